import type { Span } from '../../text/span.js';
import { one, type Decimal } from '../decimal.js';

/** A number as written, in UTF-16 code units: `sixty thousand`, `1,250`, 四十. */
export interface Numeral extends Span {
  /** Null where only a magnitude is given: `hundreds of billions`. */
  readonly amount: Decimal | undefined;
  readonly magnitude?: Decimal;
  /** The digits, half-width and ungrouped, of a numeral that is nothing but digits. */
  readonly literal: string | null;
  readonly grouped: boolean;
  /** Not a single digit: all in words. */
  readonly spelled: boolean;
  /** The last scale word, for `10 to 15 billion`, whose first number means billions too. */
  readonly scale: Decimal;
  /** In words that need a counter after them to be a number at all: 한, 두. */
  readonly native: boolean;
  /** Has a word for ten or more in it: 백, thousand. */
  readonly multiplied: boolean;
  readonly approx: boolean;
  /** What stands before tens at the end: the hundred of `one hundred thirty`. */
  readonly head?: Decimal;
  /** Is or has a part of a whole: `two-thirds`, `one out of three`. */
  readonly part?: true;
}

/** A numeral that says nothing yet, for a reading to fill in. */
export function blankNumeral(start: number, end: number): Numeral {
  return {
    start,
    end,
    amount: undefined,
    literal: null,
    grouped: false,
    spelled: false,
    scale: one,
    native: false,
    multiplied: false,
    approx: false,
  };
}
