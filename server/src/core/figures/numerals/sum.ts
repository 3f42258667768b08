import { add, compare, multiply, one, ten, zero, type Decimal } from '../decimal.js';

/** The sum so far: whole scales, the section below the next scale, and a term that waits for its multiplier. */
export interface Sum {
  total: Decimal;
  section: Decimal;
  pending: Decimal | null;
  sectionLimit: Decimal | null;
  totalLimit: Decimal | null;
  stacked: boolean;
}

/** @param joins whether it may complete tens: `twenty` and `one`, but not `20` and 일 */
export function accept(sum: Sum, value: Decimal, joins: boolean): boolean {
  if (sum.pending !== null) {
    if (!joins || !isTens(sum.pending) || compare(value, ten) >= 0 || value.units <= 0n) {
      return false;
    }
    sum.pending = add(sum.pending, value);
    return true;
  }
  const limit = sum.sectionLimit ?? sum.totalLimit;
  if (limit !== null && compare(value, limit) >= 0) {
    return false;
  }
  sum.pending = value;
  return true;
}

/** Ten, twenty and so on up to ninety, which one more digit may complete. */
export function isTens(value: Decimal): boolean {
  return value.places === 0 && value.units % 10n === 0n && value.units >= 10n && value.units <= 90n;
}

/**
 * Multiplies what waits: `six` by `hundred`, `six hundred and two` by `thousand`. False where the word is out of
 * order, as a second `hundred` is.
 *
 * @param stacks whether a greater scale multiplies all before it: 1万5千億 is 15,000 times 億
 */
export function multiplyBy(
  sum: Sum,
  by: Decimal,
  kind: 'multiplier' | 'scale',
  needsCoefficient: boolean,
  stacks: boolean,
): boolean {
  if (kind === 'multiplier') {
    const limit = sum.sectionLimit ?? sum.totalLimit;
    if (limit !== null && compare(by, limit) >= 0) {
      return false;
    }
    const times = sum.pending === null || sum.pending.units === 0n ? one : sum.pending;
    sum.section = add(sum.section, multiply(times, by));
    sum.pending = null;
    sum.sectionLimit = by;
    return true;
  }
  if (sum.totalLimit !== null && compare(by, sum.totalLimit) >= 0) {
    return stacks && stack(sum, by);
  }
  const hasSection = sum.pending !== null || sum.section.units !== 0n;
  if (!hasSection && needsCoefficient) {
    return false;
  }
  const coefficient = hasSection ? add(sum.section, sum.pending ?? zero) : one;
  sum.total = add(sum.total, multiply(coefficient, by));
  sum.section = zero;
  sum.pending = null;
  sum.sectionLimit = null;
  sum.totalLimit = by;
  return true;
}

/** Multiplies all so far, once: a third scale in rising order is no number. */
function stack(sum: Sum, by: Decimal): boolean {
  if (sum.stacked) {
    return false;
  }
  sum.total = multiply(add(add(sum.total, sum.section), sum.pending ?? zero), by);
  sum.section = zero;
  sum.pending = null;
  sum.sectionLimit = null;
  sum.totalLimit = by;
  sum.stacked = true;
  return true;
}
