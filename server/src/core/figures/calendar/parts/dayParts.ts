import type { Piece } from '../fields.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** A part of the day: `Monday morning`, 午後3時, `5 in the afternoon`. */
export function readDayPart(place: Place): Piece | null {
  const word = wordAt(place, 'dayPart', 'weakDayPart');
  return word === undefined
    ? null
    : {
        end: word.end,
        fields: { dayPart: word.entry.value },
        reason: `part of the day “${place.reader.slice(word)}”`,
        alone: word.entry.kind === 'dayPart' || place.reader.find(word.end, 'dayPartMark') !== undefined,
      };
}
