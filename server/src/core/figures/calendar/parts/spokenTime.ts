import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';
import { whole } from './markedHours.js';
import type { Time } from './time.js';

/** `half past eight`, `quarter to five`, `20 minutes past eight`. */
export function readSpoken(reader: Reader, at: number): Time | null {
  const minutes = minutesAt(reader, at);
  const side = minutes === null ? undefined : reader.findNear(minutes.end, 'pastHour', 'toHour');
  if (minutes === null || side === undefined) {
    return null;
  }
  const named = atTimeWord(reader, minutes, side);
  if (named !== null) {
    return named;
  }
  const hour = whole(reader, reader.skip(side.end));
  if (hour === null || hour.value > 12 || hour.value < 1) {
    return null;
  }
  const after = reader.findNear(hour.end, 'hour', 'meridiemAfter');
  const value = after?.entry.kind === 'meridiemAfter' ? after.entry.value : undefined;
  const before = side.entry.kind === 'toHour';
  if (before && !minutes.certain && (after === undefined || minutes.value < 13)) {
    return null;
  }
  return {
    end: after?.end ?? hour.end,
    hour: before ? (hour.value === 1 ? 12 : hour.value - 1) : hour.value,
    minute: before ? 60 - minutes.value : minutes.value,
    second: null,
    half: value === 'am' || value === 'pm' ? value : undefined,
    certain: true,
  };
}

/** `half past midnight`, `15 to noon`. */
function atTimeWord(reader: Reader, minutes: Minutes, { end, entry }: Match): Time | null {
  const word = reader.findNear(end, 'timeWord');
  if (word === undefined || (!minutes.certain && minutes.value % 5 !== 0)) {
    return null;
  }
  const noon = word.entry.value.startsWith('12');
  const before = entry.kind === 'toHour';
  const hour = before ? (noon ? 11 : 23) : noon ? 12 : 0;
  const minute = before ? 60 - minutes.value : minutes.value;
  return {
    end: word.end,
    hour,
    minute,
    second: null,
    half: noon || !before ? (before || !noon ? 'am' : 'pm') : undefined,
    certain: true,
  };
}

interface Minutes {
  readonly end: number;
  readonly value: number;
  readonly certain: boolean;
}

/** `half`, `a quarter`, `20`, `20 minutes`; `20 to 8` alone may be a score, `5 to 6 pm` is a range. */
function minutesAt(reader: Reader, at: number): Minutes | null {
  const word = isWordStart(reader.text, at) ? reader.find(at, 'minutesWord') : undefined;
  if (word !== undefined) {
    return { end: word.end, value: Number(word.entry.value), certain: true };
  }
  const number = whole(reader, at);
  if (number === null || number.value >= 60 || number.value < 1) {
    return null;
  }
  const unit = reader.findNear(number.end, 'duration');
  return unit?.entry.value === 'TM'
    ? { end: unit.end, value: number.value, certain: true }
    : { ...number, certain: false };
}
