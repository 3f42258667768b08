import { runsOn } from '../../lexicon/wordEdges.js';
import type { Piece } from '../fields.js';
import { endsPhrase } from './phrases.js';
import type { Place } from './place.js';
import { relativeFields } from './relativePatterns.js';
import { wordAt } from './words.js';

/** `up from 5 last month`: a bare number before it is no day. */
function isBareCount({ reader, at, before }: Place): boolean {
  const open = before.day !== undefined && before.month === undefined && before.to === undefined;
  return open && /\d $/.test(reader.text.slice(Math.max(0, at - 2), at));
}

/** Dates told by their distance from the day of writing or from another: `yesterday`, 来月, `that week`. */
export function readRelative(place: Place): Piece | null {
  const word = wordAt(place, 'relative');
  if (word === undefined || runsOn(place.reader.text, word)) {
    return null;
  }
  if (isBareCount(place)) {
    return null;
  }
  const reason = `relative expression “${place.reader.slice(word)}”`;
  return { end: word.end, fields: relativeFields(word.entry.value), reason, alone: true };
}

/** `the year`, `the month` behind `the end of`, `earlier in`: the one of the document. */
export function readUnitOf(place: Place): Piece | null {
  const { before } = place;
  const only = before.mod !== undefined && Object.keys(before).length === 1;
  const word = only ? wordAt(place, 'unitOfTime') : undefined;
  if (
    word === undefined ||
    !endsPhrase(place.reader, word.end) ||
    place.reader.findNear(word.end, 'of') !== undefined
  ) {
    return null;
  }
  const reason = `“${place.reader.slice(word)}”`;
  return { end: word.end, fields: relativeFields(word.entry.value), reason, alone: true };
}
