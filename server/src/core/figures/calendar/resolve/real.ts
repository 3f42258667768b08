import { addDays, daysInMonth, isRealDay, isoDay, isoWeek, isoWeekday, type Instant } from './civil.js';

/**
 * A day of the calendar as `YYYY-MM-DD`, also of the second Monday of a month, of its second week `YYYY-Www`, of a
 * feast that moves; undefined where the month has none, and of a year that is not known the same text.
 */
export function real(date: string): string | undefined {
  const easter = /^(\d{4})-E([+-]\d\d)$/.exec(date);
  if (easter !== null) {
    return isoDay(addDays(easterSunday(Number(easter[1])), Number(easter[2])));
  }
  const beside = /^(\d{4}-\d\d-WXX-[1-7]-#-?\d)\+(\d)$/.exec(date);
  if (beside !== null) {
    const day = real(beside[1] ?? '');
    return day === undefined ? undefined : isoDay(addDays(Date.parse(`${day}T00:00:00Z`), Number(beside[2])));
  }
  if (/^\d{4}-W-1$/.test(date)) {
    return isoWeek(Date.parse(`${date.slice(0, 4)}-12-28T00:00:00Z`));
  }
  const nth = /^(\d{4})-(\d\d)-WXX-([1-7])-#(-?\d)$/.exec(date);
  if (nth !== null) {
    return nthWeekday(Number(nth[1]), Number(nth[2]), Number(nth[3]), Number(nth[4]));
  }
  const week = /^(\d{4})-(\d\d)-W(-?\d{1,2})$/.exec(date);
  if (week !== null) {
    return nthWeek(Number(week[1]), Number(week[2]), Number(week[3]));
  }
  const [, year, month, day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:-|$)/.exec(date) ?? [];
  return year === undefined || isRealDay(Number(year), Number(month), Number(day)) ? date : undefined;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string | undefined {
  const days = daysInMonth(year, month - 1);
  const first = 1 + ((weekday - isoWeekday(Date.UTC(year, month - 1, 1)) + 7) % 7);
  const day = nth < 0 ? first + 7 * Math.floor((days - first) / 7) : first + 7 * (nth - 1);
  return day > days ? undefined : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A week belongs to the month that its Thursday is in, as to its year (ISO 8601). */
function nthWeek(year: number, month: number, nth: number): string | undefined {
  const thursday = nthWeekday(year, month, 4, nth);
  return thursday === undefined ? undefined : isoWeek(Date.parse(`${thursday}T00:00:00Z`));
}

/** Easter by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): Instant {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
