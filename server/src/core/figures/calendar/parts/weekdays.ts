import { fold } from '../../characters.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Piece } from '../fields.js';
import { isWholeText } from './phrases.js';
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
  const alone = word.entry.kind === 'weekday' || isWholeText(reader, word);
  const many = alone && /[a-z]s$/i.test(reader.slice(word));
  const fields = { weekday: word.entry.value, ...(many ? { set: true as const } : {}) };
  return { end: word.end, fields, reason: 'weekday', alone };
}

/** The weekday in brackets behind a day: 12日(日), 3日（月・祝）, 5月3日（水曜）. */
export function readBracketedWeekday({ reader, at, before }: Place): Piece | null {
  const { text } = reader;
  if (fold(text.charCodeAt(at)) !== 0x28 || before.day === undefined) {
    return null;
  }
  const word = reader.find(at + 1, 'weekday', 'weakWeekday', 'weekdayLetter');
  const holiday = word === undefined ? undefined : reader.find(word.end, 'holidayMark');
  const end = holiday?.end ?? word?.end;
  return word === undefined || end === undefined || fold(text.charCodeAt(end)) !== 0x29
    ? null
    : { end: end + 1, fields: { weekday: word.entry.value }, reason: 'weekday in brackets', alone: false };
}
