import type { Match } from '../lexicon/lookUp.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import type { Count } from './count.js';
import { isHangulNumber } from './hangulNumerals.js';

/** Whether a count is meant as one; in digits always, in Hangul only where enough speaks for it. */
export function isPlausible(
  reader: Reader,
  table: FigureTable,
  { first, last }: Count,
  suffix: Match | undefined,
): boolean {
  return (
    table.hangul === undefined ||
    (isNumber(reader, table, first, suffix) && (last === first || isNumber(reader, table, last, suffix)))
  );
}

function isNumber(reader: Reader, table: FigureTable, numeral: Numeral, suffix: Match | undefined): boolean {
  if (numeral.amount === undefined) {
    return suffix === undefined || reader.endsEojeol(suffix.end);
  }
  return !numeral.spelled || isHangulNumber(reader, table, numeral, suffix);
}
