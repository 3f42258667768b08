/**
 * Dates of chrono-node: components of a moment, and of a second one where there is a range. What a text leaves open it
 * fills: with 1 January, noon and the like, or from the reference time; a part of a day is an hour; a stretch of time
 * told from the reference time ("past week") is its far end. Its tests need not assert the end of a range. Such fillings are right wherever our value says nothing.
 *
 * Left out: rows of other engines than the plain and casual ones (strict, British, French, custom parsers), and rows
 * with options. A weekday beside a date adds nothing to it, and is not compared; nor is the local time of a moment with
 * a zone.
 */
import type { Figure } from '../../../server/src/core/index.js';
import { readTemporal } from './read.js';
import { readLater, type FigureRow, type FigureSet, type GoldFigure } from './score.js';
import {
  addGrains,
  fits,
  isoWeekday,
  later,
  lengthOf,
  negative,
  pointOf,
  startOf,
  stretchAt,
  stretchOf,
  temporalOf,
  timeOf,
  zoneOf,
  type Stretch,
  type Temporal,
} from './temporal.js';

interface ChronoRow {
  readonly text: string;
  readonly engine: string;
  readonly ref: string | null;
  readonly opts?: unknown;
  readonly gold: {
    readonly span?: readonly [number, number];
    readonly from: ChronoTime;
    readonly to: ChronoTime | null;
  } | null;
}

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
type Part = (typeof parts)[number];

/** Those components that the test asserts. In `weekday` Sunday is 0; `date` is local. */
export type ChronoTime = Readonly<
  Partial<Record<Part | 'millisecond' | 'weekday' | 'meridiem' | 'timezoneOffset', number>>
> & {
  readonly date?: string;
};

const engines = new Set(['chrono', 'chrono.casual', 'chrono.en', 'chrono.ja']);

export const chrono: FigureSet = (read) =>
  ['en', 'ja'].flatMap((language) =>
    (read<ChronoRow>(`fig-chrono/dev/${language}.jsonl`, 'text', 'engine', 'gold') ?? [])
      .filter(({ engine, opts }) => engines.has(engine) && opts === undefined)
      .map((row) => scored(row, language)),
  );

function scored({ text, ref, gold }: ChronoRow, language: string): FigureRow {
  const time = referenceTime(ref);
  const documentDate = time === null ? null : new Date(time).toISOString().slice(0, 19);
  const span = gold?.span;
  return readLater(
    {
      set: 'fig-chrono',
      language,
      type: 'dates',
      text,
      documentDate,
      edges: gold === null || span !== undefined,
      gold:
        gold === null
          ? []
          : [
              {
                start: span?.[0] ?? 0,
                end: span?.[1] ?? text.length,
                value: `${JSON.stringify(gold.from)}${gold.to === null ? '' : ` to ${JSON.stringify(gold.to)}`}`,
                says: comparer(text, gold.from, gold.to, time),
              },
            ],
    },
    () => readTemporal(text, language, documentDate),
  );
}

/** Local, `2012-08-10T12:00:00` or `Tue Aug 2 2022`. */
function referenceTime(ref: string | null): number | null {
  const time = ref === null ? NaN : (timeOf(ref) ?? Date.parse(`${ref} UTC`));
  return Number.isNaN(time) ? null : time;
}

/** Null where the test asserts no component, or a year that only its reference time told, which is not in the row. */
function comparer(
  text: string,
  from: ChronoTime,
  to: ChronoTime | null,
  reference: number | null,
): GoldFigure['says'] {
  const date = from.date === undefined ? null : dateOf(from.date);
  const year = from.year ?? (date === null ? null : new Date(date).getUTCFullYear());
  const isLost = reference === null && year !== null && !text.includes(String(year));
  return isLost || Object.keys(from).length === 0 ? null : (figure) => says(from, to, figure, reference);
}

export function says(
  from: ChronoTime,
  to: ChronoTime | null,
  figure: Figure,
  reference: number | null,
): boolean {
  const own = temporalOf(figure);
  if (own === null) {
    return false;
  }
  const [first, last] = sidesOf(own);
  const agrees = (side: Temporal, time: ChronoTime): boolean =>
    candidates(side, time, reference).some((stretch) => isTime(time, stretch, side, reference));
  return agrees(first, from) && (to === null || (last !== null && agrees(last, to)));
}

/** The two ends of an interval, each as a value of its own; else the value, and null. */
function sidesOf(own: Temporal): [Temporal, Temporal | null] {
  const [first = own.timex, last] = own.timex.split('/');
  const [from, to] = own.resolved?.split('/') ?? [];
  return last === undefined
    ? [own, null]
    : [
        { ...own, timex: first, resolved: from ?? null },
        { ...own, timex: last, resolved: to ?? null },
      ];
}

/** What our value may mean: it resolved, its distance from the reference time, or, if it is open, what is asserted. */
function candidates(own: Temporal, time: ChronoTime, reference: number | null): Stretch[] {
  if (own.type === 'duration') {
    const end = reference === null ? null : farEnd(own, reference);
    return end === null ? [] : [stretchAt('day', end), stretchAt('second', end)];
  }
  const resolved = own.resolved === null ? null : stretchOf(own.resolved.replace(dayPart, ''));
  const point = reference === null ? null : pointOf(own, reference);
  const asserted = timeOfParts(time, reference ?? 0);
  const open =
    own.offset === null
      ? parts
          .map((grain) => stretchAt(grain, asserted))
          .filter((stretch) => fits(own.timex.replace(dayPart, ''), stretch, reference ?? asserted))
      : [];
  return [
    ...(resolved === null ? [] : [inWeek(resolved, reference)]),
    ...(point === null ? [] : [stretchAt('day', point), stretchAt('second', point)]),
    ...open,
    ...(/^T[A-Z]+$/.test(own.timex) ? [stretchAt('day', asserted)] : []),
  ];
}

/** Of a stretch that begins or ends now. */
function farEnd({ timex, offset }: Temporal, reference: number): number | null {
  const length = lengthOf(timex);
  return length === null || offset === null
    ? null
    : later(reference, offset.startsWith('-') ? negative(length) : length);
}

/** Of a week it takes the day with the weekday of the reference time. */
function inWeek(stretch: Stretch, reference: number | null): Stretch {
  return stretch.grain === 'week' && reference !== null
    ? stretchAt('day', addGrains(stretch.from, 'day', isoWeekday(reference) - 1))
    : stretch;
}

function timeOfParts(asserted: ChronoTime, reference: number): number {
  const { date, year, month, day, weekday, hour = 12, minute = 0, second = 0 } = asserted;
  const own = date === undefined ? null : dateOf(date);
  const isWeekdayAlone = weekday !== undefined && day === undefined;
  const near = isWeekdayAlone ? addGrains(startOf('week', reference), 'day', (weekday + 6) % 7) : reference;
  const of = new Date(near);
  return (
    own ??
    Date.UTC(
      year ?? of.getUTCFullYear(),
      month === undefined ? of.getUTCMonth() : month - 1,
      day ?? of.getUTCDate(),
      hour,
      minute,
      second,
    )
  );
}

/** Where the test has the time as a number of milliseconds, the set writes that in place of the year. */
function dateOf(date: string): number | null {
  const milliseconds = /^\d{9,}(?=-)/.exec(date)?.[0];
  return milliseconds === undefined ? timeOf(date) : Number(milliseconds);
}

const dayPart = /T(MO|AF|EV|NI|MI|DT)$/;

const hours: Readonly<Record<string, readonly number[]>> = {
  MO: [6],
  MI: [12],
  AF: [15],
  EV: [18, 20, 22],
  NI: [20, 22, 0],
};

function hoursOf({ timex }: Temporal): readonly number[] {
  return hours[dayPart.exec(timex)?.[1] ?? ''] ?? [12];
}

function isTime(
  { date, weekday, meridiem, timezoneOffset, millisecond = 0, ...asserted }: ChronoTime,
  stretch: Stretch,
  own: Temporal,
  reference: number | null,
): boolean {
  const from = valuesOf(stretch.from);
  const now = reference === null ? null : valuesOf(reference);
  const fillings: Record<Part, readonly number[]> = {
    year: [],
    month: [1],
    day: [1],
    hour: hoursOf(own),
    minute: [0],
    second: [0],
  };
  const all =
    date === undefined || timezoneOffset !== undefined
      ? asserted
      : { ...valuesOf(dateOf(date) ?? NaN), ...asserted };
  return (
    parts.every((part) => {
      const value = all[part];
      return (
        value === undefined ||
        value === from[part] ||
        (!isKnown(part, stretch) && (value === now?.[part] || fillings[part].includes(value)))
      );
    }) &&
    (weekday === undefined || all.day !== undefined || new Date(stretch.from).getUTCDay() === weekday) &&
    (meridiem === undefined || meridiem === (from.hour < 12 ? 0 : 1)) &&
    (timezoneOffset === undefined || timezoneOffset === zoneOf(own.timex)) &&
    millisecond === 0
  );
}

function valuesOf(time: number): Record<Part, number> {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function isKnown(part: Part, { grain }: Stretch): boolean {
  const last = { weekend: 'day', quarter: 'month', half: 'month' }[grain as string] ?? grain;
  return (
    parts.indexOf(part) <=
    Math.max(
      0,
      parts.findIndex((own) => own === last),
    )
  );
}
