import type { Candidate, Claim } from '../candidates.js';
import { findInLexicon } from './lookUp.js';
import type { LexiconHit } from './lookUp.js';
import { isTitle } from './nouns.js';
import { wordsOf } from './words.js';
import type { Word } from './words.js';

/** One paragraph in Korean while it is read; the arrays have one place for each word. */
export interface KoreanReading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The name of the lexicon that begins at a word. */
  readonly hits: readonly (LexiconHit | undefined)[];
  /** The noun of a word that is a title. */
  readonly titles: readonly (string | undefined)[];
  /** The words read so far that are towns outside the lexicon and have no particle. */
  readonly towns: Set<number>;
}

/** Reads at the word of an index; empty where the rule does not fit. */
export type KoreanRule = (reading: KoreanReading, at: number) => readonly Candidate[];

export function readingOf(text: string): KoreanReading {
  const words = wordsOf(text);
  return {
    text,
    words,
    hits: words.map((_, at) => findInLexicon(text, words, at)),
    titles: words.map((word) => word.nouns.find(({ stem }) => isTitle(stem))?.stem),
    towns: new Set(),
  };
}

/** A name from the word `from` to the noun, `length` letters long, of the word `to`. */
export function named(
  { words }: KoreanReading,
  from: number,
  to: number,
  length: number,
  claim: Claim,
): Candidate[] {
  const [first, last] = [words[from], words[to]];
  return first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.start + length, ...claim }];
}

/** Whether a word is one of the lexicon's names, wholly and without a particle. */
export function isBareHit({ hits }: KoreanReading, at: number): boolean {
  return hits[at]?.tail === '';
}
