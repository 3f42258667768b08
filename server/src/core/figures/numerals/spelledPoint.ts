import { isHangul } from '../../text/scripts.js';
import { add, compare, multiply, one, ten, type Decimal } from '../decimal.js';
import type { Reader } from '../reader.js';
import { runsIntoWord } from './hangulTerms.js';

/** A longer run of digits in words is no number either. */
export const longestSpelling = 24;

/** A number with a point in words, up to `end`. */
interface Pointed {
  readonly amount: Decimal;
  readonly end: number;
  readonly scale?: Decimal;
}

/** `일점이삼`: digits in words after a point in words. In Hangul only 영 may stand apart: 이십점 is “20 points” too. */
export function withPoint(reader: Reader, end: number, whole: Decimal): Pointed | null {
  const point = reader.findNear(end, 'point');
  if (point === undefined) {
    return null;
  }
  let amount = whole;
  let at = point.end;
  let before = { amount, end: at };
  let place = one;
  for (let count = 0; count < longestSpelling; count++) {
    const digit = reader.findNear(at, 'digit', 'small');
    if (count === 0 && digit?.entry.amount !== undefined && compare(digit.entry.amount, ten) > 0) {
      return scaled(reader, add(whole, { units: digit.entry.amount.units, places: 2 }), digit.end);
    }
    if (digit?.entry.amount === undefined || compare(digit.entry.amount, ten) >= 0) {
      break;
    }
    if (
      digit.start > at &&
      isHangul(reader.text.charCodeAt(digit.start)) &&
      digit.entry.amount.units !== 0n
    ) {
      break;
    }
    before = { amount, end: at };
    place = multiply(place, { units: 1n, places: 1 });
    amount = add(amount, multiply(digit.entry.amount, place));
    at = digit.end;
  }
  const found = runsIntoWord(reader, { start: point.end, end: at }) ? before : { amount, end: at };
  return found.end === point.end || runsIntoWord(reader, { start: point.end, end: found.end })
    ? null
    : scaled(reader, found.amount, found.end);
}

/** The million of `one point two million`. */
function scaled(reader: Reader, amount: Decimal, end: number): Pointed {
  const scale = reader.western ? reader.find(reader.skip(end), 'multiplier', 'scale') : undefined;
  return scale?.entry.amount === undefined
    ? { amount, end }
    : { amount: multiply(amount, scale.entry.amount), end: scale.end, scale: scale.entry.amount };
}
