import type { WordFacts } from './words.js';

/** A phrase of nouns: the indices of its first and last word. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Signs within names. */
const joiners = new Set('・=＝-－');

/** For each word, the longest phrase of nouns that it is a part of. */
export function phrasesOf(text: string, words: readonly WordFacts[]): (Phrase | undefined)[] {
  const joins = words.map(
    ({ start, end, isNominal }) => isNominal || (end - start === 1 && joiners.has(text.charAt(start))),
  );
  const phrases = new Array<Phrase | undefined>(words.length);
  for (let first = 0; first < words.length; first++) {
    if (joins[first] === true) {
      let last = first;
      while (joins[last + 1] === true) {
        last++;
      }
      phrases.fill({ first, last }, first, last + 1);
      first = last;
    }
  }
  return phrases;
}
