import { isLatin } from '../text/scripts.js';
import { digitAt } from './characters.js';
import type { Draft } from './draft.js';
import type { Match } from './lexicon/lookUp.js';
import { isWordStart } from './lexicon/wordEdges.js';
import { readNumeral } from './numerals/index.js';
import type { Reader } from './reader.js';

/** A time as it is written: `4:45 pm` has the hour 4. */
interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Written so that nothing but a time can be meant. */
  readonly certain: boolean;
}

/** A time of the clock as TIMEX3 writes it: `T15:30`, `T15` where no minutes are given. */
export function readTime(reader: Reader, start: number): Draft | null {
  const { text } = reader;
  const word = isWordStart(text, start) ? reader.find(start, 'timeWord') : undefined;
  if (word !== undefined) {
    return draft(start, word.end, word.entry.value, [`time of day “${reader.slice(word)}”`]);
  }
  const before = isWordStart(text, start) ? reader.find(start, 'meridiemBefore') : undefined;
  const at = before === undefined ? start : reader.skip(before.end);
  const clock = readColons(reader, at) ?? readHours(reader, at);
  if (clock === null || isLatin(text.charCodeAt(at - 1))) {
    return null;
  }
  const after = reader.findNear(clock.end, 'meridiemAfter');
  const half = before ?? after;
  const hour = half === undefined ? clock.hour : onTheDay(clock.hour, half);
  if ((half === undefined && !clock.certain) || hour > 24) {
    return null;
  }
  const end = after?.end ?? clock.end;
  const zone = reader.findNear(end, 'zone');
  const reasons = half === undefined ? ['time of the clock'] : [`half of the day “${reader.slice(half)}”`];
  return draft(start, zone?.end ?? end, timex(hour, clock), reasons);
}

/** A time as a draft: `T16:45`. */
function draft(start: number, end: number, value: string, reasons: readonly string[]): Draft {
  return { start, end, label: 'TIME', rule: 'figure-time', value: { type: 'time', timex: value }, reasons };
}

/** The hour on a clock of 24 hours: `4 pm` is 16, `12 am` is 0. */
function onTheDay(hour: number, { entry }: Match): number {
  if (hour > 12 || hour === 0) {
    return hour;
  }
  if (entry.value === 'night') {
    return hour < 6 ? hour : hour + 12;
  }
  return entry.value === 'pm' ? (hour % 12) + 12 : hour % 12;
}

/** The hour 16 and the minute 45 as `T16:45`. */
function timex(hour: number, { minute, second }: Clock): string {
  const parts = [hour, ...(minute === null ? [] : [minute]), ...(second === null ? [] : [second])];
  return `T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** `15:30`, `15:30:05`. */
function readColons(reader: Reader, at: number): Clock | null {
  const { text } = reader;
  const found = /^(\d{1,2})[:：.](\d\d)(?:[:：](\d\d))?/.exec(text.slice(at, at + 8));
  const dotted = found?.[0].includes('.') === true;
  if (
    found === null ||
    (dotted && reader.findNear(at + found[0].length, 'meridiemAfter') === undefined) ||
    digitAt(text, at - 1) >= 0 ||
    '.:-'.includes(text.charAt(at - 1) || ' ')
  ) {
    return null;
  }
  const [all, hour = '', minute = '', second] = found;
  const end = at + all.length;
  if (digitAt(text, end) >= 0 || text.charAt(end) === ':' || Number(hour) > 24 || Number(minute) > 59) {
    return null;
  }
  return {
    end,
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    certain: true,
  };
}

/** `3 p.m.`, `3시 30분`, `三時半`. */
function readHours(reader: Reader, at: number): Clock | null {
  const hours = whole(reader, at);
  if (hours === null || hours.value > 24) {
    return null;
  }
  const mark = longestMark(reader, hours.end, 'hour');
  if (mark === undefined) {
    const after = reader.findNear(hours.end, 'meridiemAfter');
    return after === undefined
      ? null
      : { end: hours.end, hour: hours.value, minute: null, second: null, certain: false };
  }
  const half = reader.findNear(mark.end, 'halfHour');
  if (half !== undefined) {
    return { end: half.end, hour: hours.value, minute: 30, second: null, certain: true };
  }
  const minutes = whole(reader, reader.skip(mark.end));
  const minuteMark = minutes === null ? undefined : longestMark(reader, minutes.end, 'minute');
  if (minutes === null || minuteMark === undefined || minutes.value > 59) {
    return { end: mark.end, hour: hours.value, minute: null, second: null, certain: true };
  }
  const seconds = whole(reader, reader.skip(minuteMark.end));
  const secondMark = seconds === null ? undefined : longestMark(reader, seconds.end, 'secondMark');
  return {
    end: secondMark?.end ?? minuteMark.end,
    hour: hours.value,
    minute: minutes.value,
    second: secondMark === undefined ? null : (seconds?.value ?? null),
    certain: true,
  };
}

/** The word for hours, unless a longer word stands there: 3時間 is a length. */
function longestMark(reader: Reader, end: number, kind: 'hour' | 'minute' | 'secondMark'): Match | undefined {
  return reader.findSuffix(end, kind) ?? reader.findSuffix(reader.skip(end), kind);
}

/** A whole number up to 99: `45`, 四十五. */
function whole(reader: Reader, at: number): { readonly end: number; readonly value: number } | null {
  const numeral = readNumeral(reader, at);
  const amount = numeral?.approx === false ? numeral.amount : undefined;
  return numeral === null || amount?.places !== 0 || amount.units < 0n || amount.units > 99n
    ? null
    : { end: numeral.end, value: Number(amount.units) };
}
