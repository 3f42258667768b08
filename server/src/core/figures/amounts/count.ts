import { multiply, negate, one, type Decimal } from '../decimal.js';
import type { Extent } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Numeral } from '../numerals/numeral.js';

/** One number or a range of two, from `start` to `end`. */
export interface Count extends Extent {
  readonly start: number;
  readonly end: number;
  readonly first: Numeral;
  readonly last: Numeral;
}

/** A count with the word or sign behind it that says what it counts, from `start`, where a minus sign may stand. */
export interface Suffixed {
  readonly start: number;
  readonly count: Count;
  readonly suffix: Match;
  readonly negative: boolean;
}

/** A count of one number: `45`. */
export function single(numeral: Numeral): Count {
  const { start, end, amount, magnitude, approx } = numeral;
  return {
    start,
    end,
    first: numeral,
    last: numeral,
    amount,
    approx,
    ...(magnitude === undefined ? {} : { magnitude }),
  };
}

/** A count from one number to another: `45` to `60`. */
export function spread(first: Numeral, last: Numeral): Count {
  return {
    start: first.start,
    end: last.end,
    first,
    last,
    amount: undefined,
    low: shareScale(first, last),
    high: last.amount ?? one,
    approx: first.approx || last.approx,
  };
}

/** `10 to 15 billion`: the first number means billions too. */
export function shareScale(first: Numeral, second: Numeral): Decimal {
  const amount = first.amount ?? one;
  return first.literal !== null && second.literal === null ? multiply(amount, second.scale) : amount;
}

/** What an extent comes to after a change of each number: with a minus sign, `3 to 5` is −3 and −5. */
export function mapExtent(of: Extent, change: (amount: Decimal) => Decimal): Extent {
  return {
    amount: of.amount === undefined ? undefined : change(of.amount),
    ...(of.magnitude === undefined ? {} : { magnitude: of.magnitude }),
    ...(of.low === undefined ? {} : { low: change(of.low) }),
    ...(of.high === undefined ? {} : { high: change(of.high) }),
    ...(of.approx === true ? { approx: true } : {}),
  };
}

/** What an extent comes to behind a minus sign, or without one. */
export function signedExtent(of: Extent, negative: boolean): Extent {
  return mapExtent(of, negative ? negate : (amount) => amount);
}
