import type { Direction } from '../fields.js';
import type { Anchor } from './anchor.js';
import { addDays, addMonths, isoDay, isoWeek, isoWeekday, startOfDay, type Instant } from './civil.js';
import { real } from './real.js';

/** The occurrence of an open date that a text written on that day means. */
export function nearest(date: string, { now, direction, weekday: own, after }: Anchor): string | undefined {
  const today = startOfDay(now);
  const weekday = /^XXXX-WXX-([1-7]|WE)$/.exec(date)?.[1];
  if (weekday !== undefined) {
    return nearestWeekday(weekday === 'WE' ? 6 : Number(weekday), today, direction, after, weekday === 'WE');
  }
  const found = candidates(date, today, own);
  if (after !== undefined) {
    return found.find(([filled]) => filled.slice(0, after.length) >= after.slice(0, filled.length))?.[0];
  }
  const sided = found.filter(([filled, from]) =>
    direction === undefined
      ? true
      : direction === 'past'
        ? from < today && filled !== isoDay(today).slice(0, filled.length)
        : from > today,
  );
  const distance = ([, from]: Candidate): number => Math.abs(from - today);
  return sided.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  )?.[0];
}

function nearestWeekday(
  weekday: number,
  today: Instant,
  direction: Direction | undefined,
  after: string | undefined,
  weekend: boolean,
): string | undefined {
  const start = /^\d{4}-\d\d-\d\d/.exec(after ?? '')?.[0];
  const from = start === undefined ? today : Date.parse(`${start}T00:00:00Z`);
  const back = (isoWeekday(from) + 7 - weekday) % 7;
  const ahead = (7 - back) % 7;
  const day =
    start !== undefined
      ? addDays(from, ahead)
      : direction === 'future'
        ? addDays(from, ahead === 0 ? 7 : ahead)
        : addDays(from, direction === 'past' && back === 0 ? -7 : -back);
  return weekend ? `${isoWeek(day)}-WE` : isoDay(day);
}

/** A date with its open places filled, and the day that it begins with. */
type Candidate = readonly [string, Instant];

/** Those with that weekday, if there are any: within six years of the calendar each day has had every weekday once. */
function candidates(date: string, today: Instant, weekday: number | undefined): Candidate[] {
  if (weekday === undefined) {
    return within(date, today, 1);
  }
  const told = within(date, today, 6).filter(([, day]) => isoWeekday(day) === weekday);
  return told.length === 0 ? within(date, today, 1) : told;
}

/** Within so many years before and after, a day alone within one, in order. */
function within(date: string, today: Instant, years: number): Candidate[] {
  const [year = 0, month = 0] = isoDay(today).split('-').map(Number);
  if (/^XXXX-XX-\d\d$/.test(date)) {
    return Array.from({ length: 25 }, (_, at) => {
      const first = addMonths(Date.UTC(year, month - 1, 1), at - 12);
      return isoDay(first).slice(0, 8) + date.slice(8);
    }).flatMap(asCandidate);
  }
  if (!/^XXXX-(?!XX|WXX)/.test(date)) {
    return [];
  }
  const around = Array.from({ length: 2 * years + 1 }, (_, at) => at - years);
  return around.flatMap((distance) => asCandidate(String(year + distance) + date.slice(4)));
}

function asCandidate(filled: string): Candidate[] {
  const whole = real(filled);
  const from = whole === undefined ? undefined : middleOf(whole);
  return whole === undefined || from === undefined ? [] : [[whole, from]];
}

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day in the middle of a month, quarter or season, by which the nearest is found. */
function middleOf(date: string): Instant | undefined {
  const [year = '', part = '', day] = date.split('-');
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  const halfYear = /^H([12])$/.exec(part)?.[1];
  const week = /^W(\d\d)$/.exec(part)?.[1];
  const month =
    quarter !== undefined
      ? Number(quarter) * 3 - 1
      : halfYear !== undefined
        ? Number(halfYear) * 6 - 2
        : (seasons[part] ?? Number(part));
  if (week !== undefined) {
    return addDays(Date.UTC(Number(year), 0, 4), (Number(week) - 1) * 7);
  }
  return Number.isNaN(month)
    ? undefined
    : Date.UTC(Number(year), month - 1, /^\d\d$/.test(day ?? '') ? Number(day) : 15);
}
