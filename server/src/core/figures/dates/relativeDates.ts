import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import type { Piece } from './pieces.js';

/** Dates named by their distance from the day of writing: `yesterday`, 来月. */
export function readRelative(reader: Reader, at: number): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'relative') : undefined;
  if (word === undefined || !reader.endsWord(word.end)) {
    return null;
  }
  const [whole = '', offset] = word.entry.value.split(' ');
  return {
    end: word.end,
    fields: { whole, ...(offset === undefined ? {} : { offset: Number(offset) }) },
    reason: `relative expression “${reader.slice(word)}”`,
  };
}

/** Words that are part of a date but tell none: `late` in `late May`, `this` in `this May`. */
export function readWord(reader: Reader, at: number, kind: 'deictic' | 'part'): Piece | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, kind) : undefined;
  return word === undefined ? null : { end: word.end, fields: {} };
}
