import type { Reader } from '../../reader.js';
import type { Fields } from '../fields.js';

/** Where a part of a date or time may stand, and what the parts before it said. */
export interface Place {
  readonly reader: Reader;
  readonly at: number;
  readonly before: Fields;
  /** The words between the part before and this one: `of`, `at`, の; empty at the start and after nothing but spaces. */
  readonly gap: string;
  /** The gap holds a word behind which only a time of the clock stands, and this bound, or `=`: `Monday from 9`. */
  readonly clockGap?: string;
}
