import { isHan, isLatin } from '../../text/scripts.js';
import { fold } from '../characters.js';
import { add, negate, oneHalf } from '../decimal.js';
import type { Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import type { WordKind } from '../lexicon/wordKinds.js';
import type { Reader } from '../reader.js';
import { bareNumber, cardinalDraft } from './bareNumbers.js';
import { mapExtent, signedExtent, type Count, type Suffixed } from './count.js';
import { subunitMoney, suffixedMoney } from './kinds/money.js';
import { extendRange, readBetween } from './ranges/amounts.js';
import { isNumberedName } from './plausible/numbersOfNouns.js';
import { compoundOrdinal, isOrdinalOfName, suffixedOrdinal } from './kinds/ordinals.js';
import { isPartOfCode } from './plausible/partsOfCodes.js';
import { percentDraft, pointsDraft, tenthsDraft } from './kinds/percents.js';
import { isPlausible } from './plausible/index.js';
import { quantityDraft, readTemperature } from './kinds/quantities.js';
import { readCount } from './ranges/numbers.js';
import { readRate } from './kinds/rates.js';
import { sharedSuffix } from './suffixes/shared.js';
import { minusAt } from './signs.js';
import { suffixAfter } from './suffixes/index.js';

/** A number and what it is a number of, or a range of two such. */
export function readMeasured(reader: Reader, start: number): Draft | null {
  const read = (at: number): Draft | null => readOne(reader, at);
  const readRange = (at: number): Draft | null => {
    const first = read(at);
    return first === null ? null : extendRange(reader, first, read);
  };
  const between = readBetween(reader, start, read);
  if (between !== null) {
    return between;
  }
  const rate = readRate(reader, start, readRange);
  return rate === null ? readRange(start) : extendRange(reader, rate, (at) => readRate(reader, at, read));
}

/** One number, or a range that shares its unit, and what it is a number of. */
function readOne(reader: Reader, start: number): Draft | null {
  const signed = readSigned(reader, start);
  if (signed === null || isPartOfCode(reader, signed.count) || isOrdinalOfName(reader, signed.count)) {
    return null;
  }
  const { count, minus, scale, negative } = signed;
  const compound = compoundOrdinal(reader, count);
  if (compound !== null) {
    return compound;
  }
  if (scale !== undefined) {
    return readTemperature(reader, start, count, scale, negative);
  }
  const suffix = suffixAfter(reader, count);
  if (
    !isPlausible(reader, count, suffix) ||
    (suffix !== undefined && (isNumberedName(reader, count, suffix) || isArticle(reader, count, suffix))) ||
    (minus !== undefined && isDash(reader, minus, count.start, suffix))
  ) {
    return null;
  }
  const first = minus === undefined ? count.start : start;
  if (suffix !== undefined) {
    return fromSuffix(reader, { start: first, count, suffix, negative });
  }
  const shared = sharedSuffix(reader, count);
  return shared === undefined
    ? bareNumber(reader, first, count, negative)
    : { ...fromSuffix(reader, { start: first, count, suffix: shared, negative }), end: count.end };
}

/** A count with its sign, and the temperature scale that may stand before it. */
interface Signed {
  readonly count: Count;
  readonly minus: Match | undefined;
  readonly scale: Match | undefined;
  readonly negative: boolean;
}

/** `-5`, `minus 5 to 10`, 섭씨 -5도, 영하 5도. */
function readSigned(reader: Reader, start: number): Signed | null {
  const minus = minusAt(reader, start);
  const scale = reader.find(minus?.end ?? start, 'unitPrefix');
  const inner = scale === undefined ? undefined : reader.find(reader.skip(scale.end), 'minus');
  const opened = inner?.end ?? scale?.end ?? minus?.end;
  const count = readCount(reader, opened === undefined ? start : reader.skip(opened));
  if (count === null) {
    return null;
  }
  if (minus !== undefined && count.low !== undefined && isSign(reader, minus)) {
    const negative = inner !== undefined || scale?.entry.value.startsWith('-') === true;
    return { count: { ...count, low: negate(count.low) }, minus, scale, negative };
  }
  const negative = minus !== undefined || inner !== undefined || scale?.entry.value.startsWith('-') === true;
  return { count, minus, scale, negative };
}

/** Before a range a sign belongs to the first number, `-5 to 10`, and a word to both: `minus 5 to 10`. */
function isSign({ text, western }: Reader, { start, end }: Match): boolean {
  return western && end === start + 1 && !isLatin(text.charCodeAt(start));
}

/** 一个 of 一个人, which is “a man”; not where the words around it count, 至少一个, nor where nothing else is said. */
function isArticle(reader: Reader, { start, first, last }: Count, suffix: Match): boolean {
  const { isolating } = reader;
  return (
    isolating?.articles.includes(reader.slice(suffix)) === true &&
    first === last &&
    first.spelled &&
    first.amount?.places === 0 &&
    first.amount.units === 1n &&
    !reader.isWhole({ start, end: suffix.end }) &&
    reader.findBefore(start, 'before', 'countCue', 'lengthCue') === undefined &&
    reader.findNear(suffix.end, 'after') === undefined
  );
}

/** A hyphen apart from a number joins sentences, `later - 90 people`, and is a minus sign only before degrees. */
function isDash({ text }: Reader, minus: Match, start: number, suffix: Match | undefined): boolean {
  const hyphen = fold(text.charCodeAt(minus.start)) === 0x2d && text.charAt(minus.start) !== '−';
  const degrees = suffix?.entry.value === 'celsius' || suffix?.entry.value === 'fahrenheit';
  return hyphen && start > minus.end && isLatin(text.charCodeAt(minus.start - 2)) && !degrees;
}

type Drafter = (reader: Reader, suffixed: Suffixed) => Draft;

const drafters: Readonly<Partial<Record<WordKind, Drafter>>> = {
  currency: suffixedMoney,
  code: suffixedMoney,
  sign: suffixedMoney,
  subunit: subunitMoney,
  percent: percentDraft,
  basisPoints: percentDraft,
  points: pointsDraft,
  tenths: tenthsDraft,
  unit: quantityDraft,
  ordinalSuffix: suffixedOrdinal,
};

/** The figure that a count and the word or sign behind it make: `45` and `km` a quantity, 45 and 円 money. */
function fromSuffix(reader: Reader, suffixed: Suffixed): Draft {
  const { kind } = suffixed.suffix.entry;
  const whole = kind === 'unit' || kind === 'counter' ? withHalf(reader, suffixed) : suffixed;
  return (drafters[kind] ?? countedDraft)(reader, whole);
}

function countedDraft(reader: Reader, { start, count, suffix, negative }: Suffixed): Draft {
  const reasons = [`counter “${reader.slice(suffix)}”`];
  return cardinalDraft(start, suffix.end, count, signedExtent(count, negative), reasons);
}

/** With the 半 of 1本半 and 两米半, but not of 半額 and 半ば. */
function withHalf(reader: Reader, suffixed: Suffixed): Suffixed {
  const { count, suffix } = suffixed;
  const half = count.amount?.places === 0 ? reader.find(suffix.end, 'halfMore') : undefined;
  const next = half === undefined ? 0 : reader.text.charCodeAt(half.end);
  if (half === undefined || isHan(next) || next === 0x3070) {
    return suffixed;
  }
  const more = mapExtent(count, (amount) => add(amount, oneHalf));
  return { ...suffixed, count: { ...count, ...more }, suffix: { ...suffix, end: half.end } };
}
