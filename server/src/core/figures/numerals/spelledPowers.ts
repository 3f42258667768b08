import { compare, decimal, multiply, type Decimal } from '../decimal.js';
import type { Reader } from '../reader.js';
import type { Numeral } from './numeral.js';
import { raise } from './powers.js';
import { readTerms } from './terms.js';

const greatestExponent = decimal('99');

/** The numeral to the power in words behind it, 10の6乗, or times one, 1.2×10の6乗; as it is where there is none. */
export function withPower(reader: Reader, base: Numeral): Numeral {
  if (base.amount === undefined) {
    return base;
  }
  const times = reader.findNear(base.end, 'timesSign');
  const factor = times === undefined ? base : readTerms(reader, reader.skip(times.end), false);
  const exponent = factor === null ? null : exponentAfter(reader, factor.end);
  const power =
    factor?.amount === undefined || exponent === null ? undefined : raise(factor.amount, exponent.value);
  if (exponent === null || power === undefined) {
    return base;
  }
  const amount: Decimal = factor === base ? power : multiply(base.amount, power);
  return { ...base, end: exponent.end, amount, literal: null, multiplied: true };
}

/** What stands between of and power: 6 of の6乗. */
function exponentAfter(reader: Reader, at: number): { readonly value: number; readonly end: number } | null {
  const of = reader.findNear(at, 'powerOf');
  if (of === undefined) {
    return null;
  }
  let from = reader.skip(of.end);
  let sign = 1;
  for (let signs = 0; signs < 2; signs++) {
    const minus = reader.find(from, 'minus');
    if (minus === undefined) {
      break;
    }
    sign = -sign;
    from = reader.skip(minus.end);
  }
  const numeral = readTerms(reader, from, false);
  const power = numeral === null ? undefined : reader.findNear(numeral.end, 'power');
  return numeral?.amount?.places !== 0 || power === undefined || compare(numeral.amount, greatestExponent) > 0
    ? null
    : { value: sign * Number(numeral.amount.units), end: power.end };
}
