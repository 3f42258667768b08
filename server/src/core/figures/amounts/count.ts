import { multiply, negate, one, type Decimal } from '../decimal.js';
import type { Extent } from '../draft.js';
import type { Numeral } from '../numerals/numeral.js';

/** One number or a range of two, from `start` to `end`. */
export interface Count extends Extent {
  readonly start: number;
  readonly end: number;
  readonly first: Numeral;
  readonly last: Numeral;
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

/** What a count comes to after a change of each number: with a minus sign, `3 to 5` is −3 and −5. */
export function mapExtent(count: Count, change: (amount: Decimal) => Decimal): Extent {
  return {
    amount: count.amount === undefined ? undefined : change(count.amount),
    ...(count.magnitude === undefined ? {} : { magnitude: count.magnitude }),
    ...(count.low === undefined ? {} : { low: change(count.low) }),
    ...(count.high === undefined ? {} : { high: change(count.high) }),
    ...(count.approx === true ? { approx: true } : {}),
  };
}

/** What a count comes to behind a minus sign, or without one. */
export function signedExtent(count: Count, negative: boolean): Extent {
  return mapExtent(count, (amount) => (negative ? negate(amount) : amount));
}
