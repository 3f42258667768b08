import type { Piece } from '../fields.js';
import type { Place } from './place.js';
import { endsPhrase } from './phrases.js';
import { wordAt } from './words.js';

/** `tomorrow am`, `Friday pm`. */
function readHalf({ reader, at, before, gap }: Place): Piece | null {
  const beside = gap === '' && (before.weekday !== undefined || before.grain === 'D');
  const word = beside ? reader.find(at, 'meridiemAfter') : undefined;
  if (word === undefined || !endsPhrase(reader, word.end)) {
    return null;
  }
  const dayPart = word.entry.value === 'am' ? 'MO' : 'AF';
  return { end: word.end, fields: { dayPart }, reason: 'half of the day', alone: false };
}

/** A part of the day: `Monday morning`, 午後3時, `5 in the afternoon`. */
export function readDayPart(place: Place): Piece | null {
  const { reader, at, before } = place;
  const word = wordAt(place, 'dayPart', 'weakDayPart');
  if (word === undefined) {
    return readHalf(place);
  }
  const name = reader.slice(word);
  const many = /[a-z]s$/i.test(name);
  const cue = before.mod !== undefined || reader.findBefore(at, 'dayPartCue') !== undefined;
  const told = (cue && endsPhrase(reader, word.end)) || reader.find(word.end, 'dayPartMark') !== undefined;
  return {
    end: word.end,
    fields: { dayPart: word.entry.value, ...(many ? { set: true as const } : {}) },
    reason: `part of the day “${name}”`,
    alone: word.entry.kind === 'dayPart' || told,
  };
}
