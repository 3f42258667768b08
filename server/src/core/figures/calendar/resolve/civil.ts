const aDay = 86_400_000;

/** A date and time without a zone, as milliseconds of UTC. */
export type Instant = number;

/** @param text `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM[:SS]`; undefined for anything else */
export function parseInstant(text: string): Instant | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d))?)?)?/.exec(text);
  if (found === null) {
    return undefined;
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers(found, 1);
  return isRealDay(year, month, day) ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined;
}

/** 2026-02-29 is none. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month - 1);
}

/** `2026-02-04`. */
export function isoDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** `17:30`, with seconds where they are not zero. */
export function isoTime(instant: Instant): string {
  const time = new Date(instant).toISOString().slice(11, 19);
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}

export function addDays(instant: Instant, days: number): Instant {
  return instant + days * aDay;
}

/** Months later; a day that the month has not becomes its last. */
export function addMonths(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, daysInMonth(date.getUTCFullYear(), date.getUTCMonth())));
  return date.getTime();
}

/** @param month from 0 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function isoWeekday(instant: Instant): number {
  return new Date(instant).getUTCDay() || 7;
}

export function mondayOf(instant: Instant): Instant {
  return addDays(startOfDay(instant), 1 - isoWeekday(instant));
}

export function startOfDay(instant: Instant): Instant {
  return instant - (((instant % aDay) + aDay) % aDay);
}

/** `2026-W06`: a week belongs to the year that its Thursday is in (ISO 8601). */
export function isoWeek(instant: Instant): string {
  const thursday = addDays(mondayOf(instant), 3);
  const year = new Date(thursday).getUTCFullYear();
  const days = (thursday - Date.UTC(year, 0, 1)) / aDay;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** So many years, months, days, hours later, by a signed ISO 8601 duration; parts of a unit are rounded to whole days. */
export function shift(instant: Instant, duration: string): Instant | undefined {
  const found =
    /^(-)?P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      duration,
    );
  if (found === null) {
    return undefined;
  }
  const sign = found[1] === undefined ? 1 : -1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers(
    found,
    2,
  ).map((part) => sign * part);
  const wholeMonths = years * 12 + months;
  if (Math.abs(wholeMonths) > 120_000 || Math.abs(weeks * 7 + days) > 3_650_000 || Math.abs(hours) > 1e8) {
    return undefined;
  }
  const moved = addMonths(instant, Math.trunc(wholeMonths));
  const restDays = Math.round((wholeMonths - Math.trunc(wholeMonths)) * 30);
  const result = addDays(moved, weeks * 7 + days + restDays) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return Number.isNaN(result) || result < -62_135_596_800_000 || result > 253_402_300_799_000
    ? undefined
    : result;
}

/** The groups of a match from one on, 0 where one is absent. */
function numbers(found: RegExpExecArray, from: number): number[] {
  return found.slice(from).map((part: string | undefined) => Number(part ?? 0));
}
