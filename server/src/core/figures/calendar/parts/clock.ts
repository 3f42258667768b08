import { isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Fields, Piece } from '../fields.js';
import { readLengths } from '../lengths/index.js';
import type { Place } from './place.js';
import { isHourRange, isTold } from './bareHours.js';
import { readPointedHours } from './pointedHours.js';
import { readSpoken } from './spokenTime.js';
import { readColons, readFourDigits } from './figureTimes.js';
import { readHours, whole } from './markedHours.js';
import { inPart, laterHalf, mayEnd, shareHalf, written, type Time } from './time.js';
import { wordAt } from './words.js';
import { readZone } from './zones.js';

/** What a time may begin with, beside digits. */
const numerals = [
  'digit',
  'small',
  'native',
  'multiplier',
  'minutesWord',
  'article',
  'half',
  'fraction',
] as const;

/** A time of the clock, or a range of two: `3:30 p.m.`, `3-5pm`, 3時30分. */
export function readClock(place: Place): Piece | null {
  return readTimeWord(place) ?? readTimes(place);
}

/** `noon`, `midnight`, `12 noon`. */
function readTimeWord(place: Place): Piece | null {
  const { reader, at } = place;
  const twelve = whole(reader, at);
  const word =
    twelve?.value === 12 ? reader.find(reader.skip(twelve.end), 'timeWord') : wordAt(place, 'timeWord');
  if (word === undefined) {
    return null;
  }
  const reason = `time of day “${reader.slice(word)}”`;
  return { end: word.end, fields: { clock: word.entry.value, halfKnown: true }, reason, alone: true };
}

function readTimes(place: Place): Piece | null {
  const { reader, at } = place;
  if (digitAt(reader.text, at) < 0 && reader.find(at, ...numerals) === undefined) {
    return null;
  }
  const lettered = isLatin(reader.text.charCodeAt(at - 1));
  const first = lettered && place.before.dayPart === undefined ? null : readTime(place, at);
  if (first === null || (lettered && !first.certain)) {
    return null;
  }
  const between = reader.findBefore(at, 'between') !== undefined;
  const link = reader.findNear(
    first.end,
    ...(between ? (['betweenAnd', 'until'] as const) : (['until'] as const)),
  );
  const last = link === undefined ? null : readTime(place, reader.skip(link.end));
  const begin = last === null ? first : inPart(first, place.before.dayPart);
  if (last !== null && mayEnd(first, last)) {
    if (first.certain || last.certain || isTold(place, last.end)) {
      return piece(place, shareHalf(begin, last), laterHalf(begin, last), true);
    }
    if (isHourRange(place, first, last)) {
      return piece(place, begin, laterHalf(begin, last), first.minute !== null && last.minute !== null);
    }
  }
  const end = endOfLength(place, first);
  return first.certain || end !== undefined || isTold(place, first.end, first.minute !== null)
    ? piece(place, first, end, true)
    : null;
}

/** 3pm; a bare number is no hour in Chinese, whatever stands beside it. */
function withHalfOfDay(time: Time | null): Time | null {
  return time?.half === undefined ? null : time;
}

function readTime(place: Place, at: number): Time | null {
  const { reader } = place;
  if (reader.isolating !== undefined) {
    return readColons(reader, at) ?? readPointedHours(place, at) ?? withHalfOfDay(readHours(reader, at));
  }
  return (
    readColons(reader, at) ?? readFourDigits(reader, at) ?? readSpoken(reader, at) ?? readHours(reader, at)
  );
}

/** `from 9:30 for two hours` ends at 11:30. */
function endOfLength({ reader, at }: Place, first: Time): Time | undefined {
  const word =
    reader.findBefore(at, 'from') === undefined ? undefined : reader.findNear(first.end, 'lasting');
  const length = word === undefined ? null : readLengths(reader, reader.skip(word.end));
  const minutes = length === null ? undefined : minutesOf(length.timex);
  if (length === null || minutes === undefined) {
    return undefined;
  }
  const total =
    first.hour * 60 + (first.minute ?? 0) + (first.half === 'pm' && first.hour < 12 ? 720 : 0) + minutes;
  return total >= 24 * 60
    ? undefined
    : { ...first, end: length.end, hour: Math.floor(total / 60), minute: total % 60, half: undefined };
}

/** A length in hours and minutes: `PT2.5H` is 150. */
function minutesOf(timex: string): number | undefined {
  const [, hours, minutes] = /^PT(?:([\d.]+)H)?(?:(\d+)M)?$/.exec(timex) ?? [];
  const count = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return count > 0 && Number.isInteger(count) ? count : undefined;
}

function piece({ reader }: Place, first: Time, last: Time | undefined, alone: boolean): Piece {
  const half = first.half ?? last?.half;
  const end = last?.end ?? first.end;
  const zone = readZone(reader, end);
  const approx = first.approx === true || last?.approx === true;
  const fields: Fields = {
    clock: written(first),
    ...(half === undefined ? {} : { halfKnown: true as const }),
    ...(last === undefined ? {} : { to: { clock: written(last) } }),
    ...(approx ? { approx } : {}),
    ...(zone?.offset === undefined ? {} : { zone: zone.offset }),
  };
  const reason = half === undefined ? 'time of the clock' : `half of the day “${half}.”`;
  return { end: zone?.end ?? end, fields, reason, alone };
}
