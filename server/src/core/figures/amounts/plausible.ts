import { isHangul } from '../../text/scripts.js';
import { isSpace } from '../characters.js';
import { compare, decimal } from '../decimal.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import type { FigureTable } from '../table.js';
import type { Count } from './count.js';

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
export function isBareNative({ text }: Reader, { bareNatives }: FigureTable, numeral: Numeral): boolean {
  return (
    bareNatives?.has(text.slice(numeral.start, numeral.end)) === true &&
    isSpace(text.charCodeAt(numeral.end)) &&
    isHangul(text.charCodeAt(numeral.end + 1))
  );
}

/** A hundred million and more: 억, 조. */
function isHuge({ amount }: Numeral): boolean {
  return amount !== undefined && compare(amount, decimal('100000000')) >= 0;
}
