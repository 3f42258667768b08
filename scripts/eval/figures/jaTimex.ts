/**
 * Dates of ja-timex: TIMEX3 but for `XX` in place of what is not said (`2021-07-XX`, `T09-30-XX`), centuries as `20XX`,
 * and what is told from another time as a duration with a `mod` BEFORE, AFTER or NOW, which is our offset. It has both
 * ends of a range as expressions of their own, and a clock time without its day.
 *
 * Most rows try one tagger alone, and say only what they assert: a value, a type or a `mod`. That one tagger finds
 * nothing does not say that there is nothing, so such rows are left out; where two taggers read a text differently,
 * either is right. Rows with a parser of their own are left out too, unless it is the reference date that is theirs.
 *
 * What it says and we cannot: how often within a time (`freq`).
 */
import type { Figure } from '../../../server/src/core/index.js';
import { readTemporal } from './read.js';
import { readLater, type FigureRow, type FigureSet, type GoldFigure } from './score.js';
import {
  endsOf,
  fits,
  lengthOf,
  negative,
  pointOf,
  sameLength,
  sameTimex,
  startOf,
  stretchAt,
  temporalOf,
  timeOf,
  timeOfCall,
  type Grain,
  type Temporal,
} from './temporal.js';

export interface JaTimexRow {
  readonly text: string;
  readonly ref: string | null;
  readonly parser: string | null;
  readonly count: number | null;
  readonly gold: Readonly<Record<string, JaTimexValue>>;
}

export interface JaTimexValue {
  readonly text?: string;
  readonly value?: string;
  readonly type?: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  readonly to_datetime?: string;
}

export const jaTimex: FigureSet = (read) => {
  const rows = (read<JaTimexRow>('fig-ja-timex/dev/ja.jsonl', 'text', 'count', 'gold') ?? []).filter(
    ({ parser, ref, count }) => count !== 0 && (parser === null || ref !== null),
  );
  const readings = new Map<string, string[]>();
  for (const { text, gold } of rows) {
    const values = Object.values(gold).flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (Object.keys(gold).length === 1) {
      readings.set(text, [...(readings.get(text) ?? []), ...values]);
    }
  }
  return rows.map((row) => jaTimexRow(row, readings.get(row.text) ?? []));
};

/** `readings` are all values that the set has for a text that is one expression. */
export function jaTimexRow({ text, ref, count, gold }: JaTimexRow, readings: readonly string[]): FigureRow {
  const golds: GoldFigure[] = [];
  let at = 0;
  let allFound = true;
  for (const value of Object.values(gold)) {
    const start = value.text === undefined ? -1 : text.indexOf(value.text, at);
    const isFound = start >= 0 && value.text !== undefined;
    allFound &&= isFound;
    at = isFound ? start + value.text.length : at;
    const alternatives =
      value.value === undefined || Object.keys(gold).length > 1 ? [value.value] : [value.value, ...readings];
    golds.push({
      start: isFound ? start : 0,
      end: isFound ? at : text.length,
      value: JSON.stringify({ ...value, text: undefined }),
      says: Object.keys(value).every((field) => field === 'text')
        ? null
        : (figure) => alternatives.some((other) => says(value, other, figure, ref)),
    });
  }
  return readLater(
    {
      set: 'fig-ja-timex',
      language: 'ja',
      type: 'dates',
      text,
      documentDate: ref,
      edges: allFound && golds.length === count,
      gold: golds,
    },
    () => readTemporal(text, 'ja', ref),
  );
}

function says(gold: JaTimexValue, value: string | undefined, figure: Figure, ref: string | null): boolean {
  const own = temporalOf(figure);
  return (
    own !== null &&
    gold.freq === undefined &&
    (gold.quant === undefined || own.set) &&
    isOfType(gold.type, own) &&
    hasMod(gold.mod, own) &&
    (value === undefined || hasValue(value, own)) &&
    (gold.to_datetime === undefined || isAt(gold.to_datetime, own, timeOf(ref ?? '')))
  );
}

function isOfType(type: string | undefined, own: Temporal): boolean {
  switch (type) {
    case 'DATE':
      return own.type !== 'duration' && !own.set;
    case 'TIME':
      return own.type === 'time' && !own.set;
    case 'DURATION':
      return (own.type === 'duration' || own.offset !== null) && !own.set;
    case 'SET':
      return own.set;
    case undefined:
    default:
      return true;
  }
}

function hasMod(mod: string | undefined, own: Temporal): boolean {
  const way = own.offset === null ? null : Math.sign(sumOf(own.offset));
  switch (mod) {
    case undefined:
      return true;
    case 'BEFORE':
      return way === -1 || own.bound === '<' || own.bound === '<=';
    case 'AFTER':
      return way === 1 || own.bound === '>' || own.bound === '>=';
    case 'NOW':
      return way === 0;
    case 'APPROX':
      return own.approx;
    default:
      return own.mod === mod;
  }
}

function sumOf(offset: string): number {
  const { months, days, seconds } = lengthOf(offset) ?? { months: 0, days: 0, seconds: 0 };
  return months + days + seconds;
}

function hasValue(value: string, own: Temporal): boolean {
  const length = lengthOf(value);
  if (length !== null) {
    const offset = own.offset === null ? null : lengthOf(own.offset);
    return offset === null
      ? endsWith(own, value)
      : sameLength(length, offset) || sameLength(length, negative(offset));
  }
  const isClock = value.startsWith('T');
  return (isClock || own.offset === null) && endsWith(own, value.replace(/^((?:BC)?\d\d)XX$/, '$1'));
}

/** The value, or one end of a range. */
function endsWith({ timex }: Temporal, value: string): boolean {
  return [timex, ...timex.split('/')].some((saying) => sameTimex(saying, value));
}

/** Open dates it takes to be about the reference date, as in `fits`. */
function isAt(datetime: string, own: Temporal, reference: number | null): boolean {
  const time = timeOfCall(datetime);
  if (time === null) {
    return false;
  }
  const ends = own.resolved === null ? null : endsOf(own.resolved);
  const mayBe = (grain: Grain): boolean =>
    reference !== null && startOf(grain, time) === time && fits(own.timex, stretchAt(grain, time), reference);
  return (
    ends?.[0].from === time ||
    (reference !== null && pointOf(own, reference) === time) ||
    (own.offset === null && (['month', 'day', 'hour'] as const).some(mayBe))
  );
}
