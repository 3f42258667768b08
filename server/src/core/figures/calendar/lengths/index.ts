import type { FigureValue } from '../../../model.js';
import { isPlausible } from '../../amounts/plausible/index.js';
import type { Count } from '../../amounts/count.js';
import { readCount } from '../../amounts/ranges/numbers.js';
import { digitAt, fold } from '../../characters.js';
import { decimal, formatDecimal } from '../../decimal.js';
import type { Draft } from '../../draft.js';
import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import { minutesAfter, readHundredths, readSmaller, unitAfter, withHalf } from './compound.js';
import { distanceDraft, vagueDistance } from './distance.js';
import { lengthOf, unitOf, vagueLength, written, type LengthOfTime } from './lengths.js';
import { isAhead } from './ahead.js';
import { readAnchored } from './anchored.js';

/** `30 days`, `five-week`, `3시간 30분`, `3年半`; with `ago` or 前 a date, behind `the past` a stretch up to now. */
export function readLength(reader: Reader, start: number): Draft | null {
  return readAnchored(reader, start) ?? readPlain(reader, start);
}

function readPlain(reader: Reader, start: number): Draft | null {
  const found = readLengths(reader, start);
  if (found === null) {
    return null;
  }
  const { end, timex, lengths, unit } = found;
  const reasons = [`length of time “${reader.slice(unit)}”`];
  const distance =
    lengths === undefined
      ? vagueDistance(reader, start, found, reasons)
      : distanceDraft(reader, start, found, reasons);
  if (distance !== null) {
    return distance;
  }
  const within = lengths !== undefined && isWithin(reader, start, end);
  if (found.onlyDistance === true && !within && reader.findBefore(start, 'lengthCue') === undefined) {
    return null;
  }
  const anchored = within ? { offset: timex.startsWith('PT') ? 'PT0H' : 'P0D' } : {};
  const plain = found.open === undefined || within ? { timex, ...found.extent } : { timex: found.open };
  const value = { type: 'duration', ...plain, ...anchored } as FigureValue;
  const label = timex.startsWith('PT') ? 'TIME' : 'DATE';
  return { start, end, label, rule: 'figure-duration', value, reasons };
}

/** `within two weeks`, where that begins now. */
function isWithin(reader: Reader, start: number, end: number): boolean {
  const cue = reader.findBefore(start, 'withinCue');
  return cue !== undefined && isAhead(reader, cue.start, end);
}

/** Counts of years, days, hours and the like. */
export function readLengths(reader: Reader, start: number): LengthOfTime | null {
  return reader.lengths.at(start, () => readLengthsAt(reader, start));
}

function readLengthsAt(reader: Reader, start: number): LengthOfTime | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'durationWord') : undefined;
  if (word !== undefined && reader.endsWord(word.end)) {
    const end = withMark(reader, word.end);
    return { end, timex: word.entry.value, unit: word, extent: {}, ...lengthsOf(word) };
  }
  const count = readCount(reader, start);
  if (count === null) {
    return readFew(reader, start) ?? readIndefinite(reader, start);
  }
  const ages = readAges(reader, count);
  if (ages !== null) {
    return ages;
  }
  const unit = unitAfter(reader, count.end) ?? minutesBeforeSeconds(reader, count.end);
  return unit !== undefined && countsUnit(reader, start, count, unit)
    ? lengthsFrom(reader, count, unit)
    : null;
}

/** 20代: the ages from 20 to 29. */
function readAges(reader: Reader, { end, amount, first }: Count): LengthOfTime | null {
  const mark = first.literal === null ? undefined : reader.findSuffix(end, 'ageDecade');
  const [, tens] = amount === undefined ? [] : (/^([1-9])0$/.exec(formatDecimal(amount)) ?? []);
  if (mark === undefined || tens === undefined) {
    return null;
  }
  const [low, high] = [`P${tens}0Y`, `P${tens}9Y`];
  return { end: mark.end, timex: `${low}/${high}`, unit: mark, extent: { low, high } };
}

/** Whether so many of the unit are meant: not the tail of a score, 2015年, 3周目 or a quarter of something. */
function countsUnit(reader: Reader, start: number, count: Count, unit: Match): boolean {
  const { spelledNeedsUnit, bareYears } = reader.table;
  const isYear = !bareYears && isYearNumber(count.first) && unitOf(unit) === 'Y';
  const isShare = unit.entry.value === 'Q' && reader.findNear(unit.end, 'partitive') !== undefined;
  return (
    !isDigitTail(reader, start) &&
    !(spelledNeedsUnit && !isWordStart(reader.text, start) && count.first.spelled) &&
    !isOrdinal(reader, count, unit) &&
    !isYear &&
    !isShare &&
    isPlausible(reader, count, unit)
  );
}

/** A range, an unknown number or one number of a unit, with the smaller units behind it. */
function lengthsFrom(reader: Reader, count: Count, unit: Match): LengthOfTime {
  if (count.low !== undefined && count.high !== undefined) {
    const low = written([lengthOf(count.low, unit)]);
    const high = written([lengthOf(count.high, unit)]);
    return { end: withMark(reader, unit.end), timex: `${low}/${high}`, unit, extent: { low, high } };
  }
  if (count.amount === undefined) {
    return { end: withMark(reader, unit.end), timex: vagueLength(unitOf(unit)), unit, extent: {} };
  }
  const lengths = [lengthOf(count.amount, unit)];
  const end = readHundredths(reader, readSmaller(reader, withHalf(reader, unit, lengths), lengths), lengths);
  const extent = count.approx === true || unit.entry.value.endsWith('~') ? { approx: true } : {};
  return { end: withMark(reader, end), timex: written(lengths), lengths, unit, extent };
}

/** 分 of 五分三十秒. */
function minutesBeforeSeconds(reader: Reader, end: number): Match | undefined {
  const minutes = minutesAfter(reader, end);
  const seconds = minutes === undefined ? null : readCount(reader, minutes.end);
  const unit = seconds === null ? undefined : reader.findSuffix(seconds.end, 'duration');
  return unit?.entry.value === 'TS' ? minutes : undefined;
}

/** 2015 of 2015年前 is a year; of round numbers so many years may be meant: 2000年前. */
function isYearNumber({ literal }: Numeral): boolean {
  return literal !== null && /^(?:1[5-9]|20)\d\d$/.test(literal) && !literal.endsWith('00');
}

/** 하루 and `a fortnight` are lengths of one count. */
function lengthsOf({ entry }: Match): Pick<LengthOfTime, 'lengths'> {
  const [, clock = '', amount, unit] = /^P(T?)(\d+)([YMWDHS])$/.exec(entry.value) ?? [];
  return amount === undefined || unit === undefined
    ? {}
    : { lengths: [{ amount: decimal(amount), unit: clock + unit }] };
}

/** The end of a score, a code or a date in figures. */
function isDigitTail(reader: Reader, start: number): boolean {
  const before = fold(reader.text.charCodeAt(start - 1));
  return (
    (before === 0x2d || before === 0xb7 || before === 0x2e || before === 0x2f || before === 0x3a) &&
    digitAt(reader.text, start - 2) >= 0
  );
}

function readIndefinite(reader: Reader, start: number): LengthOfTime | null {
  const article = isWordStart(reader.text, start) ? reader.find(start, 'article', 'oneMore') : undefined;
  const unit = article === undefined ? undefined : reader.findNear(article.end, 'duration');
  if (unit === undefined) {
    return null;
  }
  const lengths = [lengthOf(decimal('1'), unit)];
  const half = withHalf(reader, unit, lengths);
  const end = readSmaller(reader, half, lengths);
  const found = { end, timex: written(lengths), lengths, unit, extent: {} };
  return end > unit.end ? found : { ...found, onlyDistance: true };
}

/** `a couple of days`, about two; `a few minutes`, `several years`, about three where a date is counted by them; `few years` alone are not many, but `the past few years` are. */
function readFew(reader: Reader, start: number): LengthOfTime | null {
  const few = isWordStart(reader.text, start) ? reader.find(start, 'fewCount', 'barelyFew') : undefined;
  const unit = few === undefined ? undefined : unitAfter(reader, few.end);
  const told =
    few?.entry.kind === 'fewCount' ||
    reader.findBefore(start, 'stretch', 'deictic', 'ordinal', 'distanceCue') !== undefined;
  if (few === undefined || unit === undefined || !told) {
    return null;
  }
  const lengths = [lengthOf(decimal(few.entry.value), unit)];
  const found = { end: unit.end, timex: written(lengths), lengths, unit, extent: { approx: true } };
  return few.entry.value === '2' ? found : { ...found, open: vagueLength(unit.entry.value) };
}

/** `forty-second` is a place in an order, `forty seconds` a length. */
function isOrdinal(reader: Reader, { first }: Count, unit: Match): boolean {
  return (
    first.spelled &&
    first.amount !== undefined &&
    first.amount.units >= 20n &&
    reader.find(unit.start, 'ordinal')?.end === unit.end
  );
}

/** The end of a word that makes a length of time plain: 間 of 45日間. */
function withMark(reader: Reader, end: number): number {
  return reader.find(end, 'spanMark')?.end ?? end;
}
