import { digitAt } from '../characters.js';
import { groupSeparatorAt, isAddress, skipGroups } from './groups.js';

/** A longer run of digits is an identifier, and would make arithmetic quadratic. */
export const longestLiteral = 32;

/** A number in nothing but digits, up to `end`: `1,250.5` has the digits `1250.5` and is grouped. */
export interface Literal {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

/**
 * Digits with their thousands grouped and one decimal mark, or null where a digit run is something else. Commas
 * group everywhere; with `western` so do points, apostrophes and spaces (`1.250.000`, 1'250, `1 250`), lakhs and
 * crores (`12,34,567`) are read too, and a comma may stand for the decimal point (`12,50`).
 */
export function readLiteral(text: string, start: number, western = false): Literal | null {
  const first = skipDigits(text, start);
  if (first - start > longestLiteral || (first === start && !isLeadingPoint(text, start))) {
    return null;
  }
  const separator = first === start ? '' : groupSeparatorAt(text, start, first, western);
  const whole = separator === '' ? first : skipGroups(text, first, separator, western);
  if (whole - start > 2 * longestLiteral || (separator === '.' && isAddress(text, start, whole))) {
    return null;
  }
  const grouped = whole > first;
  const mark = decimalMarkAt(text, start, whole, separator, western);
  if (mark === 'none') {
    return { end: whole, digits: digitsBetween(text, start, whole), grouped };
  }
  const end = skipDigits(text, whole + 1);
  const dotted = mark === 'point' && isPoint(text.charCodeAt(end)) && digitAt(text, end + 1) >= 0;
  if (dotted || end - whole > longestLiteral + 1) {
    return null;
  }
  const digits = `${digitsBetween(text, start, whole) || '0'}.${digitsBetween(text, whole + 1, end)}`;
  return { end, digits, grouped };
}

/** The end of the digits from `start`; no further than a literal may be long. */
function skipDigits(text: string, start: number): number {
  let end = start;
  while (end - start <= longestLiteral && digitAt(text, end) >= 0) {
    end++;
  }
  return end;
}

/** The digits of a stretch, half-width, without what groups them. */
function digitsBetween(text: string, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at++) {
    const digit = digitAt(text, at);
    digits += digit < 0 ? '' : String(digit);
  }
  return digits;
}

/** `.25`: a point that no digit, letter or further point stands before. */
function isLeadingPoint(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x2e &&
    digitAt(text, at + 1) >= 0 &&
    !/[\p{Script=Latin}\p{Script=Hangul}\p{N}.,_)\]]/u.test(text.charAt(at - 1))
  );
}

/** What the decimals stand behind at `at`, the end of the whole digits. */
function decimalMarkAt(
  text: string,
  start: number,
  at: number,
  separator: string,
  western: boolean,
): 'point' | 'comma' | 'none' {
  if (digitAt(text, at + 1) < 0) {
    return 'none';
  }
  if (isPoint(text.charCodeAt(at))) {
    return separator === '.' ? 'none' : 'point';
  }
  if (!western || text.charAt(at) !== ',' || separator === ',') {
    return 'none';
  }
  return isDecimalComma(text, start, at, separator !== '') ? 'comma' : 'none';
}

/**
 * `12,50` and `3,5%`, but not `10,12 and 14`: two digits behind the comma, or one with a sign behind it, and no list
 * of numbers.
 */
function isDecimalComma(text: string, start: number, comma: number, grouped: boolean): boolean {
  const end = skipDigits(text, comma + 1);
  const places = end - comma - 1;
  const listed =
    (text.charAt(end) === ',' && digitAt(text, end + 1) >= 0) ||
    (text.charAt(start - 1) === ',' && digitAt(text, start - 2) >= 0) ||
    text.startsWith(' and ', end) ||
    text.startsWith(' or ', end) ||
    text.startsWith(' & ', end);
  if (listed || places > 2) {
    return false;
  }
  return places === 2 || grouped || /^ ?[%€£]/.test(text.slice(end, end + 2));
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e || code === 0x30fb;
}
