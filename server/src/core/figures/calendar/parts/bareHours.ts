import { isLatin } from '../../../text/scripts.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import type { Fields } from '../fields.js';
import { endsPhrase, isWholeText } from './phrases.js';
import type { Place } from './place.js';
import type { Time } from './time.js';

/** Before `at 5` or beside a part of the day a bare number is an hour. */
export function isTold(place: Place, end: number, spelled = false): boolean {
  const { reader, at, before, gap } = place;
  if (spelled && isDay(before)) {
    return true;
  }
  const word = reader.findBefore(at, 'clockCue');
  const cue = word !== undefined;
  if (word?.entry.value === 'at' && beginsDay(reader, reader.findNear(end, 'dateGap')?.end ?? end)) {
    return true;
  }
  if (cue && (isWholeText(reader, { start: word.start, end }) || beginsDayToCome(reader, end))) {
    return true;
  }
  const hinted =
    (before.dayPart !== undefined && reader.table.bareYears) ||
    (gap !== '' && cue && isDay(before)) ||
    partAfter(reader, end) !== undefined;
  return (
    hinted && (endsPhrase(reader, end) || partAfter(reader, end) !== undefined || beginsDay(reader, end))
  );
}

/** The part of the day behind an hour: `5 in the afternoon`, `9 tonight`. */
function partAfter(reader: Reader, end: number): Match | undefined {
  const gap = reader.findNear(end, 'dateGap');
  const next = gap === undefined ? undefined : reader.findNear(gap.end, 'dayPart', 'weakDayPart');
  const beside = next ?? reader.findNear(end, 'dayPart', 'weakDayPart');
  // Two nights are no hour of the night; 3시 아침 is.
  const counted = next === undefined && beside !== undefined && isLatin(reader.text.charCodeAt(beside.start));
  return counted ? undefined : beside;
}

/**
 * Two bare numbers are hours beside a day: `tomorrow from 7 to 8`, `between 3 and 5 on Friday`; without such a word
 * only beside a day to come, for what was 6-8 on Saturday is a score.
 */
export function isHourRange(place: Place, first: Time, last: Time): boolean {
  const { reader, at, before, clockGap } = place;
  const spelledOut = first.minute !== null && last.minute !== null;
  const cue = clockGap === '=' || reader.findBefore(at, 'between', 'from') !== undefined;
  if (first.hour > 24 || last.hour > 24 || (spelledOut && cue)) {
    return spelledOut && cue;
  }
  if (cue) {
    return isDay(before) ? endsPhrase(reader, last.end) : true;
  }
  const ahead = isToCome(before) ? endsPhrase(reader, last.end) : beginsDayToCome(reader, last.end);
  return ahead && first.hour < last.hour;
}

function isDay({ day, weekday, grain, dayPart }: Fields): boolean {
  return (
    day !== undefined || weekday !== undefined || dayPart !== undefined || grain === 'D' || grain === 'W'
  );
}

function isToCome({ offset, near, direction }: Fields): boolean {
  return (
    (offset !== undefined && !offset.startsWith('-')) ||
    near === '1' ||
    near === '0' ||
    near === 'future' ||
    direction === 'future'
  );
}

/** `today`, `next Monday`, `this Friday`. */
function beginsDayToCome(reader: Reader, end: number): boolean {
  const word = reader.findNear(end, 'relative', 'deictic');
  return (
    word !== undefined &&
    (word.entry.kind === 'relative' ? /^XXXX-XX-XX\S* [0-9]/ : /^(?:0|1|future)$/).test(word.entry.value)
  );
}

function beginsDay(reader: Reader, end: number): boolean {
  return reader.findNear(end, 'relative', 'deictic', 'weekday') !== undefined;
}
