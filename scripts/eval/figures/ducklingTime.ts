/**
 * Times and durations of Duckling. Each text is one expression. A value is a moment with a grain, an interval, or one
 * open end; all are resolved, where the text leaves it open to the next one after its reference time. Its own defaults:
 * a stretch told from now ("last 2 years", "last minute") is cut to whole units, a single one being a moment, and counts
 * from the next one; what is counted from now ("two years ago") is one grain finer than its unit; the end of an interval
 * is after the last unit; parts of days, of months and of years, weekends and seasons have fixed edges; a duration is in
 * one unit, with months of 30 days and years of 365. Its `after` and `before` do not tell whether the moment itself is
 * meant.
 *
 * Holidays, and what other English-speaking countries write otherwise, are lines of their own. Left out: what counts
 * only where Duckling is told to take a bare number for a time.
 */
import type { Figure } from '../../../server/src/core/index.js';
import { readTemporal } from './read.js';
import { readLater, type FigureRow, type FigureSet } from './score.js';
import {
  addGrains,
  dayLength,
  endsOf,
  fits,
  lengthOf,
  pointOf,
  sameLength,
  secondsOf,
  startOf,
  stretchAt,
  stretchOf,
  temporalOf,
  timeOf,
  type Grain,
  type Length,
  type Stretch,
  type Temporal,
} from './temporal.js';

interface DucklingRow {
  readonly text: string;
  readonly dim: string;
  readonly locale: string | null;
  readonly section: string;
  readonly gold: { readonly raw: string; readonly value: DucklingTime | null } | null;
}

/** A moment has a `value`, a duration a number as `value`, an interval `from` and `toExclusive`. */
export interface DucklingTime {
  readonly grain: Grain;
  readonly value?: string | number;
  readonly from?: string;
  readonly toExclusive?: string;
  readonly before?: string;
  readonly after?: string;
  readonly holiday?: string;
}

/** A Tuesday; the set gives it with a zone, but all of its times are local. */
const documentDate = '2013-02-12T04:30:00';
const reference = timeOf(documentDate) ?? NaN;

const sections = new Set(['allExamples', 'defaultCorpus', 'negativeCorpus']);

export const ducklingTime: FigureSet = (read) =>
  ['en', 'ja', 'ko', 'zh'].flatMap((language) =>
    (read<DucklingRow>(`fig-duckling/dev/${language}.jsonl`, 'text', 'dim', 'gold') ?? [])
      .filter(({ dim, section }) => (dim === 'Time' || dim === 'Duration') && sections.has(section))
      .map((row) => scored(row, language)),
  );

function scored({ text, dim, locale, gold }: DucklingRow, language: string): FigureRow {
  const whole = { start: 0, end: text.length };
  const value = gold?.value ?? null;
  return readLater(
    {
      set: 'fig-duckling',
      language,
      type: lineOf(dim, locale, value),
      text,
      documentDate,
      edges: true,
      gold:
        gold === null
          ? []
          : [{ ...whole, value: gold.raw, says: value === null ? null : (figure) => says(value, figure) }],
    },
    () => readOf(text, language, dim, gold === null),
  );
}

/** Where there may be nothing, it says so of the text as a whole. */
function readOf(text: string, language: string, dim: string, isNothing: boolean): readonly Figure[] {
  return readTemporal(text, language, documentDate).filter(
    ({ value, start, end }) =>
      (dim === 'Time' || value.type === 'duration') && (!isNothing || (start === 0 && end === text.length)),
  );
}

function lineOf(dim: string, locale: string | null, value: DucklingTime | null): string {
  if (dim === 'Duration') {
    return 'duration';
  }
  if (value?.holiday !== undefined) {
    return 'holiday';
  }
  return locale === null || locale === 'US' ? 'time' : 'time elsewhere';
}

export function says(value: DucklingTime, figure: Figure): boolean {
  const own = temporalOf(figure);
  if (own === null || own.set) {
    return false;
  }
  if (typeof value.value === 'number') {
    return own.type === 'duration' && own.offset === null && isAsLong(own.timex, value.value, value.grain);
  }
  if (own.type === 'duration' && own.offset === null) {
    return false;
  }
  const { before, after, from, toExclusive } = value;
  if (before !== undefined || after !== undefined) {
    const bounds = before === undefined ? ['>', '>='] : ['<', '<='];
    const time = timeOf(before ?? after ?? '');
    return bounds.includes(own.bound ?? '') && time !== null && isMoment(own, { ...value, time }, true);
  }
  const start = timeOf(value.value ?? from ?? '');
  if (start === null) {
    return false;
  }
  if (toExclusive === undefined) {
    const unit = stretchAt(value.grain, start);
    return own.bound === null && (isMoment(own, { ...value, time: start }, false) || isCutStretch(own, unit));
  }
  const end = timeOf(toExclusive);
  return end !== null && isInterval(own, { from: start, to: end, grain: value.grain });
}

const units: Readonly<Partial<Record<Grain, string>>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
};

function isAsLong(timex: string, count: number, grain: Grain): boolean {
  const own = lengthOf(timex);
  const unit = lengthOf(units[grain] ?? '');
  if (own === null || unit === null) {
    return false;
  }
  const length = times(unit, count);
  const isMixed = [own.months, own.days, own.seconds].filter((part) => part !== 0).length > 1;
  return (
    sameLength(own, length) || ((isMixed || own.months % 1 !== 0) && secondsOf(own) === secondsOf(length))
  );
}

function times({ months, days, seconds }: Length, count: number): Length {
  return { months: count * months, days: count * days, seconds: count * seconds };
}

/** The start of a unit is as early an edge as the unit. */
function isMoment(own: Temporal, { time, grain }: { time: number; grain: Grain }, isEdge: boolean): boolean {
  const point = pointOf(own, reference);
  return (
    (own.mod === null || (isEdge && own.mod === 'START')) &&
    (means(own, time, grain) || (point !== null && startOf(grain, point) === time))
  );
}

/** That unit of the calendar or of the clock, resolved or left open; clocks are more or less fine: `T17`, `T17:00`. */
function means({ timex, resolved, offset }: Temporal, time: number, grain: Grain): boolean {
  const stretch = resolved === null ? null : stretchOf(resolved);
  return (
    (stretch !== null && stretch.from === time && clockGrains(grain).includes(stretch.grain)) ||
    (offset === null && isOpen(timex, time, grain))
  );
}

function isOpen(timex: string, time: number, grain: Grain): boolean {
  return clockGrains(grain).some((own) => fits(timex, stretchAt(own, time), reference));
}

function clockGrains(grain: Grain): readonly Grain[] {
  const clock: readonly Grain[] = ['hour', 'minute', 'second'];
  return clock.includes(grain) ? clock : [grain];
}

function isInterval(own: Temporal, gold: Stretch): boolean {
  const { from, to, grain } = gold;
  const ends = own.resolved === null ? null : endsOf(own.resolved);
  if (own.bound !== null) {
    const isUpTo = own.bound === '<=' || own.bound === '<';
    return (
      isUpTo &&
      from === reference &&
      own.mod !== 'START' &&
      ends !== null &&
      [ends[1].from, ends[1].to].includes(to)
    );
  }
  if (own.mod !== null) {
    return isPartOfUnit(own, gold) || isPartOfDay(own, gold);
  }
  return (
    (ends !== null && startsAt(ends[0], from) && endsAt(ends[1], to, grain)) ||
    fitsInterval(own, gold) ||
    isCutStretch(own, gold) ||
    isPartOfDay(own, gold) ||
    isWeekend(own, gold) ||
    isSeason(own, gold)
  );
}

/** “Within two weeks” begins now. */
function startsAt(first: Stretch, from: number): boolean {
  return first.from === from || (from === reference && first.from === startOf('day', reference));
}

function endsAt(last: Stretch, to: number, grain: Grain): boolean {
  return to === last.to || to === last.from || to === addGrains(last.from, grain, 1);
}

function fitsInterval({ timex, offset }: Temporal, { from, to, grain }: Stretch): boolean {
  const [first = '', last] = timex.split('/');
  return (
    offset === null &&
    last !== undefined &&
    isOpen(first, from, grain) &&
    isOpen(last, addGrains(to, grain, -1), grain)
  );
}

/** “Last 2 years” are the two whole ones before this, “next 3 weeks” the three whole ones after. */
function isCutStretch({ type, timex, offset }: Temporal, { from, to, grain }: Stretch): boolean {
  const length = lengthOf(timex);
  const unit = lengthOf(units[grain] ?? '');
  if (type !== 'duration' || offset === null || length === null || unit === null) {
    return false;
  }
  const now = startOf(grain, reference);
  const next = addGrains(now, grain, 1);
  const isWhere = offset.startsWith('-') ? to === now : from === next;
  return isWhere && sameLength(length, times(unit, countOf(from, to, grain)));
}

function countOf(from: number, to: number, grain: Grain): number {
  let count = 0;
  for (let time = from; time < to && count < 1000; count++) {
    time = addGrains(time, grain, 1);
  }
  return count;
}

/** Thirds of a month; the first three and the last four months of a year; three days of a week. */
function isPartOfUnit(own: Temporal, { from, to }: Stretch): boolean {
  const units = (['week', 'month', 'year'] as const).map((grain) => stretchAt(grain, from));
  return units.some((unit) => {
    const [start, end] = partOf(unit, own.mod) ?? [];
    return from === start && to === end && means(own, unit.from, unit.grain);
  });
}

function partOf({ from, to, grain }: Stretch, mod: string | null): [number, number] | null {
  const days = (count: number): number => addGrains(from, 'day', count);
  const months = (count: number): number => addGrains(from, 'month', count);
  switch (`${mod ?? ''} ${grain}`) {
    case 'START week':
      return [from, days(3)];
    case 'END week':
      return [days(4), to];
    case 'START month':
      return [from, days(10)];
    case 'MID month':
      return [days(10), days(20)];
    case 'END month':
      return [days(20), to];
    case 'START year':
      return [from, months(3)];
    case 'END year':
      return [months(8), to];
    default:
      return null;
  }
}

/** Of parts of days, and of the beginnings and ends of these. */
const hours: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  MO: [
    [0, 12],
    [4, 12],
  ],
  'MO START': [[0, 9]],
  AF: [[12, 19]],
  EV: [[18, 24]],
  NI: [[18, 24]],
  'NI END': [[21, 24]],
};

function isPartOfDay(own: Temporal, { from, to }: Stretch): boolean {
  const dayPart = /T(MO|AF|EV|NI)$/;
  const name = `${dayPart.exec(own.timex)?.[1] ?? ''} ${own.mod ?? ''}`.trim();
  const day = startOf('day', from);
  const date = own.timex.replace(dayPart, '');
  return (
    (hours[name] ?? []).some(
      ([start, end]) => from === addGrains(day, 'hour', start) && to === addGrains(day, 'hour', end),
    ) &&
    (date === ''
      ? Math.abs(from - reference) <= dayLength
      : means({ ...own, timex: date, resolved: own.resolved?.replace(dayPart, '') ?? null }, day, 'day'))
  );
}

/** From six on Friday. */
function isWeekend(own: Temporal, { from, to }: Stretch): boolean {
  const saturday = startOf('weekend', from);
  return (
    from === addGrains(saturday, 'hour', -6) &&
    to === addGrains(saturday, 'day', 2) &&
    means(own, saturday, 'weekend')
  );
}

/** By the sun in the north. A winter belongs to two years. */
function isSeason({ timex, resolved }: Temporal, { from, to }: Stretch): boolean {
  const [, year, season] = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/.exec(resolved ?? timex) ?? [];
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season ?? ''];
  const [start, end] = [new Date(from), new Date(to)];
  return (
    month === start.getUTCMonth() + 1 &&
    start.getUTCDate() > 19 &&
    (year === 'XXXX' || [start, end].some((date) => date.getUTCFullYear() === Number(year)))
  );
}
