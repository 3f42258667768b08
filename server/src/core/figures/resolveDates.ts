import type { Figure, FigureValue } from '../model.js';

/**
 * The same figures, with `resolved` where a date lacks its year or month and the document's own date supplies it: a
 * weekday is the last one up to that date, as news tells what has been; a month or day is the one nearest to it.
 *
 * @param documentDate a calendar date, `YYYY-MM-DD`
 */
export function resolveDates(figures: readonly Figure[], documentDate: string): readonly Figure[] {
  const today = Date.parse(`${documentDate}T00:00:00Z`);
  return figures.map((figure) => {
    const value = resolveValue(figure.value, today);
    return value === figure.value ? figure : { ...figure, value };
  });
}

const dayLength = 86_400_000;

function resolveValue(value: FigureValue, today: number): FigureValue {
  if (value.type !== 'date' || value.resolved !== undefined) {
    return value;
  }
  const resolved = resolveTimex(value.timex, today);
  return resolved === undefined ? value : { ...value, resolved };
}

function resolveTimex(timex: string, today: number): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  if (weekday !== undefined) {
    const back = (new Date(today).getUTCDay() + 7 - Number(weekday)) % 7;
    return isoDay(today - back * dayLength);
  }
  const [, month, day] = /^XXXX-(\d\d|XX)(?:-(\d\d))?$/.exec(timex) ?? [];
  if (month === undefined || (month === 'XX' && day === undefined)) {
    return undefined;
  }
  const found = nearest(candidates(today, month, day), today);
  return found === undefined ? undefined : isoDay(found).slice(0, day === undefined ? 7 : 10);
}

/** Within a year before and after, each month that fits, on that day; months without such a day left out. */
function candidates(today: number, month: string, day: string | undefined): number[] {
  const date = new Date(today);
  const wantedDay = day ?? '15';
  return Array.from({ length: 25 }, (_, at) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 12 + at, Number(wantedDay)),
  ).filter((time) => {
    const [, itsMonth, itsDay] = isoDay(time).split('-');
    return itsDay === wantedDay && (month === 'XX' || itsMonth === month);
  });
}

function nearest(times: readonly number[], to: number): number | undefined {
  return times.reduce<number | undefined>(
    (best, time) => (best === undefined || Math.abs(time - to) < Math.abs(best - to) ? time : best),
    undefined,
  );
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
