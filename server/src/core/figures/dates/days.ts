import { isLatin } from '../../text/scripts.js';
import { fold } from '../characters.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { readLiteral } from '../numerals/literals.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import type { Piece } from './pieces.js';
import { readNumbered } from './smallNumbers.js';

/** The day of the month: `12th` beside `May`, 12日 anywhere. */
export function readDay(reader: Reader, table: FigureTable, at: number): Piece | null {
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

/** `12`, `12th` or `twelfth`, but no `12%`, `12 km` or `12:30`. */
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
