import { digitAt } from '../characters.js';
import { add, decimal, divide, type Decimal } from '../decimal.js';

/** A part of a whole in digits, and where it ends. */
export interface Part {
  readonly amount: Decimal;
  readonly end: number;
}

const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['¼', [1, 4]],
  ['½', [1, 2]],
  ['¾', [3, 4]],
  ['⅐', [1, 7]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** The characters that are a fraction by themselves. */
export const vulgarFractions = [...vulgar.keys()];

/** Denominators that a fraction has by itself; of others it may be a date, a score or a page: `4/45`. */
const plainDenominators: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 32, 50, 64, 100, 1000,
]);

/** `½`. */
export function readVulgar(text: string, at: number): Part | null {
  const parts = vulgar.get(text.charAt(at));
  return parts === undefined ? null : part(parts[0], parts[1], at + 1);
}

/** `3/4`: less than one whole unless a minus sign stands before it, and no date such as 24/7 or 9/11. */
export function readSlashed(text: string, start: number): Part | null {
  const numerator = readShort(text, start);
  const slash = text.charAt(numerator?.end ?? start);
  if (numerator === null || !'/／⁄'.includes(slash || ' ')) {
    return null;
  }
  const denominator = readShort(text, numerator.end + 1);
  if (denominator === null || isJoined(text, start, denominator.end)) {
    return null;
  }
  return numerator.value > 0 &&
    (numerator.value < denominator.value || isMinus(text, start - 1)) &&
    plainDenominators.has(denominator.value)
    ? part(numerator.value, denominator.value, denominator.end)
    : null;
}

/** The part that a number in digits has behind it: `2½`, `2 ½`, `2 1/4`. */
export function readPartBehind(text: string, whole: Decimal, end: number): Part | null {
  const glued = readVulgar(text, end);
  let at = end;
  while (at < end + 2 && text.charAt(at) === ' ') {
    at++;
  }
  const found = glued ?? (at === end ? null : (readVulgar(text, at) ?? readSlashed(text, at)));
  return found === null || whole.places > 0 ? null : { amount: add(whole, found.amount), end: found.end };
}

function part(numerator: number, denominator: number, end: number): Part | null {
  const amount = divide(decimal(String(numerator)), decimal(String(denominator)));
  return amount === undefined ? null : { amount, end };
}

/** A minus sign with nothing before it, so that no date can be meant: -3/2. */
function isMinus(text: string, at: number): boolean {
  return '-−'.includes(text.charAt(at) || ' ') && (at === 0 || text.charAt(at - 1) === ' ');
}

/** At most four digits, which no zero begins. */
function readShort(text: string, start: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  let end = start;
  while (end < start + 5 && digitAt(text, end) >= 0) {
    value = 10 * value + digitAt(text, end);
    end++;
  }
  const length = end - start;
  return length === 0 || length > 4 || digitAt(text, start) === 0 ? null : { value, end };
}

/** Whether more digits or letters are glued to a fraction: `1/4/2020`, `A1/4`. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    /[\p{L}\p{N}/.:,]/u.test(before) ||
    /[\p{Script=Latin}\p{Script=Han}\p{N}/]/u.test(after) ||
    (/[.,:]/.test(after) && digitAt(text, end + 1) >= 0)
  );
}
