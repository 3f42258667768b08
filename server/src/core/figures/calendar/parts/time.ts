import type { Match } from '../../lexicon/lookUp.js';

/** A time as it is written: `4:45 pm` has the hour 4. */
export interface Time {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | undefined;
  /** Written so that nothing but a time can be meant. */
  readonly certain: boolean;
  /** `8ish`. */
  readonly approx?: true;
}

/** The half of the day that `p.m.` tells. */
export function halfOf(mark: Match | undefined): 'am' | 'pm' | undefined {
  const value = mark?.entry.kind === 'meridiemAfter' ? mark.entry.value : undefined;
  return value === 'am' || value === 'pm' ? value : undefined;
}

/** `5 to 4` is no range, except over noon or midnight. */
export function mayEnd(first: Time, last: Time): boolean {
  return first.hour !== last.hour || (first.minute ?? 0) !== (last.minute ?? 0) || first.half !== last.half;
}

/** 午後11時半から1時 begins at 23:30: the part of the day is that of the first time. */
export function inPart(time: Time, dayPart: string | undefined): Time {
  const half =
    dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && time.hour >= 6 && time.hour < 12)
      ? 'pm'
      : dayPart === 'MO'
        ? 'am'
        : undefined;
  return time.half !== undefined || half === undefined || time.hour > 12 ? time : { ...time, half };
}

/** `3-5pm` begins in the afternoon, `11-1pm` in the morning. */
export function shareHalf(first: Time, last: Time): Time {
  if (first.half !== undefined || last.half === undefined || first.hour > 12) {
    return first;
  }
  const over = minuteOf(first) > minuteOf(last);
  return { ...first, half: over === (last.half === 'pm') ? 'am' : 'pm' };
}

/** `10:30 to 3` ends at 15, `8pm-11` at 23: at the time that comes next. */
export function laterHalf(first: Time, last: Time): Time {
  const [from, to] = [onTheDay(first), onTheDay(last)];
  const ahead = last.half === undefined && last.hour > 0 && last.hour < 12 && to <= from && to + 720 > from;
  return ahead ? { ...last, half: 'pm' } : last;
}

/** On the face of a clock. */
function minuteOf({ hour, minute }: Time): number {
  return (hour % 12) * 60 + (minute ?? 0);
}

function onTheDay(time: Time): number {
  return hourOfDay(time) * 60 + (time.minute ?? 0);
}

/** `4 pm` is 16, `12 am` is 0. */
function hourOfDay({ hour, half }: Time): number {
  return half === undefined || hour > 12 || hour === 0 ? hour : half === 'pm' ? (hour % 12) + 12 : hour % 12;
}

/** The hour 16 and the minute 45 as `16:45`. */
export function written(time: Time): string {
  const { minute, second } = time;
  const parts = [hourOfDay(time), ...(minute === null ? [] : [minute]), ...(second === null ? [] : [second])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
