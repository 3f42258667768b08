import { digitAt, fold } from '../characters.js';
import { divide, multiply, one, significant, type Decimal } from '../decimal.js';

/** A greater exponent is no number of a text, and would make arithmetic slow. */
const greatestExponent = 99;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a number in digits is raised to or multiplied by behind it, up to `end`. */
interface Power {
  readonly amount: Decimal;
  readonly end: number;
}

/** `1.3e6`, `6.23x10^-4`, `4.5 × 10⁶` and `1.1^23`, from the number before; null where none of them stands there. */
export function readPower(text: string, base: Decimal, at: number): Power | null {
  const code = fold(text.charCodeAt(at));
  if (code === 0x65) {
    return timesPowerOfTen(base, readExponent(text, at + 1));
  }
  if (code === 0x5e) {
    const exponent = readExponent(text, at + 1);
    const amount = exponent === null ? undefined : raise(base, exponent.value);
    return exponent === null || amount === undefined ? null : { amount, end: exponent.end };
  }
  const sign = text.charAt(at) === ' ' ? at + 1 : at;
  if (!'x×*'.includes(text.charAt(sign) || ' ')) {
    return null;
  }
  const factor = text.charAt(sign + 1) === ' ' ? sign + 2 : sign + 1;
  if (!text.startsWith('10', factor)) {
    return null;
  }
  const caret = text.charAt(factor + 2) === '^';
  const minus = base.places > 0 && fold(text.charCodeAt(factor + 2)) === 0x2d;
  const exponent =
    caret || minus ? readExponent(text, factor + (caret ? 3 : 2)) : readSuperscript(text, factor + 2);
  return timesPowerOfTen(base, exponent);
}

interface Exponent {
  readonly value: number;
  readonly end: number;
}

function timesPowerOfTen(base: Decimal, exponent: Exponent | null): Power | null {
  if (exponent === null) {
    return null;
  }
  const { value, end } = exponent;
  const amount =
    value < 0
      ? { units: base.units, places: base.places - value }
      : multiply(base, { units: 10n ** BigInt(value), places: 0 });
  return { amount, end };
}

/** `6`, `+14`, `-4`: at most two digits. */
function readExponent(text: string, start: number): Exponent | null {
  const sign = fold(text.charCodeAt(start));
  let end = sign === 0x2d || sign === 0x2b ? start + 1 : start;
  let value = 0;
  const digits = end;
  for (; end < digits + 3 && digitAt(text, end) >= 0; end++) {
    value = 10 * value + digitAt(text, end);
  }
  return end === digits || value > greatestExponent ? null : { value: sign === 0x2d ? -value : value, end };
}

/** `⁶`, `⁻⁴`. */
function readSuperscript(text: string, start: number): Exponent | null {
  const negative = text.charAt(start) === '⁻';
  let end = negative ? start + 1 : start;
  const digits = end;
  let value = 0;
  for (; end < digits + 3 && text.charAt(end) !== '' && superscripts.includes(text.charAt(end)); end++) {
    value = 10 * value + superscripts.indexOf(text.charAt(end));
  }
  return end === digits || value > greatestExponent ? null : { value: negative ? -value : value, end };
}

/** Exact for a whole power, and rounded as a division is for a negative one. */
export function raise(base: Decimal, exponent: number): Decimal | undefined {
  let power = one;
  for (let count = 0; count < Math.abs(exponent); count++) {
    power = multiply(power, base);
  }
  return exponent < 0 ? divide(one, power) : significant(power);
}
