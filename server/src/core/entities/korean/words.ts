import { nounEnds } from './josa.js';

/** One way to cut a word: the noun that it may be, and the particle after it, or nothing. */
export interface Noun {
  readonly stem: string;
  readonly tail: string;
}

/** One run of letters and digits between spaces and marks. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One space and nothing else stands between the word before and this one. */
  readonly joined: boolean;
  /** The ways to cut a particle off, the shortest noun first; the last is the whole word. */
  readonly nouns: readonly Noun[];
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.&](?=[\p{L}\p{N}]))*/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const end = start + word.length;
    const joined = start === previousEnd + 1 && text[previousEnd] === ' ';
    words.push({ start, end, text: word, joined, nouns: nounsOf(word) });
    previousEnd = end;
  }
  return words;
}

export function nounsOf(word: string): Noun[] {
  return nounEnds(word).map((end) => ({ stem: word.slice(0, end), tail: word.slice(end) }));
}
