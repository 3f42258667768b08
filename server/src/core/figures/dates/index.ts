import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import type { DatePart, FigureTable } from '../table.js';
import { readBareYear } from './bareYears.js';
import { readDay } from './days.js';
import { readMonth } from './months.js';
import { readCentury, readDecade, readQuarter } from './periods.js';
import type { Piece } from './pieces.js';
import { readRelative, readWord } from './relativeDates.js';
import { timexOf } from './timex.js';
import { readWeekday, weekdayInBrackets } from './weekdays.js';
import { readYear } from './years.js';

/**
 * The calendar date that begins at `start`, in the first order of its language that fits, so the longest: `Sunday,
 * 12 May 1991`.
 */
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

/** The date whose parts stand in this order, the first of them read already: after `May`, `12, 1991`. */
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

/** Where the next part may stand: after `of` in `3rd of May`. */
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

/** One part of a date, as its language writes it: a year stands bare in `May 1991`, before its word in 1991年. */
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
