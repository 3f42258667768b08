import { isHangul, isLatin } from '../text/scripts.js';
import { digitAt, fold } from './characters.js';
import { compare, decimal, formatDecimal } from './decimal.js';
import type { Draft } from './draft.js';
import { isWordStart } from './lexicon/wordEdges.js';
import { readLiteral, readNumeral, type Numeral } from './numerals.js';
import type { Reader } from './reader.js';
import type { DatePart, FigureTable } from './table.js';

/**
 * Calendar dates as TIMEX3 values (ISO-TimeML, ISO 24617-1): `X` stands for what the text leaves open, `WXX-3` for a
 * Wednesday, `199` for a decade, `20` for a century, `A/B` for a range.
 */
interface Fields {
  readonly year?: string;
  readonly yearTo?: string;
  readonly month?: string;
  readonly monthTo?: string;
  readonly day?: string;
  readonly dayTo?: string;
  readonly weekday?: string;
  readonly quarter?: string;
  readonly whole?: string;
  readonly offset?: number;
}

interface Piece {
  readonly end: number;
  readonly fields: Fields;
  readonly reason?: string;
  /** False where it is a date only beside other parts: `May` without a preposition, 30일 이내. */
  readonly alone?: boolean;
}

/** The longest date that begins at `start`. */
export function readDate(reader: Reader, table: FigureTable, start: number): Draft | null {
  const heads = new Map<DatePart, Piece | null>();
  for (const order of table.dates) {
    const [head] = order;
    if (head === undefined) {
      continue;
    }
    let piece = heads.get(head);
    if (piece === undefined) {
      piece = readPart(reader, table, start, head);
      heads.set(head, piece);
    }
    const draft = piece === null ? null : readOrder(reader, table, start, order, piece);
    if (draft !== null) {
      return draft;
    }
  }
  return null;
}

function readOrder(
  reader: Reader,
  table: FigureTable,
  start: number,
  order: readonly DatePart[],
  head: Piece,
): Draft | null {
  if (!fits(head, order)) {
    return null;
  }
  let { fields, end } = head;
  const reasons = head.reason === undefined ? [] : [head.reason];
  for (const part of order.slice(1)) {
    const piece = readPart(reader, table, dateGap(reader, end), part);
    if (piece === null || !fits(piece, order)) {
      return null;
    }
    fields = { ...fields, ...piece.fields };
    end = piece.end;
    if (piece.reason !== undefined) {
      reasons.push(piece.reason);
    }
  }
  const timex = timexOf(fields);
  if (timex === null) {
    return null;
  }
  const letter =
    fields.weekday === undefined && fields.day !== undefined ? weekdayInBrackets(reader, end) : end;
  const { offset } = fields;
  return {
    start,
    end: letter,
    label: 'DATE',
    rule: order.includes('relative') ? 'figure-relative-date' : 'figure-date',
    value: { type: 'date', timex, ...(offset === undefined ? {} : { offset }) },
    reasons,
  };
}

/** A piece that is no date alone needs others; a day, which may be a length of time, its month. */
function fits({ alone, fields }: Piece, order: readonly DatePart[]): boolean {
  return alone !== false || (fields.day === undefined ? order.length > 1 : order.includes('month'));
}

function dateGap(reader: Reader, end: number): number {
  let at = reader.skip(end);
  for (let count = 0; count < 2; count++) {
    const gap = reader.find(at, 'dateGap');
    if (gap === undefined) {
      break;
    }
    at = reader.skip(gap.end);
  }
  return at;
}

function readPart(reader: Reader, table: FigureTable, at: number, part: DatePart): Piece | null {
  switch (part) {
    case 'relative':
      return readRelative(reader, at);
    case 'deictic':
      return readWord(reader, at, 'deictic');
    case 'part':
      return readWord(reader, at, 'part');
    case 'year':
      return table.bareYears ? readBareYear(reader, at) : readYear(reader, at);
    case 'month':
      return readMonth(reader, at);
    case 'day':
      return readDay(reader, table, at);
    case 'weekday':
      return readWeekday(reader, at);
    case 'quarter':
      return readQuarter(reader, at);
    case 'decade':
      return readDecade(reader, at);
    case 'century':
      return readCentury(reader, at);
  }
}

function readWord(reader: Reader, at: number, kind: 'deictic' | 'part'): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, kind) : undefined;
  return word === undefined ? null : { end: word.end, fields: {} };
}

function readRelative(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'relative') : undefined;
  if (word === undefined || !reader.endsWord(word.end)) {
    return null;
  }
  const [whole = '', offset] = word.entry.value.split(' ');
  return {
    end: word.end,
    fields: { whole, ...(offset === undefined ? {} : { offset: Number(offset) }) },
    reason: `relative expression “${reader.slice(word)}”`,
  };
}

function readWeekday(reader: Reader, at: number): Piece | null {
  if (!isWordStart(reader.text, at)) {
    return null;
  }
  const word = reader.find(at, 'weekday', 'weakWeekday');
  if (word === undefined) {
    return null;
  }
  const alone = word.entry.kind === 'weekday';
  return { end: word.end, fields: { weekday: word.entry.value }, reason: 'weekday', alone };
}

function weekdayInBrackets(reader: Reader, end: number): number {
  const { text } = reader;
  const open = fold(text.charCodeAt(end));
  const letter = open === 0x28 ? reader.find(end + 1, 'weekdayLetter') : undefined;
  return letter !== undefined && fold(text.charCodeAt(letter.end)) === 0x29 ? letter.end + 1 : end;
}

function readMonth(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'month', 'weakMonth') : undefined;
  if (word !== undefined) {
    const sure = word.entry.kind === 'month' || reader.findBefore(at, 'dateCue') !== undefined;
    const capital = fold(reader.text.charCodeAt(at)) !== reader.text.charCodeAt(at);
    const alone = sure && (capital || !isLatin(reader.text.charCodeAt(at)));
    const fields = { month: word.entry.value.padStart(2, '0') };
    return { end: word.end, fields, reason: 'month name', alone };
  }
  const range = readNumbered(reader, at, 12, 'monthMark');
  return range === null
    ? null
    : {
        end: range.end,
        fields: { month: range.low, ...(range.high === undefined ? {} : { monthTo: range.high }) },
        reason: `month “${reader.slice({ start: at, end: range.end })}”`,
      };
}

/** `4日`, `4〜6日`, with the number between 1 and `most`. */
function readNumbered(
  reader: Reader,
  at: number,
  most: number,
  mark: 'monthMark' | 'dayMark' | 'quarter',
): { readonly end: number; readonly low: string; readonly high?: string } | null {
  const low = smallNumber(reader, at, most);
  if (low === null) {
    return null;
  }
  const own = reader.findNear(low.end, mark);
  const to = reader.findNear(own?.end ?? low.end, 'to');
  const high = to === undefined ? null : smallNumber(reader, reader.skip(to.end), most);
  const last = high === null ? undefined : reader.findNear(high.end, mark);
  if (high !== null && last !== undefined && Number(high.digits) > Number(low.digits)) {
    return { end: last.end, low: low.digits, high: high.digits };
  }
  return own === undefined ? null : { end: own.end, low: low.digits };
}

function smallNumber(
  reader: Reader,
  at: number,
  most: number,
): { readonly end: number; readonly digits: string } | null {
  const numeral = isSpelledDate(reader, at) ? readNumeral(reader, at) : null;
  if (numeral === null || !isWholeUpTo(numeral, most)) {
    return null;
  }
  return { end: numeral.end, digits: formatDecimal(numeral.amount ?? decimal('0')).padStart(2, '0') };
}

/** In digits, or in kanji: 四日. Hangul spell other words: 이 월요일. */
function isSpelledDate(reader: Reader, at: number): boolean {
  return !isHangul(reader.text.charCodeAt(at));
}

function isWholeUpTo({ amount, approx, grouped, native }: Numeral, most: number): boolean {
  return (
    amount !== undefined &&
    !approx &&
    !grouped &&
    !native &&
    amount.places === 0 &&
    amount.units >= 1n &&
    compare(amount, decimal(String(most))) <= 0
  );
}

function readDay(reader: Reader, table: FigureTable, at: number): Piece | null {
  if (table.bareYears) {
    return readBareDay(reader, at);
  }
  const range = readNumbered(reader, at, 31, 'dayMark');
  return range === null
    ? null
    : {
        end: range.end,
        fields: { day: range.low, ...(range.high === undefined ? {} : { dayTo: range.high }) },
        reason: `day “${reader.slice({ start: at, end: range.end })}”`,
        alone: !isDuration(reader, at, range.end),
      };
}

/** 30日間, 30일 이내, 약 30일: what surrounds the count makes it a length of time, not a date. */
function isDuration(reader: Reader, start: number, end: number): boolean {
  const next = reader.findNear(end, 'durationMark', 'after', 'ago');
  return (
    reader.find(end, 'spanMark') !== undefined ||
    (next !== undefined && reader.endsWord(next.end)) ||
    reader.findBefore(start, 'before') !== undefined
  );
}

/** The day beside a month name: `4`, `4th`, `4-6`. */
function readBareDay(reader: Reader, at: number): Piece | null {
  const day = bareDay(reader, at);
  if (day === null) {
    return null;
  }
  const to = reader.findNear(day.end, 'to');
  const last = to === undefined ? null : bareDay(reader, reader.skip(to.end));
  if (last !== null && Number(last.digits) > Number(day.digits)) {
    return { end: last.end, fields: { day: day.digits, dayTo: last.digits }, reason: 'days of the month' };
  }
  return { end: day.end, fields: { day: day.digits }, reason: 'day of the month' };
}

function bareDay(reader: Reader, at: number): { readonly end: number; readonly digits: string } | null {
  const { text } = reader;
  const literal = readLiteral(text, at);
  if (literal !== null) {
    const { digits, end } = literal;
    if (digits.length > 2 || Number(digits) < 1 || Number(digits) > 31) {
      return null;
    }
    const suffix = reader.find(end, 'ordinalSuffix');
    const next = suffix?.end ?? end;
    const counted = reader.findNear(
      next,
      'scale',
      'percent',
      'currency',
      'unit',
      'duration',
      'meridiemAfter',
    );
    const glued = fold(text.charCodeAt(next)) === 0x3a || isLatin(text.charCodeAt(next));
    return counted !== undefined || glued ? null : { end: next, digits: digits.padStart(2, '0') };
  }
  const word = isWordStart(text, at) ? reader.find(at, 'ordinal') : undefined;
  const value = Number(word?.entry.value ?? '0');
  return word !== undefined && value >= 1 && value <= 31
    ? { end: word.end, digits: String(value).padStart(2, '0') }
    : null;
}

/** A year before its word, `2026年`, or of an era: 令和8年. */
function readYear(reader: Reader, at: number): Piece | null {
  const era = reader.find(at, 'era');
  const from = era === undefined ? at : reader.skip(era.end);
  const first = era === undefined ? undefined : reader.find(from, 'firstYear');
  const numeral = first === undefined ? readNumeral(reader, from) : null;
  const end = first?.end ?? numeral?.end;
  if (end === undefined) {
    return null;
  }
  const year =
    era === undefined
      ? fourDigits(numeral)
      : String(Number(era.entry.value) + (first === undefined ? small(numeral) : 1));
  const mark = reader.findNear(end, 'year');
  const to = reader.findNear(mark?.end ?? end, 'to');
  const last = to === undefined ? null : readNumeral(reader, reader.skip(to.end));
  const lastMark = last === null ? undefined : reader.findNear(last.end, 'year');
  const yearTo = year === null || last === null ? null : endYear(year, last.literal ?? '');
  if (year !== null && yearTo !== null && lastMark !== undefined && yearTo > year) {
    return { end: lastMark.end, fields: { year, yearTo }, reason: 'years' };
  }
  return mark === undefined || year === null || /\D/.test(year)
    ? null
    : { end: mark.end, fields: { year }, reason: `year “${reader.slice({ start: at, end: mark.end })}”` };
}

function small(numeral: Numeral | null): number {
  return numeral !== null && isWholeUpTo(numeral, 99) ? Number(numeral.amount?.units ?? 0n) : Number.NaN;
}

function fourDigits(numeral: Numeral | null): string | null {
  const amount = numeral?.amount;
  if (numeral === null || amount === undefined || numeral.grouped || numeral.approx || amount.places !== 0) {
    return null;
  }
  return amount.units >= 1000n && amount.units < 3000n && (numeral.literal !== null || numeral.spelled)
    ? String(amount.units)
    : null;
}

/** A year in four digits, which alone needs evidence: a preposition, or a value near our own time. */
function readBareYear(reader: Reader, at: number): Piece | null {
  const { text } = reader;
  const year = bareYear(reader, at);
  if (year === null) {
    return null;
  }
  const dash = fold(text.charCodeAt(year.end)) === 0x2d || '—~'.includes(text.charAt(year.end) || ' ');
  const last = dash ? readLiteral(text, year.end + 1) : null;
  const yearTo = last === null ? null : endYear(year.digits, last.digits);
  if (last !== null && yearTo !== null && !isLatin(text.charCodeAt(last.end))) {
    return { end: last.end, fields: { year: year.digits, yearTo }, reason: 'years' };
  }
  if (dash && last !== null) {
    return null;
  }
  const near = year.digits >= '1900' && year.digits < '2100';
  const cue = reader.findBefore(at, 'dateCue') !== undefined;
  const alone = cue || (near && !countsSomething(reader, year.end));
  return {
    end: year.end,
    fields: { year: year.digits },
    reason: cue ? 'year after a preposition' : 'year',
    alone,
  };
}

function bareYear(reader: Reader, at: number): { readonly end: number; readonly digits: string } | null {
  const { text } = reader;
  const literal = readLiteral(text, at);
  const before = text.charCodeAt(at - 1);
  if (
    literal?.digits.length !== 4 ||
    literal.grouped ||
    literal.digits < '1000' ||
    literal.digits >= '3000'
  ) {
    return null;
  }
  const glued =
    isLatin(before) ||
    '#$€£¥/.:'.includes(text.charAt(at - 1)) ||
    (fold(before) === 0x2d && reader.findBefore(at - 1, 'part') === undefined) ||
    isLatin(text.charCodeAt(literal.end)) ||
    ('/:'.includes(text.charAt(literal.end)) && digitAt(text, literal.end + 1) >= 0);
  const counted = reader.findNear(
    literal.end,
    'scale',
    'percent',
    'currency',
    'code',
    'unit',
    'duration',
    'subunit',
  );
  return (glued && at > 0) || counted !== undefined ? null : { end: literal.end, digits: literal.digits };
}

function endYear(from: string, digits: string): string | null {
  const to = digits.length === 4 ? digits : digits.length === 2 ? from.slice(0, 2) + digits : '';
  return to > from && to < '3000' ? to : null;
}

/** `2050 people`: a plural after the number. */
function countsSomething(reader: Reader, end: number): boolean {
  return /^ [a-z]{3,20}s\b/.test(reader.text.slice(end, end + 24));
}

function readQuarter(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'quarter') : undefined;
  if (word === undefined) {
    return null;
  }
  // The first half of a match is no date: a half needs its year.
  const half = word.entry.value.startsWith('H') && isLatin(reader.text.charCodeAt(at));
  return {
    end: word.end,
    fields: { quarter: word.entry.value },
    reason: `part of a year “${reader.slice(word)}”`,
    alone: !half || reader.slice(word).includes(' of '),
  };
}

/** `1990s`, `1990年代`. */
function readDecade(reader: Reader, at: number): Piece | null {
  const literal = readLiteral(reader.text, at);
  const mark = literal === null ? undefined : reader.findNear(literal.end, 'decade');
  const before = reader.text.charCodeAt(at - 1);
  if (literal === null || mark === undefined || !/^(?:[12]\d)?\d0$/.test(literal.digits) || isLatin(before)) {
    return null;
  }
  const whole = `${literal.digits.length === 2 ? 'XX' : ''}${literal.digits.slice(0, -1)}`;
  return { end: mark.end, fields: { whole }, reason: 'decade' };
}

/** `21st century`, 21世紀: TIMEX3 gives the first two digits of its years. */
function readCentury(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'ordinal') : undefined;
  const numeral = word === undefined ? smallNumber(reader, at, 30) : null;
  const suffix = numeral === null ? undefined : reader.find(numeral.end, 'ordinalSuffix');
  const plain = numeral === null ? undefined : reader.findNear(numeral.end, 'century');
  const end = word?.end ?? suffix?.end;
  const mark = plain ?? (end === undefined ? undefined : reader.findNear(end, 'century'));
  const which = Number(word?.entry.value ?? numeral?.digits ?? '0');
  return mark === undefined || which < 1
    ? null
    : { end: mark.end, fields: { whole: String(which - 1).padStart(2, '0') }, reason: 'century' };
}

/** `2026-02-04`, `2026/2/4`, `2026.2.4`, `2/4/2026`, in the order year, month, day or month, day, year. */
export function readNumericDate(reader: Reader, start: number): Draft | null {
  const { text } = reader;
  const before = text.charCodeAt(start - 1);
  if (
    digitAt(text, start) < 0 ||
    (start > 0 && (isLatin(before) || '-./'.includes(text.charAt(start - 1))))
  ) {
    return null;
  }
  const found = /^(\d{1,4})([-./])[ ]?(\d{1,2})\2[ ]?(\d{4}|\d{1,2})(?![\d])/.exec(
    text.slice(start, start + 14),
  );
  const [all = '', a = '', , b = '', c = ''] = found ?? [];
  const [year, month, day] = a.length === 4 ? [a, b, c] : Number(a) > 12 ? [c, b, a] : [c, a, b];
  if (year.length !== 4 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return null;
  }
  const timex = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const end = weekdayInBrackets(reader, start + all.length);
  if (/^[-./]?\d|^\.[a-z]/i.test(text.slice(end, end + 2)) || isLatin(text.charCodeAt(end))) {
    return null;
  }
  return {
    start,
    end,
    label: 'DATE',
    rule: 'figure-date',
    value: { type: 'date', timex },
    reasons: ['date in figures'],
  };
}

function timexOf(fields: Fields): string | null {
  const { year, yearTo, month, monthTo, day, dayTo, weekday, quarter, whole } = fields;
  if (
    day !== undefined &&
    month !== undefined &&
    Number(day) > (longMonths.has(month) ? 31 : month === '02' ? 29 : 30)
  ) {
    return null;
  }
  if (yearTo !== undefined) {
    return `${year ?? 'XXXX'}/${yearTo}`;
  }
  const openYear = year ?? (whole !== undefined && /^[\dX]{4}/.test(whole) ? whole.slice(0, 4) : 'XXXX');
  if (quarter !== undefined) {
    return `${openYear}-${quarter}`;
  }
  if (month === undefined && day === undefined) {
    if (weekday !== undefined) {
      return whole?.startsWith('XXXX-W') === true || whole === undefined ? `XXXX-WXX-${weekday}` : whole;
    }
    return whole ?? year ?? null;
  }
  const from = `${openYear}-${month ?? 'XX'}`;
  if (day === undefined) {
    return monthTo === undefined ? from : `${from}/${openYear}-${monthTo}`;
  }
  return dayTo === undefined ? `${from}-${day}` : `${from}-${day}/${from}-${dayTo}`;
}

const longMonths: ReadonlySet<string> = new Set(['01', '03', '05', '07', '08', '10', '12']);
