import { digits, lastDigits, moreDigits } from '../../server/src/core/entities/tagger/digits.js';

/** A whole number, 0 or more, as `numbersIn` reads it. */
export function digitsOf(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= lastDigits; rest = Math.floor(rest / moreDigits)) {
    text += digits.charAt(lastDigits + (rest % moreDigits));
  }
  return text + digits.charAt(rest);
}
