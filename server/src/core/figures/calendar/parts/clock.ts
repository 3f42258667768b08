import { isLatin } from '../../../text/scripts.js';
import type { Reader } from '../../reader.js';
import type { Fields, Piece } from '../fields.js';
import type { Place } from './place.js';
import { endsPhrase } from './phrases.js';
import { readSpoken } from './spokenTime.js';
import { readColons, readHours, type Time } from './times.js';
import { wordAt } from './words.js';

/** A time of the clock, or a range of two: `3:30 p.m.`, `3-5pm`, 3時30分. */
export function readClock(place: Place): Piece | null {
  const { reader, at } = place;
  const word = wordAt(place, 'timeWord');
  if (word !== undefined) {
    const reason = `time of day “${reader.slice(word)}”`;
    return { end: word.end, fields: { clock: word.entry.value, halfKnown: true }, reason, alone: true };
  }
  if (isLatin(reader.text.charCodeAt(at - 1))) {
    return null;
  }
  const first = readTime(reader, at);
  if (first === null) {
    return null;
  }
  const until = reader.findNear(first.end, 'until');
  const last = until === undefined ? null : readTime(reader, reader.skip(until.end));
  if (last !== null && (first.certain || last.certain || isTold(place, last.end)) && mayEnd(first, last)) {
    return piece(place, shareHalf(first, last), afterNoon(first, last));
  }
  return first.certain || isTold(place, first.end) ? piece(place, first) : null;
}

/** Before `at 5` or beside a part of the day a bare number is an hour. */
function isTold({ reader, at, before, gap }: Place, end: number): boolean {
  const hinted =
    before.dayPart !== undefined ||
    (gap !== '' && reader.findBefore(at, 'clockCue') !== undefined && Object.keys(before).length > 0) ||
    reader.findNear(end, 'dayPart', 'weakDayPart') !== undefined;
  return hinted && endsPhrase(reader, end);
}

function readTime(reader: Reader, at: number): Time | null {
  return readColons(reader, at) ?? readSpoken(reader, at) ?? readHours(reader, at);
}

/** `5 to 4` is no range, except over noon or midnight. */
function mayEnd(first: Time, last: Time): boolean {
  return first.hour !== last.hour || (first.minute ?? 0) !== (last.minute ?? 0) || first.half !== last.half;
}

/** From 10:30 to 3 is to 15, where no half of the day is said. */
function afterNoon({ hour, half }: Time, last: Time): Time {
  const told = (half ?? last.half) !== undefined;
  return told || last.hour > hour || hour > 12 || last.hour >= 12 ? last : { ...last, hour: last.hour + 12 };
}

/** `3-5pm` begins in the afternoon, `11-1pm` in the morning. */
function shareHalf(first: Time, last: Time): Time {
  if (first.half !== undefined || last.half === undefined || first.hour > 12) {
    return first;
  }
  const over = first.hour % 12 > last.hour % 12;
  return { ...first, half: over === (last.half === 'pm') ? 'am' : 'pm' };
}

function piece({ reader }: Place, first: Time, last?: Time): Piece {
  const half = first.half ?? last?.half;
  const end = last?.end ?? first.end;
  const zone = reader.findNear(end, 'zone');
  const fields: Fields = {
    clock: written(first),
    ...(half === undefined ? {} : { halfKnown: true as const }),
    ...(last === undefined ? {} : { to: { clock: written(last) } }),
  };
  const reason = half === undefined ? 'time of the clock' : `half of the day “${half}.”`;
  return { end: zone?.end ?? end, fields, reason, alone: true };
}

/** The hour 16 and the minute 45 as `16:45`: `4 pm` is 16, `12 am` is 0. */
function written({ hour, minute, second, half }: Time): string {
  const onTheDay =
    half === undefined || hour > 12 || hour === 0 ? hour : half === 'pm' ? (hour % 12) + 12 : hour % 12;
  const parts = [onTheDay, ...(minute === null ? [] : [minute]), ...(second === null ? [] : [second])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
