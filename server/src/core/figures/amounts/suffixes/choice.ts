import { isHan } from '../../../text/scripts.js';
import { compare, decimal } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';

/** How far from a unit the words stand that tell which it is. */
const nearby = 12;

/**
 * Of several that one word may be, キロ or 块, the one that is meant here.
 *
 * @param candidates equally long, behind the numeral
 */
export function chosenSuffix(reader: Reader, last: Numeral, candidates: readonly Match[]): Match | undefined {
  return (
    byCue(reader, candidates) ??
    byWordBehind(reader, candidates) ??
    byNumeral(reader, last, candidates) ??
    bySize(reader, last, withoutCue(reader, candidates))
  );
}

/** Of a word for several units the one that the words around speak of: 体重60キロ are kilograms. */
function byCue(reader: Reader, candidates: readonly Match[]): Match | undefined {
  return candidates.find(({ start, end, entry }) =>
    hasCue(reader, entry.value, start - nearby, end + nearby),
  );
}

/** 一度 and 三度 are times: a numeral of one Han character counts before it measures. */
function byNumeral(
  { text }: Reader,
  { start, end }: Numeral,
  candidates: readonly Match[],
): Match | undefined {
  const single = end - start === 1 && isHan(text.charCodeAt(start));
  return single ? candidates.find(({ entry }) => entry.kind === 'counter') : undefined;
}

/** The rest where the words around speak of none: a unit that has such words is not meant. */
function withoutCue({ cuedUnits }: Reader, candidates: readonly Match[]): readonly Match[] {
  return candidates.filter(({ entry }) => !cuedUnits.has(entry.value));
}

/** Whether a word of the unit's stands between two places. */
function hasCue(reader: Reader, unit: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    if (reader.matchesAt(at).some(({ entry }) => entry.kind === 'unitCue' && entry.value === unit)) {
      return true;
    }
  }
  return false;
}

/** 三块 are three yuan, 三块蛋糕 three pieces: of a word for money and a counter the counter, where a Han word follows. */
function byWordBehind(reader: Reader, candidates: readonly Match[]): Match | undefined {
  const money = candidates.find(({ entry }) => entry.kind === 'currency');
  const counter = candidates.find(({ entry }) => entry.kind === 'counter');
  if (reader.isolating === undefined || money === undefined || counter === undefined) {
    return undefined;
  }
  const noun =
    isHan(reader.text.charCodeAt(money.end)) &&
    reader.find(money.end, 'currencyPrefix', 'after', 'to', 'digit', 'halfMore', 'mixed', 'ordinalPrefix') ===
      undefined;
  return noun ? counter : money;
}

/** Of a word for a unit and a currency, ポンド, great amounts are money. */
function bySize(reader: Reader, { amount }: Numeral, candidates: readonly Match[]): Match | undefined {
  const large =
    amount === undefined ||
    compare(amount, decimal('100000')) >= 0 ||
    candidates.some(({ end }) => isSpent(reader, end));
  return (
    candidates.find(({ entry }) => (large ? entry.kind === 'currency' : entry.kind === 'unit')) ??
    candidates.find(({ entry }) => !large && entry.kind === 'counter') ??
    candidates[0]
  );
}

/** Whether words of spending follow, as in 1100파운드 규모: then pounds are money. */
function isSpent(reader: Reader, end: number): boolean {
  const at = reader.skip(end);
  return reader.table.hangul?.spent.some((word) => reader.text.startsWith(word, at)) === true;
}
