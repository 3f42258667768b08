import { fold } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Reader } from '../../reader.js';
import type { Piece } from '../fields.js';
import type { Place } from './place.js';

/** `Saturday`, 土曜日; the short `Sat` only beside other parts. */
export function readWeekday({ reader, at }: Place): Piece | null {
  if (!isWordStart(reader.text, at)) {
    return null;
  }
  const word = reader.find(at, 'weekday', 'weakWeekday');
  if (word === undefined) {
    return null;
  }
  const alone = word.entry.kind === 'weekday';
  return { end: word.end, fields: { weekday: word.entry.value }, reason: 'weekday', alone };
}

/** The end of a weekday in brackets behind a date, 12日(日), or `end` where there is none. */
export function weekdayInBrackets(reader: Reader, end: number): number {
  const { text } = reader;
  const open = fold(text.charCodeAt(end));
  const letter = open === 0x28 ? reader.find(end + 1, 'weekdayLetter') : undefined;
  return letter !== undefined && fold(text.charCodeAt(letter.end)) === 0x29 ? letter.end + 1 : end;
}
