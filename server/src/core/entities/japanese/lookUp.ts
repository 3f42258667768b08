import * as ja from '../ja.js';
import { indexByLetter } from '../letterIndex.js';
import { nameLexicon } from '../lexicon.js';
import type { LexiconEntry } from '../lexicon.js';
import type { LetterClass } from './letters.js';

/** A name of the lexicon that ends at an offset. */
export interface LexiconHit {
  readonly end: number;
  readonly entry: LexiconEntry;
}

/** The longest name of the lexicon at each offset where one begins. */
export function findInLexicon(
  text: string,
  classes: readonly LetterClass[],
): ReadonlyMap<number, LexiconHit> {
  const hits = new Map<number, LexiconHit>();
  for (let at = 0; at < text.length; at++) {
    const hit = classes[at] === 'other' || classes[at] === 'dot' ? undefined : hitAt(text, classes, at);
    if (hit !== undefined) {
      hits.set(at, hit);
    }
  }
  return hits;
}

function hitAt(text: string, classes: readonly LetterClass[], at: number): LexiconHit | undefined {
  for (const name of namesByFirst().get(text.charAt(at)) ?? []) {
    const end = at + name.length;
    if (
      text.startsWith(name, at) &&
      standsAlone(classes, at, end) &&
      !ja.wordsOverEnds.has(text.slice(end - 1, end + 1))
    ) {
      const entry = nameLexicon('ja').entries.get(name);
      return entry === undefined ? undefined : { end, entry };
    }
  }
  return undefined;
}

/** Katakana, Latin letters and digits must not go on beyond a name; characters may. */
function standsAlone(classes: readonly LetterClass[], start: number, end: number): boolean {
  const goesOn = (a: number, b: number): boolean => {
    const letter = classes[a];
    return letter === classes[b] && (letter === 'katakana' || letter === 'latin' || letter === 'digit');
  };
  return !goesOn(start, start - 1) && !goesOn(end - 1, end);
}

let namesByFirstLetter: ReadonlyMap<string, readonly string[]> | undefined;

function namesByFirst(): ReadonlyMap<string, readonly string[]> {
  namesByFirstLetter ??= indexByLetter(
    [...nameLexicon('ja').entries.keys()].filter((name) => !ja.ambiguousNames.has(name)),
    (name) => name,
    'first',
  );
  return namesByFirstLetter;
}
