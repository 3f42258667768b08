import { readNumeral } from '../../numerals/index.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import { readBareYear } from './bareYears.js';
import { endYear } from './endYear.js';
import type { Place } from './place.js';
import { isWholeUpTo } from './smallNumbers.js';

/** The year, as the language writes it: bare in `May 1991`, before its word in 1991年. */
export function readYear({ reader, table, at, before, gap }: Place): Piece | null {
  const joined = (gap === '-' || gap === '/') && (before.month ?? before.part) !== undefined;
  return table.bareYears ? readBareYear(reader, at, joined) : readMarkedYear(reader, at);
}

/** A year before its word, `2026年`, or of an era: 令和8年. */
function readMarkedYear(reader: Reader, at: number): Piece | null {
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
      : String(Number(era.entry.value) + (first === undefined ? yearOfEra(numeral) : 1)).padStart(4, '0');
  const mark = reader.findNear(end, 'year');
  const to = reader.findNear(mark?.end ?? end, 'to');
  const last = to === undefined ? null : readNumeral(reader, reader.skip(to.end));
  const lastMark = last === null ? undefined : reader.findNear(last.end, 'year');
  const yearTo = year === null || last === null ? null : endYear(year, last.literal ?? '');
  if (year !== null && yearTo !== null && lastMark !== undefined && yearTo > year) {
    return { end: lastMark.end, fields: { year, to: { year: yearTo } }, reason: 'years', alone: true };
  }
  return mark === undefined || year === null || /\D/.test(year)
    ? null
    : {
        end: mark.end,
        fields: { year },
        reason: `year “${reader.slice({ start: at, end: mark.end })}”`,
        alone: true,
      };
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
