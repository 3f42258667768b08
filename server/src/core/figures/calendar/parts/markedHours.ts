import { isHan, isHangul, isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import { readNumeral } from '../../numerals/index.js';
import type { Reader } from '../../reader.js';
import { wholeValue } from './smallNumbers.js';
import { halfOf, type Time } from './time.js';

/** `3 p.m.`, `3시 30분`, `三時半`; a bare hour is not certain. */
export function readHours(reader: Reader, at: number): Time | null {
  const hours = whole(reader, at);
  const mark = hours === null ? undefined : longestMark(reader, hours.end, 'hour');
  if (
    hours === null ||
    hours.value > lastHour(reader, mark) ||
    isSinoKorean(reader, at) ||
    isSlashed(reader, hours.end)
  ) {
    return null;
  }
  if (mark === undefined) {
    const after = reader.findNear(hours.end, 'meridiemAfter');
    const bare =
      after === undefined ? (readSpelledMinutes(reader, at, hours) ?? readLetter(reader, at, hours)) : null;
    const written = digitAt(reader.text, at) >= 0 || isLatin(reader.text.charCodeAt(at));
    return bare ?? (written ? time(after?.end ?? hours.end, hours.value, null, null, after) : null);
  }
  return withMinutes(reader, hours.value, mark);
}

/** `08/29` is no hour. */
function isSlashed({ text }: Reader, end: number): boolean {
  return text.charAt(end) === '/' && digitAt(text, end + 1) >= 0;
}

/** What stands behind the mark of an hour: half, minutes, seconds or nothing. */
function withMinutes(reader: Reader, hour: number, mark: Match): Time | null {
  const halfHour = reader.findNear(mark.end, 'halfHour');
  if (halfHour !== undefined) {
    const more = secondsAt(reader, halfHour.end);
    return time(more?.end ?? halfHour.end, hour, 30, more?.value ?? null, mark);
  }
  const minutes = whole(reader, reader.skip(mark.end));
  const minuteMark = minutes === null ? undefined : longestMark(reader, minutes.end, 'minute');
  const seconds = secondsAt(reader, minuteMark?.end ?? mark.end);
  if (minuteMark === undefined && seconds !== null) {
    return time(seconds.end, hour, 0, seconds.value, mark);
  }
  if (minutes === null || minuteMark === undefined || minutes.value > 59) {
    if (!reader.endsEojeol(mark.end) && reader.find(mark.end, 'after') === undefined) {
      return null;
    }
    const after = reader.findNear(mark.end, 'meridiemAfter');
    return { ...time(after?.end ?? mark.end, hour, null, null, after), certain: true };
  }
  // 8時15分前 is a quarter to eight; 2時30分前 is before half past two.
  const before =
    seconds === null && minutes.value <= 20 ? reader.find(minuteMark.end, 'minutesBefore') : undefined;
  if (before !== undefined && hour > 0 && !isHan(reader.text.charCodeAt(before.end))) {
    return time(before.end, hour - 1, 60 - minutes.value, null, mark);
  }
  return time(seconds?.end ?? minuteMark.end, hour, minutes.value, seconds?.value ?? null, minuteMark);
}

/** `seven thirty`, `six forty-three`, `one thirty p.m.`, both numbers in words. */
function readSpelledMinutes(reader: Reader, at: number, hours: Whole): Time | null {
  const next = reader.skip(hours.end);
  const minutes = hours.spelled && hours.value <= 12 && next > hours.end ? whole(reader, next) : null;
  if (minutes?.spelled !== true || minutes.value < 10 || minutes.value > 59) {
    return null;
  }
  const unit = reader.findNear(minutes.end, 'duration');
  if (unit !== undefined && (unit.entry.value !== 'TM' || reader.findBefore(at, 'clockCue') === undefined)) {
    return null;
  }
  const after = reader.findNear(minutes.end, 'meridiemAfter');
  return time(unit?.end ?? after?.end ?? minutes.end, hours.value, minutes.value, null, after);
}

/** `at 9a`, `by 7p`, `8ish`. */
function readLetter(reader: Reader, at: number, { end, value }: Whole): Time | null {
  const [tail] = /^(?:[ap](?![a-z])|-?ish\b)/i.exec(reader.text.slice(end, end + 5)) ?? [];
  if (tail === undefined || value > 12 || value < 1) {
    return null;
  }
  if (tail.endsWith('h') || tail.endsWith('H')) {
    return { ...time(end + tail.length, value, null, null, undefined), certain: true, approx: true };
  }
  const certain = reader.findBefore(at, 'clockCue') !== undefined;
  const half = tail.toLowerCase() === 'a' ? 'am' : 'pm';
  return { end: end + 1, hour: value, minute: null, second: null, half, certain };
}

function time(
  end: number,
  hour: number,
  minute: number | null,
  second: number | null,
  mark: Match | undefined,
): Time {
  return { end, hour, minute, second, half: halfOf(mark), certain: mark !== undefined };
}

/** The word for hours, unless a longer word stands there: 3時間 is a length; but 30分の begins no fraction. */
function longestMark(reader: Reader, end: number, kind: 'hour' | 'minute' | 'secondMark'): Match | undefined {
  const at = reader.skip(end);
  const part = reader.findSuffix(at, 'fractionOf') === undefined ? undefined : reader.find(at, kind);
  return part ?? reader.findSuffix(end, kind) ?? reader.findSuffix(at, kind);
}

/** The seconds behind hours or minutes. */
function secondsAt(reader: Reader, end: number): { readonly end: number; readonly value: number } | null {
  const seconds = whole(reader, reader.skip(end));
  const mark = seconds === null ? undefined : longestMark(reader, seconds.end, 'secondMark');
  return seconds === null || mark === undefined || seconds.value > 59
    ? null
    : { end: mark.end, value: seconds.value };
}

/** Japanese programmes go on until 30時, six in the morning. */
function lastHour({ text }: Reader, mark: Match | undefined): number {
  return mark !== undefined && isHan(text.charCodeAt(mark.start)) ? 30 : 24;
}

/** Hours are native numerals in Korean, 한 시; 일시 and 오시 are other words. */
function isSinoKorean(reader: Reader, at: number): boolean {
  return isHangul(reader.text.charCodeAt(at)) && readNumeral(reader, at)?.native !== true;
}

interface Whole {
  readonly end: number;
  readonly value: number;
  readonly spelled: boolean;
}

/** A whole number up to 99: `45`, 四十五. */
export function whole(reader: Reader, at: number): Whole | null {
  const numeral = readNumeral(reader, at);
  const value = numeral === null ? -1 : wholeValue(numeral);
  return numeral === null || value < 0 || value > 99
    ? null
    : { end: numeral.end, value, spelled: numeral.spelled };
}
