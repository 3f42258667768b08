import * as ko from '../ko.js';
import { nameLexicon } from '../lexicon.js';
import type { LexiconEntry } from '../lexicon.js';
import { isParticle } from './josa.js';
import { nounsOf } from './words.js';
import type { Word } from './words.js';

/** A name of the lexicon in one or more words. */
export interface LexiconHit {
  readonly words: number;
  /** The length of the name's part in its last word. */
  readonly length: number;
  readonly entry: LexiconEntry;
  /** What follows in its last word. */
  readonly tail: string;
}

/** The longest name of the lexicon that begins at a word, the most words first. */
export function findInLexicon(text: string, words: readonly Word[], at: number): LexiconHit | undefined {
  const word = words[at];
  if (word === undefined) {
    return undefined;
  }
  for (let count = nameLexicon('ko').longest.get(word.text) ?? 1; count >= 2; count--) {
    const hit = findPhrase(text, words, at, count);
    if (hit !== undefined) {
      return hit;
    }
  }
  return findInWord(words, at, word);
}

function findPhrase(text: string, words: readonly Word[], at: number, count: number): LexiconHit | undefined {
  const [first, last] = [words[at], words[at + count - 1]];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  for (const { stem, tail } of last.nouns) {
    const entry = nameLexicon('ko').entries.get(text.slice(first.start, last.start + stem.length));
    if (entry !== undefined) {
      return { words: count, length: stem.length, entry, tail };
    }
  }
  return undefined;
}

function findInWord(words: readonly Word[], at: number, { text }: Word): LexiconHit | undefined {
  const { entries } = nameLexicon('ko');
  for (let length = Math.min(text.length, longestLike(text)); length >= 1; length--) {
    const name = text.slice(0, length);
    const entry = entries.get(name);
    const tail = text.slice(length);
    if (entry !== undefined && mayEnd(name, entry, tail, words, at)) {
      return { words: 1, length, entry, tail };
    }
  }
  return undefined;
}

/** Whether what follows a name in its word is a particle, a suffix of places, or nothing. */
function mayEnd(
  name: string,
  entry: LexiconEntry,
  tail: string,
  words: readonly Word[],
  at: number,
): boolean {
  const hasParticle = isParticle(tail, name.at(-1));
  if (ko.ambiguousPlaces.has(name)) {
    const fits = hasParticle ? /^[의에은이]/.test(tail) : tail === '' && isBesidePlace(words, at);
    return fits && ko.placeWithParticle.has(name);
  }
  const isPlace = entry.label === 'GPE' || entry.label === 'LOC';
  return name.length >= 2 && (tail === '' || hasParticle || (isPlace && isPlaceSuffix(tail)));
}

/** 측은 of 노르웨이측은 */
function isPlaceSuffix(tail: string): boolean {
  return nounsOf(tail).some(({ stem }) => ko.placeSuffixes.has(stem));
}

function isBesidePlace(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(
    (word) =>
      word !== undefined &&
      nameLexicon('ko').entries.get(word.text)?.label === 'GPE' &&
      !ko.ambiguousPlaces.has(word.text),
  );
}

let longestByPrefix: ReadonlyMap<string, number> | undefined;

/** The length of the longest name of the lexicon that has the first two letters of a word. */
function longestLike(word: string): number {
  longestByPrefix ??= measureByPrefix(nameLexicon('ko').entries.keys());
  return longestByPrefix.get(word.slice(0, 2)) ?? 0;
}

function measureByPrefix(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const prefix = name.slice(0, 2);
    longest.set(prefix, Math.max(longest.get(prefix) ?? 0, name.length));
  }
  return longest;
}
