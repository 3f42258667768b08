import type { Figure, FigureValue } from '../model.js';

/**
 * The same figures, with `resolved` where a date leaves its year, month or week open and the document's own date
 * supplies it. A date told from another ("last month") is counted from that date; a weekday is the last one up to it,
 * as news tells what has been; a month or day is the one nearest to it. `resolved` names no more than is known:
 * `2026`, `2026-02`, `2026-W06` or `2026-02-04`.
 *
 * @param documentDate a calendar date, `YYYY-MM-DD`
 */
export function resolveDates(figures: readonly Figure[], documentDate: string): readonly Figure[] {
  const today = new Date(`${documentDate}T00:00:00Z`);
  return figures.map((figure) => {
    const value = resolveValue(figure.value, today);
    return value === figure.value ? figure : { ...figure, value };
  });
}

function resolveValue(value: FigureValue, today: Date): FigureValue {
  if (value.type !== 'date' || value.resolved !== undefined) {
    return value;
  }
  const { timex, offset } = value;
  const resolved = offset === undefined ? resolveOpen(timex, today) : resolveCounted(timex, offset, today);
  return resolved === undefined ? value : { ...value, resolved };
}

function resolveOpen(timex: string, today: Date): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  if (weekday !== undefined) {
    return isoDay(addDays(today, -((isoWeekday(today) + 7 - Number(weekday)) % 7)));
  }
  const [, month, day] = /^XXXX-(\d\d|XX)(?:-(\d\d))?$/.exec(timex) ?? [];
  if (month === undefined || (month === 'XX' && day === undefined)) {
    return undefined;
  }
  const found = nearest(candidates(today, month, day ?? '15'), today);
  return found === undefined ? undefined : isoDay(found).slice(0, day === undefined ? 7 : 10);
}

/** Within a year before and after, that day of each month that fits and has it. */
function candidates(today: Date, month: string, day: string): Date[] {
  return Array.from({ length: 25 }, (_, at) => dayOfMonth(today, at - 12, Number(day))).filter((date) => {
    const [, itsMonth, itsDay] = isoDay(date).split('-');
    return itsDay === day && (month === 'XX' || itsMonth === month);
  });
}

function nearest(dates: readonly Date[], to: Date): Date | undefined {
  const distance = (date: Date): number => Math.abs(date.getTime() - to.getTime());
  return dates.reduce<Date | undefined>(
    (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
    undefined,
  );
}

function resolveCounted(timex: string, offset: number, today: Date): string | undefined {
  if (timex === 'XXXX-XX-XX') {
    return isoDay(addDays(today, offset));
  }
  const [week, weekday] = /^XXXX-WXX(?:-([1-7]))?$/.exec(timex) ?? [];
  if (week !== undefined) {
    const monday = addDays(today, 1 - isoWeekday(today) + 7 * offset);
    return weekday === undefined ? isoWeek(monday) : isoDay(addDays(monday, Number(weekday) - 1));
  }
  const [month, day] = /^XXXX-XX(?:-(\d\d))?$/.exec(timex) ?? [];
  if (month !== undefined) {
    const date = dayOfMonth(today, offset, Number(day ?? '1'));
    return day === undefined ? isoDay(date).slice(0, 7) : realDay(date, day);
  }
  const rest = /^XXXX((?:-[A-Z\d]+)*)$/.exec(timex)?.[1];
  return rest === undefined || rest.includes('X') ? undefined : `${today.getUTCFullYear() + offset}${rest}`;
}

/** Undefined where the month has no such day. */
function realDay(date: Date, day: string): string | undefined {
  const iso = isoDay(date);
  return iso.endsWith(day) ? iso : undefined;
}

function dayOfMonth(today: Date, months: number, day: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day));
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
function isoWeekday(date: Date): number {
  return date.getUTCDay() || 7;
}

/** A week belongs to the year that its Thursday is in (ISO 8601). */
function isoWeek(monday: Date): string {
  const thursday = addDays(monday, 3);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
