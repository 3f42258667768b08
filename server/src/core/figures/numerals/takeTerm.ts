import { isHan, isHangul, isLatin } from '../../text/scripts.js';
import { digitAt } from '../characters.js';
import {
  add,
  compare,
  decimal,
  hundred,
  multiply,
  ten,
  tenThousand,
  zero,
  type Decimal,
} from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Entry } from '../lexicon/trie.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { WordKind } from '../lexicon/wordKinds.js';
import type { Reader } from '../reader.js';
import { isArticle, isUnitInstead } from './hangulTerms.js';
import { readLiteral } from './literals.js';
import { readPower } from './powers.js';
import { total, type Reading } from './reading.js';
import { readPartBehind, readSlashed, readVulgar } from './slashed.js';
import { longestSpelling } from './spelledPoint.js';
import { accept, isTens, multiplyBy } from './sum.js';

/** What a number in Han characters may follow at once, though other Han characters make it part of a word. */
const beforeHanNumeral: readonly WordKind[] = [
  'before',
  'ordinalPrefix',
  'vaguePrefix',
  'era',
  'unitPrefix',
  'currencyPrefix',
  'ratePrefix',
  'year',
  'monthMark',
  'dayMark',
  'hour',
  'halfHour',
  'dayPart',
  'weakDayPart',
  'relative',
  'weekday',
];

/** Whether a term in digits may begin at `at`: a digit, `½`, the point of `.5`. */
export function beginsDigits({ text }: Reader, at: number): boolean {
  return digitAt(text, at) >= 0 || text.charAt(at) === '.' || readVulgar(text, at) !== null;
}

/** Adds a term in digits, `25` of 25万; false where none may follow. */
export function takeDigits({ text, western }: Reader, reading: Reading, at: number): boolean {
  if (reading.sum.pending !== null) {
    return false;
  }
  const literal = readLiteral(text, at, western);
  const whole = literal === null ? null : decimal(literal.digits);
  const part =
    literal === null || whole === null
      ? (readVulgar(text, at) ?? readSlashed(text, at))
      : (readSlashed(text, at) ??
        readPower(text, whole, literal.end) ??
        readPartBehind(text, whole, literal.end));
  const amount = part?.amount ?? whole;
  if (amount === null || !accept(reading.sum, amount, false)) {
    return false;
  }
  reading.literal = part === null ? literal : null;
  reading.digits = true;
  reading.end = part?.end ?? literal?.end ?? at;
  return true;
}

/** Adds a term in words, `a thousand`, `sixty` or 万; false where none may follow. */
export function takeWord(reader: Reader, reading: Reading, at: number): boolean {
  const { terms } = reading;
  if (terms === 0 && !canBeginWord(reader, at)) {
    return false;
  }
  const article = terms === 0 ? reader.find(at, 'article') : undefined;
  const match =
    article === undefined
      ? reader.find(at, 'digit', 'small', 'native', 'multiplier', 'scale')
      : reader.findNear(article.end, 'multiplier', 'scale');
  if (match?.entry.amount === undefined) {
    return false;
  }
  const { entry, end } = match;
  const { kind } = entry;
  if (terms > 0 && (isLeadingOnly(reader, at, end) || beginsUnit(reader, reading, match))) {
    return false;
  }
  const before = terms > 0 ? total(reading) : null;
  const above = reading.sum.pending === null ? (reading.sum.sectionLimit ?? reading.sum.totalLimit) : null;
  if (
    (kind === 'native' && terms > 0 && !reading.native && !mayTakeNative(reading)) ||
    (terms > 0 && !carriesOnHangul(reader, reading, match)) ||
    !reckon(
      reading,
      entry,
      match.entry.amount,
      terms > 0 || isBareScale(reader, at, match.entry.amount),
      at === reading.end && !isLatin(reader.text.charCodeAt(at)),
    )
  ) {
    return false;
  }
  reading.above = kind === 'digit' ? above : null;
  reading.positional = kind === 'digit' ? reading.positional + 1 : 0;
  reading.native ||= kind === 'native';
  reading.head = kind === 'small' && isTens(match.entry.amount) ? before : null;
  reading.end = end;
  return true;
}

/** 백스물다섯; but 만한 and 천한 are other words. */
function mayTakeNative({ digits, sum }: Reading): boolean {
  return (
    !digits && sum.pending === null && sum.sectionLimit !== null && compare(sum.sectionLimit, hundred) <= 0
  );
}

function isSmaller({ entry }: Match, limit: Decimal): boolean {
  return entry.amount !== undefined && compare(entry.amount, limit) < 0;
}

/** Of Hangul numerals, 일 after 삼십일 is the next word, as is 만 after 하나, and 경 of 6경기 is none. */
function carriesOnHangul(reader: Reader, reading: Reading, match: Match): boolean {
  const { native, multiplied, positional, sum } = reading;
  const { kind } = match.entry;
  return (
    !isHangul(reader.text.charCodeAt(match.start)) ||
    !(
      (native && kind !== 'native') ||
      (positional > 1 && kind !== 'digit') ||
      (kind === 'scale' && !reading.digits && sum.totalLimit !== null && !isSmaller(match, sum.totalLimit)) ||
      (kind === 'digit' && multiplied && (sum.pending !== null || match.entry.amount?.units === 0n)) ||
      isUnitInstead(reader, match) ||
      isArticle(reader, reading, match)
    )
  );
}

/** 兆 of 五十兆字节 and 千 of 12千米 belong to the unit, 千 of 三千米 to the number. */
function beginsUnit(reader: Reader, { digits }: Reading, { start, end }: Match): boolean {
  const unit = reader.isolating === undefined ? undefined : reader.find(start, 'unit');
  return (
    unit !== undefined &&
    unit.end > end &&
    (digits || reader.isolating?.thousands.includes(reader.slice(unit)) === false)
  );
}

/** 两 of 三十两 counts taels, 两 of 一千两百 hundreds. */
function isLeadingOnly(reader: Reader, at: number, end: number): boolean {
  return (
    reader.isolating?.leading.includes(reader.text.charAt(at)) === true &&
    reader.find(end, 'multiplier', 'scale') === undefined
  );
}

/** Works a word into the sum: `hundred` multiplies, 九 after 一 is the next digit, `one` completes `sixty`. */
function reckon(
  reading: Reading,
  { kind }: Entry,
  amount: Decimal,
  needsCoefficient: boolean,
  stacks: boolean,
): boolean {
  const { sum } = reading;
  if (kind === 'multiplier' || kind === 'scale') {
    if (
      (kind === 'multiplier' && reading.positional > 1 && compare(sum.pending ?? zero, ten) >= 0) ||
      !multiplyBy(sum, amount, kind, needsCoefficient, stacks)
    ) {
      return false;
    }
    reading.multiplied = true;
    reading.scale = kind === 'scale' ? amount : reading.scale;
    return true;
  }
  if (kind === 'digit' && sum.pending !== null && reading.positional > 0) {
    reading.endless = reading.positional >= longestSpelling;
    sum.pending = reading.endless ? sum.pending : add(multiply(sum.pending, ten), amount);
    return !reading.endless;
  }
  return accept(sum, amount, !reading.digits && (kind !== 'digit' || reading.positional === 0));
}

/** A word after a term that says there is more: 여 of 서른여 명, 余 of 40余. */
export function takeSurplus(reader: Reader, reading: Reading): void {
  const { sum } = reading;
  const found =
    reader.isolating === undefined
      ? reader.find(reading.end, 'surplus')
      : reader.findNear(reading.end, 'surplus');
  const surplus = found === undefined || isNativeInstead(reader, found) ? undefined : found;
  if (surplus !== undefined && sum.total.units + sum.section.units + (sum.pending?.units ?? 0n) > 0n) {
    reading.approx = true;
    reading.end = surplus.end;
  }
}

/** 여섯 of 스물여섯 holds no 여. */
function isNativeInstead(reader: Reader, { start, end }: Match): boolean {
  return reader.matchesAt(start).some((other) => other.end > end && other.entry.kind === 'native');
}

/** Whether a number in words may begin here: not inside a longer word. */
function canBeginWord(reader: Reader, start: number): boolean {
  const { text } = reader;
  if (!isWordStart(text, start)) {
    return isHangul(text.charCodeAt(start)) && reader.findBefore(start, 'minus') !== undefined;
  }
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  return (
    reader.isolating !== undefined ||
    !(isHan(before) && isHan(text.charCodeAt(start))) ||
    (start === reader.figureEnd && reader.find(start - 1, 'digit', 'multiplier', 'scale') === undefined) ||
    reader.findBefore(start, ...beforeHanNumeral) !== undefined
  );
}

/** 만 and `million` count once by themselves; 억, 조, 경 and ダース begin too many other words. */
function isBareScale({ text }: Reader, at: number, amount: Decimal): boolean {
  return !isLatin(text.charCodeAt(at)) && compare(amount, tenThousand) !== 0;
}
