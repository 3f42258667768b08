import type { NoiseKind } from '../../model.js';

/**
 * What pages say around an article, in one language. Phrases are written as the folding of a line leaves them: lower
 * case, one space between words, no numbers, no marks at the ends.
 */
export interface FurniturePhrases {
  /** The whole line. */
  readonly whole: Partial<Record<NoiseKind, readonly string[]>>;
  /** How a line of at most 140 characters begins. */
  readonly begins: Partial<Record<NoiseKind, readonly string[]>>;
  /** A line of any length in which every one of these is found. */
  readonly holds: readonly { readonly kind: NoiseKind; readonly all: readonly RegExp[] }[];
  /** Of the related headings those that stand over a box of titles in the midst of articles, and never over more. */
  readonly titleListHeadings: readonly string[];
  /** Buttons under a cookie notice, only known as such after one. */
  readonly cookieButtons: readonly string[];
  /** Before a colon or after a bullet, with the title of another article behind it. */
  readonly relatedLeads: readonly string[];
  /** Words that a line of share buttons is made of. */
  readonly shareWords: readonly string[];
  /** How a line begins that names the author or the date. */
  readonly bylines: readonly RegExp[];
  /** Parts of a badge; a badge is a line of nothing else. */
  readonly badgeParts: readonly string[];
}
