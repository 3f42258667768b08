/** What our dates, times and durations say, in a form in which the values of other sets can be compared with it. */
import type { Bound, Figure } from '../../../server/src/core/index.js';

/** `timex`, `resolved`, `offset`, `mod` and the rest as in FigureValue. */
export interface Temporal {
  readonly type: 'date' | 'time' | 'duration';
  readonly timex: string;
  readonly resolved: string | null;
  readonly offset: string | null;
  readonly mod: string | null;
  readonly bound: Bound | null;
  readonly set: boolean;
  readonly approx: boolean;
}

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

/** A half-open stretch of time on the wall clock, in milliseconds as if it were UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

/** A length of time. The parts do not convert into each other: a day may have 23 hours, a month 28 days. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

const daySeconds = 86_400;
export const dayLength = 1000 * daySeconds;

export function isTemporal({ value }: Figure): boolean {
  return value.type === 'date' || value.type === 'time' || value.type === 'duration';
}

export function temporalOf({ value }: Figure): Temporal | null {
  if (value.type !== 'date' && value.type !== 'time' && value.type !== 'duration') {
    return null;
  }
  const { type, timex, resolved, offset, mod, bound, set, approx } = value;
  return {
    type,
    timex,
    resolved: resolved ?? (isClosed(timex) ? timex : null),
    offset: offset ?? null,
    mod: mod ?? null,
    bound: bound ?? null,
    set: set === true,
    approx: approx === true,
  };
}

function isClosed(timex: string): boolean {
  return endsOf(timex) !== null;
}

/**
 * One writing for values that differ in notation alone: `T17:00` and `T17`, `2021-07-XX` and `2021-07`,
 * `XXXX-XX-XXT17` and `T17`, midnight as `T24` and `T00`; the zone is left out; a duration in months, days and seconds.
 */
export function plainTimex(timex: string): string {
  const length = lengthOf(timex);
  if (length !== null) {
    return `P${length.months}M${length.days}DT${length.seconds}S`;
  }
  return timex
    .replace(zone, '')
    .replace(/^XXXX-XX-XX(?=T)/, '')
    .replace(/^(SP|SU|FA|WI|Q\d|H\d)$/, 'XXXX-$1')
    .replace(/(T(?:\d\d|XX))-((?:\d\d|XX))-((?:\d\d|XX))$/, '$1:$2:$3')
    .replace(/(T.*?)(?::(?:XX|00))+$/, '$1')
    .replace(/^T24$/, 'T00')
    .replace(/^(\d{4})(?:-XX)+$/, '$1')
    .replace(/^([\dX]{4}-\d\d)-XX$/, '$1');
}

export function sameTimex(a: string, b: string): boolean {
  return plainTimex(a) === plainTimex(b);
}

const zone = /(?<=T.*)(?:Z|[+-]\d\d:\d\d)$/;

/** In minutes east of Greenwich, of a clock time with `Z` or `+09:00`; null if there is none. */
export function zoneOf(timex: string): number | null {
  const [name] = zone.exec(timex) ?? [];
  if (name === undefined) {
    return null;
  }
  const [hours = 0, minutes = 0] = name.slice(1).split(':').map(Number);
  return (name.startsWith('-') ? -1 : 1) * (60 * hours + minutes);
}

/** Of `P1Y6M`, `PT90M`, `P2.5W`, with or without a sign; null if it is none. A quarter, `P1Q`, is three months. */
export function lengthOf(duration: string): Length | null {
  const parts = lengthParts.exec(duration);
  if (parts === null) {
    return null;
  }
  const [, sign, years, quarters, months, weeks, days, hours, minutes, seconds] = parts;
  const count = (digits: string | undefined): number => (sign === '-' ? -1 : 1) * Number(digits ?? '0');
  const allDays = 7 * count(weeks) + count(days);
  const wholeDays = Math.trunc(allDays);
  return {
    months: rounded(12 * count(years) + 3 * count(quarters) + count(months)),
    days: rounded(wholeDays),
    seconds: rounded(
      daySeconds * (allDays - wholeDays) + 3600 * count(hours) + 60 * count(minutes) + count(seconds),
    ),
  };
}

const lengthParts =
  /^([+-]?)P(?=[\dT])(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?=\d)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** With months of 30 days and years of 365, as peers count that keep durations in seconds. */
export function secondsOf({ months, days, seconds }: Length): number {
  const years = Math.trunc(months / 12);
  return rounded((365 * years + 30 * (months - 12 * years) + days) * daySeconds + seconds);
}

export function negative({ months, days, seconds }: Length): Length {
  return { months: 0 - months, days: 0 - days, seconds: 0 - seconds };
}

export function sameLength(a: Length, b: Length): boolean {
  return a.months === b.months && a.days === b.days && a.seconds === b.seconds;
}

/** That long after `time`; a day that its month does not have becomes the last one. */
export function later(time: number, { months, days, seconds }: Length): number {
  const date = new Date(time);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
  const day = Math.min(first + (date.getUTCDate() - 1) * dayLength, last);
  return day + (time - startOf('day', time)) + days * dayLength + seconds * 1000;
}

/** `2016-11-07`, `2016-11-07T16:12:00`, with a space for the T, or with a zone, which is ignored; null if none. */
export function timeOf(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/.exec(text);
  const time = match === null ? NaN : Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Of a call in Python, `datetime(2021, 7, 17)` or `pendulum.datetime(2021, 7, 17, 12, tz='Asia/Tokyo')`; null if none. */
export function timeOfCall(call: string): number | null {
  const numbers = /^[a-z.]*datetime\((\d+(?:, \d+){2,5})/.exec(call)?.[1];
  if (numbers === undefined) {
    return null;
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbers.split(', ').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The start of the grain's stretch that `time` lies in. Weeks begin on Monday. */
export function startOf(grain: Grain, time: number): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (grain) {
    case 'century':
      return Date.UTC(100 * Math.floor(year / 100), 0, 1);
    case 'decade':
      return Date.UTC(10 * Math.floor(year / 10), 0, 1);
    case 'year':
      return Date.UTC(year, 0, 1);
    case 'half':
      return Date.UTC(year, 6 * Math.floor(month / 6), 1);
    case 'quarter':
      return Date.UTC(year, 3 * Math.floor(month / 3), 1);
    case 'month':
      return Date.UTC(year, month, 1);
    case 'week':
      return startOf('day', time) - (isoWeekday(time) - 1) * dayLength;
    case 'weekend':
      return startOf('week', time) + 5 * dayLength;
    case 'day':
      return Date.UTC(year, month, date.getUTCDate());
    case 'hour':
      return time - (time % 3_600_000);
    case 'minute':
      return time - (time % 60_000);
    case 'second':
      return time - (time % 1000);
  }
}

/** `count` stretches of that grain later. */
export function addGrains(time: number, grain: Grain, count: number): number {
  switch (grain) {
    case 'century':
      return addMonths(time, 1200 * count);
    case 'decade':
      return addMonths(time, 120 * count);
    case 'year':
      return addMonths(time, 12 * count);
    case 'half':
      return addMonths(time, 6 * count);
    case 'quarter':
      return addMonths(time, 3 * count);
    case 'month':
      return addMonths(time, count);
    case 'week':
      return time + 7 * count * dayLength;
    case 'weekend':
      return time + 2 * count * dayLength;
    case 'day':
      return time + count * dayLength;
    case 'hour':
      return time + count * 3_600_000;
    case 'minute':
      return time + count * 60_000;
    case 'second':
      return time + count * 1000;
  }
}

function addMonths(time: number, count: number): number {
  return later(time, { months: count, days: 0, seconds: 0 });
}

/** Monday is 1, Sunday 7. */
export function isoWeekday(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

/** The stretch that a value with nothing open names: `199`, `2016`, `2016-W31-WE`, `2016-05-12T17`; else null. */
export function stretchOf(value: string): Stretch | null {
  const [, date = '', clock] =
    /^([^T]*)(?:T(\d\d(?::\d\d){0,2})(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(value) ?? [];
  const day = calendarStretch(date);
  if (day === null || clock === undefined) {
    return day;
  }
  if (day.grain !== 'day') {
    return null;
  }
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const grain = (['hour', 'minute', 'second'] as const)[clock.split(':').length - 1] ?? 'second';
  return during(grain, day.from + ((60 * hours + minutes) * 60 + seconds) * 1000);
}

/** Both ends of an interval `A/B`, or twice the same. */
export function endsOf(value: string): [Stretch, Stretch] | null {
  const [first = '', last = first] = value.split('/');
  const from = stretchOf(first);
  const to = stretchOf(last);
  return from === null || to === null ? null : [from, to];
}

/** The stretch of that grain that `time` lies in. */
export function stretchAt(grain: Grain, time: number): Stretch {
  return during(grain, startOf(grain, time));
}

function during(grain: Grain, from: number): Stretch {
  return { from, to: addGrains(from, grain, 1), grain };
}

function calendarStretch(date: string): Stretch | null {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) {
    const time = timeOf(date);
    return time === null || !new Date(time).toISOString().startsWith(date) ? null : during('day', time);
  }
  if (/^\d{2,3}$/.test(date)) {
    const grain = date.length === 2 ? 'century' : 'decade';
    return during(grain, yearStart(Number(date.padEnd(4, '0'))));
  }
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(date) ?? [];
  if (year === undefined) {
    return null;
  }
  const start = yearStart(Number(year));
  if (rest === undefined) {
    return during('year', start);
  }
  const [, part, count] = /^(Q|H|W|)(\d\d?|-1)(?:-(?:[1-7]|WE))?$/.exec(rest) ?? [];
  const number = Number(count);
  switch (part) {
    case 'Q':
      return number > 4 ? null : during('quarter', addMonths(start, 3 * (number - 1)));
    case 'H':
      return number > 2 ? null : during('half', addMonths(start, 6 * (number - 1)));
    case 'W':
      return weekStretch(start, number, /(?<=\d-)(?:[1-7]|WE)$/.exec(rest)?.[0]);
    case '':
      return count?.length === 2 && number >= 1 && number <= 12 && rest === count
        ? during('month', addMonths(start, number - 1))
        : null;
    case undefined:
    default:
      return null;
  }
}

/** Of years before 100 too, which Date.UTC takes for those of the 20th century. */
function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** The first week of a year is the one with 4 January (ISO 8601); week -1 is the last one, with 28 December. */
function weekStretch(yearFrom: number, week: number, day: string | undefined): Stretch {
  const monday =
    week < 0
      ? startOf('week', addMonths(yearFrom, 12) - 4 * dayLength)
      : startOf('week', yearFrom + 3 * dayLength) + 7 * (week - 1) * dayLength;
  if (day === undefined) {
    return during('week', monday);
  }
  return day === 'WE'
    ? during('weekend', startOf('weekend', monday))
    : during('day', monday + (Number(day) - 1) * dayLength);
}

/**
 * Whether a value that leaves parts open (`XXXX-05-12`, `XXXX-WXX-3`, `T17`) says this stretch, one of those about the
 * reference time: peers take now the next one, now the nearest, where TIMEX3 says neither.
 */
export function fits(timex: string, stretch: Stretch, reference: number): boolean {
  const plain = plainTimex(timex);
  const reach = reachOf(plain);
  return (
    Math.abs(stretch.from - reference) <= reach &&
    writings(stretch).some((writing) => {
      const own = plainTimex(writing);
      return hasShape(own, plain);
    })
  );
}

/** Alike in every sign that is not an X. */
function hasShape(value: string, open: string): boolean {
  return (
    value.length === open.length && value.split('').every((sign, at) => 'X' === open[at] || sign === open[at])
  );
}

/** How far off the next or the last of its kind is at most. */
function reachOf(timex: string): number {
  if (timex.startsWith('T')) {
    return dayLength;
  }
  if (timex.startsWith('XXXX-W')) {
    return 8 * dayLength;
  }
  if (timex.startsWith('XXXX-XX')) {
    return 32 * dayLength;
  }
  return timex.startsWith('XXXX') ? 367 * dayLength : Infinity;
}

/** All forms in which an open value may name it. */
function writings({ from, grain }: Stretch): string[] {
  const iso = new Date(from).toISOString();
  const day = iso.slice(0, 10);
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const week = isoWeek(from);
  const days = [day, `${week}-${isoWeekday(from)}`, ...inMonth(from, `WXX-${isoWeekday(from)}-#`)];
  const clock = { hour: iso.slice(10, 13), minute: iso.slice(10, 16), second: iso.slice(10, 19) };
  switch (grain) {
    case 'century':
      return [year.slice(0, 2)];
    case 'decade':
      return [year.slice(0, 3)];
    case 'year':
      return [year];
    case 'half':
      return [`${year}-H${month < 7 ? 1 : 2}`];
    case 'quarter':
      return [`${year}-Q${Math.ceil(month / 3)}`];
    case 'month':
      return [day.slice(0, 7)];
    case 'week':
      return [week, ...weekOfMonth(from)];
    case 'weekend':
      return [`${week}-WE`];
    case 'day':
      return days;
    case 'hour':
    case 'minute':
    case 'second':
      return [...days.map((own) => own + clock[grain]), clock[grain]];
  }
}

/** `2016-11-WXX-4-#4` and `2016-11-WXX-4-#-1`: the fourth and the last of its kind in its month. */
function inMonth(time: number, kind: string): [string, string] {
  const { from, to } = stretchAt('month', time);
  const place = Math.floor((time - from) / (7 * dayLength)) + 1;
  const fromEnd = Math.ceil((to - time) / (7 * dayLength));
  const month = new Date(time).toISOString().slice(0, 7);
  return [`${month}-${kind}${place}`, `${month}-${kind}-${fromEnd}`];
}

/** `2016-11-W01` and `2016-11-W-1`, of the weeks that are in the month as a whole. */
function weekOfMonth(monday: number): [string, string] {
  const [first] = inMonth(monday, 'W0');
  const [, last] = inMonth(monday + 6 * dayLength, 'W');
  return [first, last];
}

/** A week belongs to the year that its Thursday is in (ISO 8601). */
function isoWeek(time: number): string {
  const thursday = startOf('week', time) + 3 * dayLength;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - yearStart(year)) / (7 * dayLength)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Whether a value is told by its distance alone: `XXXX-XX-XX` and an offset, no weekday or hour besides. */
export function isAllOpen(timex: string): boolean {
  return /^(?:XX|XXX|XXXX)(?:-(?:XX|WXX|QX|HX))*(?:TXX(?::XX)*)?$/.test(timex);
}

/** The time that an all-open value with an offset means: that far from the reference time. */
export function pointOf({ timex, offset, type }: Temporal, reference: number): number | null {
  const length = offset === null ? null : lengthOf(offset);
  return length === null || type === 'duration' || !isAllOpen(timex) ? null : later(reference, length);
}

/** Without the error of floats; never -0. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6 + 0;
}
