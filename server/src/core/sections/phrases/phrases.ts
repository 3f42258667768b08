import type { NoiseKind } from '../../model.js';

/** The kinds that words can tell. */
export type WordedNoise = Exclude<NoiseKind, 'filler'>;

/** Running text of page furniture, known by words that stand in it together. */
export interface Notice {
  readonly kind: WordedNoise;
  /** One of these stands in the line, as written here; looked for before anything else, as that is fast. */
  readonly anchors: readonly string[];
  /** Every one of these is found in the line. */
  readonly all: readonly RegExp[];
}

/**
 * What pages say around an article, in one language. Phrases are written as the folding of a line leaves them: lower
 * case, one space between words, no space before a colon, no numbers, no marks at the ends.
 */
export interface FurniturePhrases {
  /** The whole line. Every kind has entries, so that no language knows less than the others. */
  readonly whole: Readonly<Record<WordedNoise, readonly string[]>>;
  /** How a line of at most 140 characters begins; a word ends where the phrase does. */
  readonly begins: Partial<Readonly<Record<WordedNoise, readonly string[]>>>;
  /** How a line of at most 40 characters ends: languages with the verb last say there what a button does. */
  readonly ends: Partial<Readonly<Record<WordedNoise, readonly string[]>>>;
  /** What follows the name of a network on its button: “… で送る”, “… teilen”. */
  readonly shareEndings: readonly string[];
  readonly notices: readonly Notice[];
  /** Names of a newspaper's sections: menus and breadcrumbs are made of them. */
  readonly rubrics: readonly string[];
  /** The first step of a breadcrumb line. */
  readonly homes: readonly string[];
  /** Of the related headings those that stand over a box of titles in the midst of articles, and never over more. */
  readonly titleListHeadings: readonly string[];
  /** What headings over other articles look like that no list holds: “more stories from …”, in folded form. */
  readonly relatedHeadings: readonly RegExp[];
  /** Buttons under a cookie notice, only known as such after one. */
  readonly cookieButtons: readonly string[];
  /** Before a colon, after a bullet or in brackets, with the title of another article behind it. */
  readonly relatedLeads: readonly string[];
  /** Those that need no mark between them and the title: nobody begins a sentence of an article with them. */
  readonly openRelatedLeads: readonly string[];
  /** Words that a line of share buttons is made of. */
  readonly shareWords: readonly string[];
  /** How the caption of a picture ends: with a credit. Read in the line’s normal form, its full stop kept. */
  readonly captions: readonly RegExp[];
  /** With what a line begins, or the bracket at its end, that says who took or supplied a picture. */
  readonly creditWords: readonly string[];
  /** What may follow such a word before the colon, as patterns. */
  readonly creditEndings: readonly string[];
  /** How a line begins that names the author or the date. */
  readonly bylines: readonly RegExp[];
  /** The whole of a line that says how long ago something was. */
  readonly ages: readonly RegExp[];
  /** Parts of a badge; a badge is a line of nothing else. */
  readonly badgeParts: readonly string[];
}

/** Phrases set one after another, with a bar or a line end between them. */
export function listed(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
