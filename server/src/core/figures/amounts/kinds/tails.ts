import type { Decimal } from '../../decimal.js';
import { suffixKinds } from '../../lexicon/kindSets.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';
import { endsApart } from '../plausible/loneNumerals.js';

/** 八五 of 一米八五, 5 of 38度5 and 8块5: decimals behind their unit. */
export function readTail(
  reader: Reader,
  at: number,
): { readonly amount: Decimal; readonly end: number } | null {
  const numeral = reader.table.ellipticUnits === true ? readNumeral(reader, at) : null;
  const places = numeral === null ? 0 : numeral.end - at;
  const counted =
    numeral !== null && reader.matchesAt(numeral.end).some(({ entry }) => suffixKinds.has(entry.kind));
  const digits = numeral?.amount?.places === 0 && !numeral.multiplied && !numeral.grouped && !numeral.approx;
  return numeral?.amount !== undefined &&
    digits &&
    !counted &&
    places <= 2 &&
    endsApart(reader.text, numeral.end)
    ? { amount: { units: numeral.amount.units, places }, end: numeral.end }
    : null;
}
