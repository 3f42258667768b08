import type { TaggerModel } from './model.js';
import { SumsRoom, toFactors, type Factors, type Sums } from './sums.js';
import type { TaggedName } from './tags.js';

/** A sentence's factors with their sums. */
export interface SummedSentence {
  readonly factors: Factors;
  readonly sums: Sums;
}

const room = new SumsRoom();
let units = new Float64Array(0);

/** Of the scores of a sentence's units; holds until the next call. */
export function sumsOf(
  { tags, arcs, arcFactors }: TaggerModel,
  scores: Float32Array,
  length: number,
): SummedSentence | undefined {
  if (units.length < length * tags) {
    units = new Float64Array(2 * length * tags);
  }
  toFactors(scores, units, length, tags);
  const factors = { length, tags, units, arcs, arcFactors };
  const sums = room.sum(factors, 1e-4);
  return sums === undefined ? undefined : { factors, sums };
}

/** The probability of all sequences that have the tags of a name where it stands (Culotta and McCallum 2004). */
export function probabilityOf(
  { start, end }: TaggedName,
  best: ArrayLike<number>,
  { factors: { tags, units, arcs, arcFactors }, sums: { before, after, scales } }: SummedSentence,
): number {
  const tagAt = (unit: number): number => best[unit] ?? 0;
  let probability = before[start * tags + tagAt(start)] ?? 0;
  for (let unit = start + 1; unit < end; unit++) {
    const arc = arcBetween(arcs, tagAt(unit - 1), tagAt(unit));
    probability *= ((arcFactors[arc] ?? 0) * (units[unit * tags + tagAt(unit)] ?? 0)) / (scales[unit] ?? 1);
  }
  return Math.min(1, probability * (after[(end - 1) * tags + tagAt(end - 1)] ?? 0));
}

function arcBetween({ from, to }: Factors['arcs'], left: number, right: number): number {
  return from.findIndex((tag, arc) => tag === left && to[arc] === right);
}
