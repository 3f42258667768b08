import { isHan, isLatin } from '../../text/scripts.js';
import { fold } from '../characters.js';
import { add, negate, oneHalf } from '../decimal.js';
import type { Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import { bareNumber, cardinalDraft } from './bareNumbers.js';
import { mapExtent, signedExtent, type Count } from './count.js';
import { subunitMoney, suffixedMoney } from './money.js';
import { extendRange, readBetween } from './measuredRanges.js';
import { isNumberedName } from './numbersOfNouns.js';
import { compoundOrdinal, isOrdinalOfName, suffixedOrdinal } from './ordinals.js';
import { isPartOfCode } from './partsOfCodes.js';
import { percentDraft, pointsDraft, tenthsDraft } from './percents.js';
import { isPlausible } from './plausible.js';
import { quantityDraft, readTemperature } from './quantities.js';
import { readCount } from './ranges.js';
import { readRate } from './rates.js';
import { sharedSuffix } from './sharedSuffixes.js';
import { minusAt } from './signs.js';
import { suffixAfter } from './suffixes.js';

/** A number and what it is a number of, or a range of two such. */
export function readMeasured(reader: Reader, table: FigureTable, start: number): Draft | null {
  const read = (at: number): Draft | null => readOne(reader, table, at);
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
function readOne(reader: Reader, table: FigureTable, start: number): Draft | null {
  const minus = minusAt(reader, start);
  const scalePrefix = reader.find(minus?.end ?? start, 'unitPrefix');
  const inner = scalePrefix === undefined ? undefined : reader.find(reader.skip(scalePrefix.end), 'minus');
  const opened = inner?.end ?? scalePrefix?.end ?? minus?.end;
  const from = opened === undefined ? start : reader.skip(opened);
  const read = readCount(reader, from);
  if (read === null || isPartOfCode(reader, read) || isOrdinalOfName(reader, read)) {
    return null;
  }
  const firstOnly = minus !== undefined && read.low !== undefined && isSign(reader, minus);
  const count = firstOnly ? { ...read, low: negate(read.low) } : read;
  const negative =
    (minus !== undefined && !firstOnly) ||
    inner !== undefined ||
    scalePrefix?.entry.value.startsWith('-') === true;
  const compound = compoundOrdinal(reader, count);
  if (compound !== null) {
    return compound;
  }
  if (scalePrefix !== undefined) {
    return readTemperature(reader, start, count, scalePrefix, negative);
  }
  const suffix = suffixAfter(reader, count);
  if (
    !isPlausible(reader, table, count, suffix) ||
    (suffix !== undefined && isNumberedName(reader, table, count, suffix))
  ) {
    return null;
  }
  if (suffix !== undefined && isArticle(reader, count, suffix)) {
    return null;
  }
  const first = minus === undefined ? count.start : start;
  if (minus !== undefined && isDash(reader, minus, count.start, suffix)) {
    return null;
  }
  if (suffix !== undefined) {
    return fromSuffix(reader, first, count, suffix, negative);
  }
  const shared = sharedSuffix(reader, count);
  return shared === undefined
    ? bareNumber(reader, table, first, count, negative)
    : { ...fromSuffix(reader, first, count, shared, negative), end: count.end };
}

/** Before a range a sign belongs to the first number, `-5 to 10`, and a word to both: `minus 5 to 10`. */
function isSign({ text, western }: Reader, { start, end }: Match): boolean {
  return western && end === start + 1 && !isLatin(text.charCodeAt(start));
}

/** 一个 of 一个人, which is “a man”; not where the words around it count, 至少一个, nor where nothing else is said. */
function isArticle(reader: Reader, { start, first, last }: Count, suffix: Match): boolean {
  const { chinese } = reader;
  return (
    chinese?.articles.includes(reader.slice(suffix)) === true &&
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

/** The figure that a count and the word or sign behind it make: `45` and `km` a quantity, 45 and 円 money. */
function fromSuffix(reader: Reader, start: number, of: Count, behind: Match, negative: boolean): Draft {
  const { kind } = behind.entry;
  const half = kind === 'unit' || kind === 'counter' ? halfBehind(reader, of, behind) : undefined;
  const count = half === undefined ? of : { ...of, ...mapExtent(of, (amount) => add(amount, oneHalf)) };
  const suffix = half === undefined ? behind : { ...behind, end: half.end };
  if (kind === 'currency' || kind === 'code' || kind === 'sign') {
    return suffixedMoney(reader, start, count, suffix, negative);
  }
  if (kind === 'subunit') {
    return subunitMoney(reader, start, count, suffix, negative);
  }
  if (kind === 'tenths') {
    return tenthsDraft(reader, start, count, suffix, negative);
  }
  if (kind === 'points') {
    return pointsDraft(reader, start, count, suffix, negative);
  }
  if (kind === 'percent' || kind === 'basisPoints') {
    return percentDraft(reader, start, count, suffix, negative);
  }
  if (kind === 'unit') {
    return quantityDraft(reader, start, count, suffix, negative);
  }
  if (kind === 'ordinalSuffix') {
    return suffixedOrdinal(reader, start, count, suffix, negative);
  }
  const reasons = [`counter “${reader.slice(suffix)}”`];
  return cardinalDraft(start, suffix.end, count, signedExtent(count, negative), reasons);
}

/** 半 of 1本半 and 两米半, but not of 半額 and 半ば. */
function halfBehind(reader: Reader, { amount }: Count, { end }: Match): Match | undefined {
  const half = amount?.places === 0 ? reader.find(end, 'halfMore') : undefined;
  const next = half === undefined ? 0 : reader.text.charCodeAt(half.end);
  return isHan(next) || next === 0x3070 ? undefined : half;
}
