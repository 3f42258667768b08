import { add, multiply, one, zero, type Decimal } from '../decimal.js';
import type { Reader } from '../reader.js';
import type { Literal } from './literals.js';
import type { Numeral } from './numeral.js';
import { withPoint } from './spelledPoint.js';
import type { Sum } from './sum.js';

/** A number of which the terms up to `end` are read: of `sixty-one thousand` first `sixty`, then `sixty-one`. */
export interface Reading {
  readonly start: number;
  end: number;
  readonly sum: Sum;
  terms: number;
  literal: Literal | null;
  /** A term was in digits: `4` of 4万. */
  digits: boolean;
  /** How many digits in words stand one after another, as in 一九九一. */
  positional: number;
  /** More of them than any number has. */
  endless: boolean;
  /** The multiplier that a last digit in words stands right behind: hundred of 二百五. */
  above: Decimal | null;
  native: boolean;
  multiplied: boolean;
  approx: boolean;
  scale: Decimal;
  /** What stands before tens at the end. */
  head: Decimal | null;
}

export function beginReading(start: number): Reading {
  return {
    start,
    end: start,
    sum: { total: zero, section: zero, pending: null, sectionLimit: null, totalLimit: null, stacked: false },
    terms: 0,
    literal: null,
    digits: false,
    positional: 0,
    above: null,
    endless: false,
    native: false,
    multiplied: false,
    approx: false,
    scale: one,
    head: null,
  };
}

/** The numeral that the terms make, or null where there are none. */
export function finishReading(reader: Reader, reading: Reading, pointed: boolean): Numeral | null {
  const { start, end, terms, literal, digits, native, multiplied, approx, scale, head } = reading;
  if (terms === 0 || reading.endless) {
    return null;
  }
  const amount = reader.table.ellipticUnits === true ? withoutUnit(reading) : total(reading);
  return {
    start,
    end,
    amount,
    literal: terms === 1 && literal !== null && !approx ? literal.digits : null,
    grouped: literal?.grouped ?? false,
    spelled: !digits,
    scale,
    native,
    multiplied,
    approx,
    ...(head === null ? {} : { head }),
    ...(digits || !pointed ? null : withPoint(reader, end, amount)),
  };
}

/** What the terms come to so far. */
export function total({ sum }: Reading): Decimal {
  return add(add(sum.total, sum.section), sum.pending ?? zero);
}

/** A last digit counts tens behind hundreds, hundreds behind thousands: 二百五 is 250, 二百零五 205. */
function withoutUnit(reading: Reading): Decimal {
  const { sum, above } = reading;
  const more =
    sum.pending === null || above === null || above.units < 100n
      ? zero
      : multiply(sum.pending, { units: above.units / 10n - 1n, places: 0 });
  return add(total(reading), more);
}
