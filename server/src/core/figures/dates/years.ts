import { readNumeral } from '../numerals/index.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import type { Piece } from './pieces.js';
import { isWholeUpTo } from './smallNumbers.js';

/** A year before its word, `2026年`, or of an era: 令和8年. */
export function readYear(reader: Reader, at: number): Piece | null {
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
      : String(Number(era.entry.value) + (first === undefined ? yearOfEra(numeral) : 1));
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

/** The year within an era, 7 in 昭和7年, or NaN where the numeral is no such year. */
function yearOfEra(numeral: Numeral | null): number {
  return numeral !== null && isWholeUpTo(numeral, 99) ? Number(numeral.amount?.units ?? 0n) : Number.NaN;
}

/** The digits of a year from 1000 to 2999, also of 一九九一; null for `1,991` or `85`. */
function fourDigits(numeral: Numeral | null): string | null {
  const amount = numeral?.amount;
  if (numeral === null || amount === undefined || numeral.grouped || numeral.approx || amount.places !== 0) {
    return null;
  }
  return amount.units >= 1000n && amount.units < 3000n && (numeral.literal !== null || numeral.spelled)
    ? String(amount.units)
    : null;
}

/** The second year of a range, from two digits too: `1991-94` ends in `1994`. Null where it is not the later one. */
export function endYear(from: string, digits: string): string | null {
  const to = digits.length === 4 ? digits : digits.length === 2 ? from.slice(0, 2) + digits : '';
  return to > from && to < '3000' ? to : null;
}
