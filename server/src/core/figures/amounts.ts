import { isHan, isHangul, isKana, isKatakana, isLatin } from '../text/scripts.js';
import { digitAt, fold, isSpace } from './characters.js';
import { add, compare, decimal, formatDecimal, multiply, negate, one, type Decimal } from './decimal.js';
import { writeExtent, type Draft, type Extent } from './draft.js';
import type { Match } from './lexicon/lookUp.js';
import { isLetterCode, isWordStart } from './lexicon/wordEdges.js';
import type { WordKind } from './lexicon/wordKinds.js';
import { readFraction } from './numerals/fractions.js';
import { readNumeral } from './numerals/index.js';
import type { Numeral } from './numerals/numeral.js';
import type { Reader } from './reader.js';
import type { FigureTable } from './table.js';

/** One number or a range of two, from `start` to `end`. */
interface Count extends Extent {
  readonly start: number;
  readonly end: number;
  readonly first: Numeral;
  readonly last: Numeral;
}

/** How far back `two components.` may stand before `One involves`. */
const longestWayBack = 120;

const measures: readonly WordKind[] = [
  'currency',
  'sign',
  'code',
  'subunit',
  'percent',
  'tenths',
  'basisPoints',
  'unit',
  'counter',
  'ordinalSuffix',
];

/** Money, percentages, quantities, fractions, ordinals and plain counts. */
export function readAmount(reader: Reader, table: FigureTable, start: number): Draft | null {
  return (
    readPrefixedMoney(reader, start) ??
    readOrdinalWord(reader, start) ??
    readFractionFigure(reader, table, start) ??
    readMeasured(reader, table, start)
  );
}

function readPrefixedMoney(reader: Reader, start: number): Draft | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const minus = between === undefined ? minusAt(reader, start) : undefined;
  const from = between === undefined ? (minus?.end ?? start) : reader.skip(between.end);
  const sign = reader.find(from, 'sign', 'code');
  if (sign === undefined || (isLatin(reader.text.charCodeAt(from)) && !isWordStart(reader.text, from))) {
    return null;
  }
  const first = readNumeral(reader, reader.skip(sign.end));
  if (first === null || (first.spelled && sign.entry.kind === 'code')) {
    return null;
  }
  const lower = scaleUp(reader, first);
  const upper = readRangeEnd(reader, lower, between === undefined ? 'to' : 'betweenAnd', sign);
  if (between !== undefined && upper === null) {
    return null;
  }
  const count = upper === null ? single(lower) : spread(lower, upper);
  return money(reader, start, count, sign, minus !== undefined);
}

/** A minus sign stands before the number and after nothing: 14-13 is no subtraction. */
function minusAt(reader: Reader, start: number): Match | undefined {
  const before = reader.text.charCodeAt(start - 1);
  const free =
    start === 0 || isSpace(before) || before === 0x28 || before === 0xff08 || isHan(before) || isKana(before);
  return free ? reader.find(start, 'minus') : undefined;
}

/** The letters that shorten a scale behind an amount of money: `$12bn`, `€3m`. */
function scaleUp(reader: Reader, numeral: Numeral): Numeral {
  const scale = numeral.literal === null ? undefined : reader.findNear(numeral.end, 'moneyScale');
  if (scale?.entry.amount === undefined || numeral.amount === undefined) {
    return numeral;
  }
  return {
    ...numeral,
    end: scale.end,
    amount: multiply(numeral.amount, scale.entry.amount),
    scale: scale.entry.amount,
    literal: null,
  };
}

function readRangeEnd(
  reader: Reader,
  first: Numeral,
  connector: 'to' | 'betweenAnd',
  sign?: Match,
): Numeral | null {
  const to = reader.findNear(first.end, connector);
  const change =
    reader.findBefore(first.start, 'from') !== undefined && reader.text.charCodeAt(first.end) === 0x20;
  if (to === undefined || first.amount === undefined || change) {
    return null;
  }
  const at = reader.skip(to.end);
  const again = sign === undefined ? undefined : reader.find(at, 'sign', 'code');
  const found = readNumeral(reader, again === undefined ? at : reader.skip(again.end));
  if (found?.amount === undefined || (again !== undefined && again.entry.value !== sign?.entry.value)) {
    return null;
  }
  const second = sign === undefined ? found : scaleUp(reader, found);
  if (second.amount === undefined) {
    return null;
  }
  return compare(shareScale(first, second), second.amount) < 0 ? second : null;
}

/** `10 to 15 billion`: the first number means billions too. */
function shareScale(first: Numeral, second: Numeral): Decimal {
  const amount = first.amount ?? one;
  return first.literal !== null && second.literal === null ? multiply(amount, second.scale) : amount;
}

function single(numeral: Numeral): Count {
  const { start, end, amount, magnitude, approx } = numeral;
  return {
    start,
    end,
    first: numeral,
    last: numeral,
    amount,
    approx,
    ...(magnitude === undefined ? {} : { magnitude }),
  };
}

function spread(first: Numeral, last: Numeral): Count {
  return {
    start: first.start,
    end: last.end,
    first,
    last,
    amount: undefined,
    low: shareScale(first, last),
    high: last.amount ?? one,
    approx: first.approx || last.approx,
  };
}

/** The number or range that begins at `start`: `3~5`, `between 10 and 15`. */
export function readCount(reader: Reader, start: number): Count | null {
  const between = isWordStart(reader.text, start) ? reader.find(start, 'between') : undefined;
  const first = readNumeral(reader, between === undefined ? start : reader.skip(between.end));
  if (first === null) {
    return null;
  }
  if (between !== undefined) {
    const and = reader.findNear(first.end, 'betweenAnd');
    const last = and === undefined ? null : readNumeral(reader, reader.skip(and.end));
    return last?.amount === undefined || first.amount === undefined
      ? null
      : { ...spread(first, last), start };
  }
  const last = readRangeEnd(reader, first, 'to');
  return last === null ? single(first) : spread(first, last);
}

function mapExtent(count: Count, change: (amount: Decimal) => Decimal): Extent {
  return {
    amount: count.amount === undefined ? undefined : change(count.amount),
    ...(count.magnitude === undefined ? {} : { magnitude: count.magnitude }),
    ...(count.low === undefined ? {} : { low: change(count.low) }),
    ...(count.high === undefined ? {} : { high: change(count.high) }),
    ...(count.approx === true ? { approx: true } : {}),
  };
}

function money(reader: Reader, start: number, count: Count, sign: Match, negative: boolean): Draft {
  const extent = mapExtent(count, (amount) => (negative ? negate(amount) : amount));
  const value = { type: 'money', ...writeExtent(extent), currency: sign.entry.value } as const;
  return {
    start,
    end: count.end,
    label: 'MONEY',
    rule: 'figure-money',
    value,
    reasons: [`currency ${reader.slice(sign)}`],
  };
}

function readOrdinalWord(reader: Reader, start: number): Draft | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const word = reader.find(start, 'ordinal');
  if (word?.entry.amount !== undefined) {
    return ordinal(start, word.end, word.entry.amount, [`ordinal word “${reader.slice(word)}”`]);
  }
  const prefix = reader.find(start, 'ordinalPrefix');
  const numeral = prefix === undefined ? null : readNumeral(reader, reader.skip(prefix.end));
  if (prefix === undefined || numeral?.amount === undefined) {
    return null;
  }
  const found = reader.find(numeral.end, 'ordinalSuffix', 'counter');
  const counter = found !== undefined && reader.endsWord(found.end) ? found : undefined;
  const reasons = [`prefix “${reader.slice(prefix)}”`];
  return ordinal(start, counter?.end ?? numeral.end, numeral.amount, reasons);
}

function ordinal(start: number, end: number, amount: Decimal, reasons: readonly string[]): Draft {
  const value = { type: 'ordinal', amount: formatDecimal(amount) } as const;
  return { start, end, label: 'ORDINAL', rule: 'figure-ordinal', value, reasons };
}

function readFractionFigure(reader: Reader, table: FigureTable, start: number): Draft | null {
  const fraction = readFraction(reader, start);
  if (fraction === null || (table.spelledNeedsUnit && isGlued(reader, start))) {
    return null;
  }
  const value = { type: 'number', ...writeExtent(fraction) } as const;
  return {
    start,
    end: fraction.end,
    label: 'CARDINAL',
    rule: 'figure-fraction',
    value,
    reasons: ['part of a whole'],
  };
}

function isGlued(reader: Reader, start: number): boolean {
  return !isWordStart(reader.text, start);
}

/** A number and what it is a number of. */
function readMeasured(reader: Reader, table: FigureTable, start: number): Draft | null {
  const minus = minusAt(reader, start);
  const scalePrefix = reader.find(minus?.end ?? start, 'unitPrefix');
  const opened = scalePrefix?.end ?? minus?.end;
  const from = opened === undefined ? start : reader.skip(opened);
  const count = readCount(reader, from);
  if (count === null || isPartOfCode(reader, count)) {
    return null;
  }
  const negative = minus !== undefined || scalePrefix?.entry.value.startsWith('-') === true;
  const compound = compoundOrdinal(reader, count);
  if (compound !== null) {
    return compound;
  }
  if (scalePrefix !== undefined) {
    return readTemperature(reader, start, count, scalePrefix, negative);
  }
  const suffix = suffixAfter(reader, count);
  if (!isPlausible(reader, table, count, suffix)) {
    return null;
  }
  if (suffix !== undefined) {
    const draft = fromSuffix(reader, minus === undefined ? count.start : start, count, suffix, negative);
    return isGluedName(reader, table, count, true) ? null : draft;
  }
  return bare(reader, table, minus === undefined ? count.start : start, count, negative);
}

/**
 * In a language that runs words together, a numeral in words needs more than a syllable: 만 원 is 10,000 won, 조정 a
 * mediation, 일부 a part.
 */
export function isPlausible(
  reader: Reader,
  table: FigureTable,
  { first, last }: Count,
  suffix: Match | undefined,
): boolean {
  if (last.spelled && suffix !== undefined && !reader.endsWord(suffix.end)) {
    return false;
  }
  if (first.native && table.nativeUnits !== undefined) {
    return suffix === undefined
      ? isBareNative(reader, table, first)
      : table.nativeUnits.has(reader.slice(suffix));
  }
  if (table.spelledNeedsMultiplier !== true || !first.spelled || first.native || first.amount === undefined) {
    return true;
  }
  if (last.end - first.start === 1) {
    const separate = suffix !== undefined && suffix.start > last.end;
    const money = suffix?.entry.kind === 'currency' || suffix?.entry.kind === 'percent';
    return first.multiplied
      ? (separate || money) && !isHuge(first)
      : separate && suffix.entry.kind === 'percent';
  }
  return (
    first.multiplied && (!isHuge(first) || suffix?.entry.kind === 'currency' || suffix?.entry.kind === 'unit')
  );
}

/** 두 딸: a native numeral as a word of its own before a noun. */
function isBareNative({ text }: Reader, { bareNatives }: FigureTable, numeral: Numeral): boolean {
  return (
    bareNatives?.has(text.slice(numeral.start, numeral.end)) === true &&
    isSpace(text.charCodeAt(numeral.end)) &&
    isHangul(text.charCodeAt(numeral.end + 1))
  );
}

function isHuge({ amount }: Numeral): boolean {
  return amount !== undefined && compare(amount, decimal('100000000')) >= 0;
}

/** `COVID-19`, `B2B`, `3M`, 1.2.3: digits that are part of a name, a code or a date in figures. */
function isPartOfCode(reader: Reader, { start, last }: Count): boolean {
  const { text } = reader;
  const before = text.charCodeAt(start - 1);
  if (digitAt(text, start) >= 0) {
    const dash = before === 0x2d || before === 0x2010 || before === 0x2011;
    if (
      isLatin(before) ||
      (dash && isLetterCode(text.charCodeAt(start - 2))) ||
      before === 0x23 ||
      before === 0x5f
    ) {
      return !(dash && reader.findBefore(start - 1, 'part') !== undefined);
    }
    if (
      (fold(before) === 0x2d || before === 0x2e || before === 0x2f || before === 0x3a || before === 0xb7) &&
      (digitAt(text, start - 2) >= 0 || before === 0x2e)
    ) {
      return true;
    }
  }
  if (isScore(reader, start, last.end)) {
    return true;
  }
  const after = fold(text.charCodeAt(last.end));
  return (
    (after === 0x2f || after === 0x3a || after === 0x2d || after === 0xb7) && digitAt(text, last.end + 1) >= 0
  );
}

/** 5대 3, 5対3: neither number counts anything. */
function isScore(reader: Reader, start: number, end: number): boolean {
  const { text } = reader;
  const after = reader.findNear(end, 'versus');
  const before = reader.findBefore(start, 'versus');
  return (
    (after !== undefined && digitAt(text, reader.skip(after.end)) >= 0) ||
    (before !== undefined && digitAt(text, before.start - 1) >= 0)
  );
}

/** `twenty-first`, `21st`. */
function compoundOrdinal(reader: Reader, { start, last, low }: Count): Draft | null {
  if (low !== undefined || last.amount === undefined) {
    return null;
  }
  const suffix = reader.find(last.end, 'ordinalSuffix');
  if (suffix !== undefined && last.literal !== null && isLatin(reader.text.charCodeAt(last.end))) {
    const reasons = [`ordinal suffix “${reader.slice(suffix)}”`];
    return ordinal(start, suffix.end, last.amount, reasons);
  }
  const dash = fold(reader.text.charCodeAt(last.end)) === 0x2d;
  const word = last.spelled ? reader.find(dash ? last.end + 1 : reader.skip(last.end), 'ordinal') : undefined;
  return word?.entry.amount === undefined ||
    last.amount.units % 10n !== 0n ||
    compare(word.entry.amount, decimal('10')) >= 0
    ? null
    : ordinal(start, word.end, add(last.amount, word.entry.amount), [
        `ordinal word “${reader.slice({ start, end: word.end })}”`,
      ]);
}

function suffixAfter(reader: Reader, { last }: Count): Match | undefined {
  const of =
    last.amount === undefined && last.magnitude !== undefined ? reader.findNear(last.end, 'of') : undefined;
  if (of !== undefined) {
    const currency = reader.findNear(of.end, 'currency', 'unit');
    if (currency !== undefined) {
      return currency;
    }
  }
  const { text } = reader;
  const dash = fold(text.charCodeAt(last.end)) === 0x2d && isLatin(text.charCodeAt(last.end + 1));
  const at = dash ? last.end + 1 : last.end;
  const near = [...reader.matchesAt(at), ...(at === last.end ? reader.matchesAt(reader.skip(at)) : [])];
  const found = near.filter(
    ({ start, end, entry }) =>
      measures.includes(entry.kind) &&
      !(start > last.end && (isOnlyGlued(reader, start) || !reader.endsWord(end))) &&
      isSymbolAsWritten(text.slice(start, end)),
  );
  const longest = found.reduce((length, { end }) => Math.max(length, end), 0);
  const candidates = found.filter(({ end }) => end === longest);
  const large = last.amount === undefined || compare(last.amount, decimal('100000')) >= 0;
  return (
    candidates.find(({ entry }) => (large ? entry.kind === 'currency' : entry.kind === 'unit')) ??
    candidates[0]
  );
}

/** Symbols of one letter keep their case: 3m is a length, 3M and 5G are names. */
function isSymbolAsWritten(suffix: string): boolean {
  return !/^[a-z]$/i.test(suffix) || /[mgtlLWVJ]/.test(suffix);
}

/** A sign such as `$` or a lone letter such as `m` after a space belongs to what follows. */
function isOnlyGlued(reader: Reader, start: number): boolean {
  const { text } = reader;
  const match = reader.find(start, 'sign');
  return match !== undefined && digitAt(text, reader.skip(match.end)) >= 0;
}

function fromSuffix(reader: Reader, start: number, count: Count, suffix: Match, negative: boolean): Draft {
  const signed = (amount: Decimal): Decimal => (negative ? negate(amount) : amount);
  const word = reader.slice(suffix);
  const base = { start, end: suffix.end };
  const extent = mapExtent(count, signed);
  const { kind } = suffix.entry;
  if (kind === 'currency' || kind === 'code' || kind === 'sign') {
    const draft = money(reader, start, count, suffix, negative);
    return withSubunit(reader, { ...draft, end: suffix.end }, count, suffix);
  }
  if (kind === 'subunit') {
    const cents = mapExtent(count, (amount) => signed(multiply(amount, decimal('0.01'))));
    const value = { type: 'money', ...writeExtent(cents), currency: suffix.entry.value } as const;
    return { ...base, label: 'MONEY', rule: 'figure-money', value, reasons: [`currency ${word}`] };
  }
  if (kind === 'tenths') {
    return battingAverage(reader, start, count, suffix);
  }
  if (kind === 'percent' || kind === 'basisPoints') {
    const by = decimal(kind === 'percent' ? '1' : '0.01');
    const share = mapExtent(count, (amount) => multiply(signed(amount), by));
    const value = { type: 'percent', ...writeExtent(share) } as const;
    return { ...base, label: 'PERCENT', rule: 'figure-percent', value, reasons: [`percent sign “${word}”`] };
  }
  if (kind === 'unit') {
    const value = { type: 'quantity', ...writeExtent(extent), unit: suffix.entry.value } as const;
    return { ...base, label: 'QUANTITY', rule: 'figure-quantity', value, reasons: [`unit “${word}”`] };
  }
  if (kind === 'ordinalSuffix') {
    const value = { type: 'ordinal', ...writeExtent(extent) } as const;
    return {
      ...base,
      label: 'ORDINAL',
      rule: 'figure-ordinal',
      value,
      reasons: [`ordinal suffix “${word}”`],
    };
  }
  return cardinal(start, suffix.end, count, extent, [`counter “${word}”`]);
}

/** `3割`, `3割5分`, `5割半`, in hundredths. */
function battingAverage(reader: Reader, start: number, count: Count, suffix: Match): Draft {
  const hundred = decimal('100');
  let end = suffix.end;
  let more = decimal('0');
  for (let parts = 0; parts < 2; parts++) {
    const numeral = readNumeral(reader, end);
    const part = numeral?.amount === undefined ? undefined : reader.find(numeral.end, 'tenthOfTenth');
    if (numeral?.amount === undefined || part === undefined) {
      break;
    }
    more = add(more, multiply(numeral.amount, multiply(decimal(part.entry.value), hundred)));
    end = part.end;
  }
  const half = end === suffix.end ? reader.find(end, 'halfMore') : undefined;
  if (half !== undefined) {
    more = decimal('5');
    end = half.end;
  }
  const extent = mapExtent(count, (amount) => add(multiply(amount, decimal('10')), more));
  return {
    start,
    end,
    label: 'PERCENT',
    rule: 'figure-percent',
    value: { type: 'percent', ...writeExtent(extent) },
    reasons: [`tenths “${reader.slice(suffix)}”`],
  };
}

/** `1달러 20센트`. */
function withSubunit(reader: Reader, draft: Draft, count: Count, currency: Match): Draft {
  const and = reader.findNear(currency.end, 'and');
  const rest = count.amount === undefined ? null : readNumeral(reader, reader.skip(and?.end ?? currency.end));
  const subunit = rest === null ? undefined : reader.findNear(rest.end, 'subunit');
  if (rest?.amount === undefined || subunit === undefined || count.amount === undefined) {
    return draft;
  }
  const amount = formatDecimal(add(count.amount, multiply(rest.amount, decimal('0.01'))));
  return { ...draft, end: subunit.end, value: { type: 'money', amount, currency: currency.entry.value } };
}

function cardinal(
  start: number,
  end: number,
  count: Count,
  extent: Extent,
  reasons: readonly string[],
): Draft {
  const rule =
    count.amount === undefined && count.magnitude !== undefined ? 'figure-magnitude' : 'figure-cardinal';
  return { start, end, label: 'CARDINAL', rule, value: { type: 'number', ...writeExtent(extent) }, reasons };
}

function readTemperature(
  reader: Reader,
  start: number,
  count: Count,
  prefix: Match,
  negative: boolean,
): Draft | null {
  const degree = reader.findNear(count.end, 'unit');
  if (degree === undefined) {
    return null;
  }
  const extent = mapExtent(count, (amount) => (negative ? negate(amount) : amount));
  const unit = prefix.entry.value.replace('-', '');
  const value = { type: 'quantity', ...writeExtent(extent), unit } as const;
  const reasons = [`temperature scale “${reader.slice(prefix)}”`];
  return { start, end: degree.end, label: 'QUANTITY', rule: 'figure-quantity', value, reasons };
}

function bare(
  reader: Reader,
  table: FigureTable,
  start: number,
  count: Count,
  negative: boolean,
): Draft | null {
  const { text } = reader;
  const { last, first } = count;
  const after = text.charCodeAt(last.end);
  if (text.slice(start, last.end).includes('・') || /^0\d/.test(last.literal ?? '')) {
    return null;
  }
  if (table.spelledNeedsUnit && (first.spelled || last.spelled) && !isBareNative(reader, table, first)) {
    return null;
  }
  if (isLatin(after) || isGluedName(reader, table, count, false) || isListMark(text, count)) {
    return null;
  }
  if (isPronoun(reader, table, count) || (table.capitalsMakeNames && isNumberOfName(reader, count))) {
    return null;
  }
  if (!table.bareYears && first === last && isYear(first)) {
    const value = { type: 'date', timex: first.literal } as const;
    return { start, end: last.end, label: 'DATE', rule: 'figure-date', value, reasons: ['year'] };
  }
  if (isOneOfGroups(text, count)) {
    return null;
  }
  const extent = mapExtent(count, (amount) => (negative ? negate(amount) : amount));
  const plus = after === 0x2b || after === 0xff0b;
  return cardinal(start, last.end, count, extent, [plus ? 'number with a plus sign' : 'number']);
}

/** 0800 555 111: one of several groups of digits, as telephone numbers are written. */
function isOneOfGroups(text: string, { start, last }: Count): boolean {
  const before = text.charCodeAt(start - 1) === 0x20 && digitAt(text, start - 2) >= 0;
  return before || (text.charCodeAt(last.end) === 0x20 && digitAt(text, last.end + 1) >= 0);
}

/** Four digits near our own time, where a year mostly has a word for it. */
function isYear(numeral: Numeral): numeral is Numeral & { readonly literal: string } {
  return numeral.literal !== null && !numeral.grouped && /^(?:19|20)\d\d$/.test(numeral.literal);
}

/** 코로나19, コロナ19: digits glued to a name. */
function isGluedName(
  reader: Reader,
  table: FigureTable,
  { start, first }: Count,
  measured: boolean,
): boolean {
  if (!table.spelledNeedsUnit) {
    return false;
  }
  const before = reader.text.charCodeAt(start - 1);
  if (first.spelled || measured) {
    return false;
  }
  return (
    (isKatakana(before) || !isWordStartOfDigits(reader.text, start)) &&
    reader.findBefore(start, 'before', 'minus') === undefined
  );
}

function isWordStartOfDigits(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return !(before >= 0xac00 && before <= 0xd7a3);
}

/** `1. ` and `2) ` at the start of a paragraph number it. */
function isListMark(text: string, { start, last }: Count): boolean {
  const code = text.charCodeAt(last.end);
  const mark = code === 0x2e || code === 0x29;
  return mark && start <= 3 && text.slice(0, start).trim() === '' && isSpace(text.charCodeAt(last.end + 1));
}

function isPronoun(reader: Reader, { pronoun }: FigureTable, count: Count): boolean {
  if (pronoun?.words.includes(reader.slice(count).toLowerCase()) !== true) {
    return false;
  }
  const before = wordBefore(reader.text, count.start);
  const after = wordAfter(reader.text, count.end);
  if (isSentenceStart(reader.text, count.start)) {
    const member = reader.several !== null && count.start - reader.several.end < longestWayBack;
    const subject = after.endsWith('s') || pronoun.after.includes(after);
    return after === '' || (subject && (!member || after === 'of'));
  }
  return after === '' || pronoun.before.includes(before) || pronoun.after.includes(after);
}

/** `Boeing 737`, `Section 301`, `Group of Seven`. */
function isNumberOfName(reader: Reader, { start, end, first, last }: Count): boolean {
  const { text } = reader;
  if (reader.findBefore(start, 'nameCue') !== undefined) {
    return true;
  }
  if (first !== last || first.literal === null || first.grouped || first.literal.includes('.')) {
    return isCapitalised(text, start) && !isSentenceStart(text, start) && first.spelled;
  }
  const before = wordBefore(text, start, true);
  const wordStart = reader.text.lastIndexOf(before, start);
  const named =
    /\p{Lu}/u.test(before) &&
    (!isSentenceStart(text, wordStart) || /\p{Lu}/u.test(before.slice(1))) &&
    reader.findBefore(start, 'before', 'weekday', 'month', 'weakMonth') === undefined;
  const next = wordAfter(text, end);
  return named && text.charCodeAt(start - 1) === 0x20 && !(next.endsWith('s') && next.length > 3);
}

function isCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) && fold(code) !== code;
}

/** The Latin word before or after a place, at most 20 characters of it, in lower case unless `asWritten`. */
function wordBefore(text: string, start: number, asWritten = false): string {
  let end = start;
  while (end > 0 && start - end < 3 && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  let from = end;
  while (from > 0 && end - from < 20 && isLatin(text.charCodeAt(from - 1))) {
    from--;
  }
  const word = text.slice(from, end);
  return asWritten ? word : word.toLowerCase();
}

function wordAfter(text: string, end: number): string {
  let from = end;
  while (from - end < 3 && isSpace(text.charCodeAt(from))) {
    from++;
  }
  let to = from;
  while (to - from < 20 && isLatin(text.charCodeAt(to))) {
    to++;
  }
  return text.slice(from, to).toLowerCase();
}

function isSentenceStart(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 4 && /[\s"'“”‘’(]/u.test(text.charAt(at - 1))) {
    at--;
  }
  return at === 0 || '.!?:;'.includes(text.charAt(at - 1));
}
