import * as ko from '../ko.js';
import * as names from './names.js';
import { isAdnominal, isPlain } from './nouns.js';
import { isBareHit } from './reading.js';
import type { KoreanReading } from './reading.js';

/** The first of at most so many words that modify the head `at`: bare nouns, one space apart. */
export function modifierStart(reading: KoreanReading, at: number, most: number): number {
  let from = at;
  while (from > at - most && reading.words[from]?.joined === true && canModify(reading, from - 1)) {
    from--;
  }
  return from;
}

function canModify(reading: KoreanReading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || ko.determiners.has(word.text) || /^\d/.test(word.text)) {
    return false;
  }
  const hit = reading.hits[at];
  if (hit !== undefined) {
    return isBareHit(reading, at) && hit.entry.label !== 'GPE';
  }
  const isVerb = names.isHangul(word.text) && isAdnominal(word.text);
  return !isVerb && !word.nouns.some(({ stem, tail }) => tail !== '' && stem.length >= 2);
}

/** Whether something like a proper name stands from the word `from` to before `to`. */
export function holdsProper(reading: KoreanReading, from: number, to: number): boolean {
  return reading.words
    .slice(from, to)
    .some(({ text }, index) => reading.hits[from + index] !== undefined || isProper(text));
}

function isProper(text: string): boolean {
  const isForeign =
    names.isHangul(text) && text.length >= 3 && names.foreignSyllables(text) > 0 && !isPlain(text);
  return isForeign || /^[A-Z]/.test(text);
}

/** Whether a name of the lexicon begins from the word `from` to before `to`. */
export function holdsKnown(reading: KoreanReading, from: number, to: number): boolean {
  return reading.hits.slice(from, to).some((hit) => hit !== undefined);
}

/** Whether quotation marks stand around the words, of the last of which `length` letters count. */
export function isQuoted({ text, words }: KoreanReading, from: number, to: number, length: number): boolean {
  const [first, last] = [words[from], words[to]];
  if (first === undefined || last === undefined) {
    return false;
  }
  const [before, after] = [text[first.start - 1] ?? '', text[last.start + length] ?? ''];
  return before !== '' && after !== '' && '“‘"\'「『<'.includes(before) && '”’"\'」』>'.includes(after);
}
