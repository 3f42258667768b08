import { suffixKinds } from '../../lexicon/kindSets.js';
import type { Match } from '../../lexicon/lookUp.js';
import { readTerms } from '../../numerals/terms.js';
import type { Reader } from '../../reader.js';
import type { Fields } from '../fields.js';
import type { Place } from './place.js';
import { wholeValue } from './smallNumbers.js';
import type { Time } from './time.js';

/** The greatest hour that is written, of the night after a long day. */
const lastHour = 30;

/**
 * 三点半, 8点15分, 下午三点十五: Chinese hours, whose word is the decimal point and the counter of points too. An hour alone
 * counts where nothing speaks for the others: not 三点五, 三点建议, 跌三点.
 */
export function readPointedHours({ reader, before }: Place, at: number): Time | null {
  const hours = numberAt(reader, at);
  const mark = hours === null ? undefined : reader.findSuffix(hours.end, 'hour');
  if (hours === null || mark === undefined || hours.value > lastHour || reader.isPartOfWord(mark)) {
    return null;
  }
  const part = reader.find(mark.end, 'halfHour', 'quarterHour');
  if (part !== undefined) {
    return time(part.end, hours.value, part.entry.kind === 'halfHour' ? 30 : Number(part.entry.value));
  }
  const minutes = numberAt(reader, mark.end);
  const minuteMark = minutes === null ? undefined : reader.findSuffix(minutes.end, 'minute');
  if (minutes !== null && minuteMark !== undefined && minutes.value < 60) {
    const seconds = numberAt(reader, minuteMark.end);
    const secondMark = seconds === null ? undefined : reader.findSuffix(seconds.end, 'secondMark');
    return secondMark === undefined
      ? time(minuteMark.end, hours.value, minutes.value)
      : { ...time(secondMark.end, hours.value, minutes.value), second: seconds?.value ?? null };
  }
  const told = isTold(before);
  if (told && minutes !== null && mayBeMinutes(reader, mark.end, minutes)) {
    return time(minutes.end, hours.value, minutes.value);
  }
  if (!told && (minutes !== null || reader.find(mark.end, 'digit') !== undefined)) {
    return null;
  }
  return told || isHour(reader, at, mark) ? time(mark.end, hours.value, null) : null;
}

interface Whole {
  readonly end: number;
  readonly value: number;
}

/** A whole number below 100 in digits or in words, up to the word for the hour, which may be a decimal point. */
function numberAt(reader: Reader, at: number): Whole | null {
  const numeral = readTerms(reader, at, false, false);
  const value = numeral === null ? -1 : wholeValue(numeral);
  return numeral === null || value < 0 || value > 99 ? null : { end: numeral.end, value };
}

function time(end: number, hour: number, minute: number | null): Time {
  return { end, hour, minute, second: null, half: undefined, certain: true };
}

/** A part of the day or a day stands before it. */
function isTold({ dayPart, day, weekday, grain }: Fields): boolean {
  return (dayPart ?? day ?? weekday) !== undefined || grain === 'D';
}

/** Two digits, or words for ten and more, or for less with a zero; and nothing that they count. */
function mayBeMinutes(reader: Reader, start: number, { end, value }: Whole): boolean {
  const counted = reader.matchesAt(end).some(({ entry }) => suffixKinds.has(entry.kind));
  return end - start > 1 && value < 60 && !counted;
}

/** A word of more than one character for the hour, or 点 free of all that makes points of it. */
function isHour(reader: Reader, at: number, { start, end }: Match): boolean {
  return end - start > 1 || reader.findBefore(at, 'pointCue') === undefined;
}
