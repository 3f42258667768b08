/**
 * Dates of Recognizers-Text. Its values are TIMEX3 but for: intervals as `(A,B,P)`; bounds and parts in `Mod`; decades
 * and centuries, quarters and halves as intervals; seasons without a year; `PRESENT_REF` for now. It resolves an open
 * date twice, to the last and to the next; either is right. Its `before` and `after` take "no later than" and 以降 too,
 * so they do not tell whether the date itself is meant; its `since` and `until` include it.
 *
 * What it says and we cannot: business days (`P4BD`), meals (`TMEL`), school years (`SY2016`).
 */
import { trimmed, type Figure, type Span } from '../../../server/src/core/index.js';
import { readTemporal } from './read.js';
import { readLater, type FigureRow, type FigureSet, type GoldFigure } from './score.js';
import {
  endsOf,
  pointOf,
  sameTimex,
  startOf,
  stretchOf,
  temporalOf,
  timeOf,
  type Stretch,
  type Temporal,
} from './temporal.js';

export interface RecognizersDate {
  readonly text: string;
  readonly model: string;
  /** The reference time, where it matters. */
  readonly ref: string | null;
  readonly gold: readonly {
    readonly start: number;
    readonly end: number;
    readonly resolution?: { readonly values?: readonly RecognizersValue[] } | null;
  }[];
}

/** `value` is a day, a clock time, both or seconds; of an interval there are `start` and `end`, or one of them. */
export interface RecognizersValue {
  readonly type?: string;
  readonly timex?: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export const recognizersTemporal: FigureSet = (read) =>
  ['en', 'ja', 'ko', 'zh'].flatMap((language) => {
    const rows =
      read<RecognizersDate>(`fig-recognizers/dev/${language}.jsonl`, 'text', 'model', 'gold') ?? [];
    const dates = rows.filter(({ model }) => model.startsWith('DateTimeModel'));
    const main = ({ model }: RecognizersDate): boolean => model === 'DateTimeModel';
    return [
      ...dates.filter(main).map((row) => scored(row, language, 'DateTimeModel')),
      ...dates.filter((row) => !main(row)).map((row) => scored(row, language, 'other date models')),
    ];
  });

function scored({ text, ref, gold }: RecognizersDate, language: string, type: string): FigureRow {
  return readLater(
    {
      set: 'fig-recognizers',
      language,
      type,
      text,
      documentDate: ref,
      edges: true,
      gold: gold.map((span): GoldFigure => {
        const { resolution } = span;
        const values = resolution?.values ?? [];
        return {
          ...edgesOf(text, span),
          value: values.map(valueText).join(' or '),
          says: values.length === 0 ? null : (figure) => values.some((value) => says(value, figure, ref)),
          resolution: resolution ?? null,
        };
      }),
    },
    () => readTemporal(text, language, ref),
  );
}

/** Without the white space that it has in some Korean rows; the whole text where it gives no character. */
function edgesOf(text: string, span: Span): Span {
  const own = trimmed(text, span);
  return own.start < own.end ? own : { start: 0, end: text.length };
}

function valueText({ timex = '', Mod, value, start, end }: RecognizersValue): string {
  const resolved = value ?? `${start ?? ''}…${end ?? ''}`;
  return [timex, ...(Mod === undefined ? [] : [Mod]), `(${resolved})`].join(' ');
}

/** Whether the figure says this one of the values of a date; `ref` is the reference time. */
export function says(value: RecognizersValue, figure: Figure, ref: string | null): boolean {
  const own = temporalOf(figure);
  const { timex } = value;
  if (own === null || timex === undefined) {
    return false;
  }
  if (value.type === 'set' || own.set) {
    return value.type === 'set' && own.set && sameTimex(timex.replace(/(?<=^XXXX.+)P1[WY]$/, ''), own.timex);
  }
  if (value.type === 'duration') {
    return (
      own.type === 'duration' &&
      own.offset === null &&
      sameBound(value, own) &&
      sameTimex(timex, counted(own.timex))
    );
  }
  if (own.type === 'duration' && own.offset === null) {
    return false;
  }
  if (isEndOfDay(value) && (own.mod === 'END' || own.bound === '<=')) {
    return sayings(own).some((saying) => sameTimex(timex.replace(/T23:59:59$/, ''), saying));
  }
  return sameBound(value, own) && (saysTimex(value, timex, own) || saysTime(value, own, timeOf(ref ?? '')));
}

/** “Several hours” are three for it. */
function counted(duration: string): string {
  return duration.replace(/^(PT?)X(?=[A-Z]$)/, (_, start: string) => `${start}3`);
}

interface Qualities {
  readonly bounds: readonly (string | null)[];
  readonly mod: string | null;
  readonly approx: boolean;
}

/** `since-end`: from the end of it on. */
function qualities(value: RecognizersValue): Qualities {
  const words = (value.Mod ?? '').split('-');
  const bounds: Record<string, readonly string[]> = {
    before: ['<', '<='],
    less: ['<', '<='],
    until: ['<='],
    after: ['>', '>='],
    more: ['>', '>='],
    since: ['>='],
  };
  const mods: Record<string, string> = { start: 'START', mid: 'MID', end: 'END' };
  return {
    bounds: bounds[words[0] ?? ''] ?? [null],
    mod: words.map((word) => mods[word]).find((mod) => mod !== undefined) ?? null,
    approx: words.includes('approx'),
  };
}

/** It seldom notes that a date is approximate, so that ours may say so where it does not. */
function sameBound(value: RecognizersValue, own: Temporal): boolean {
  const { bounds, approx } = qualities(value);
  return bounds.includes(own.bound) && (own.approx || !approx);
}

function saysTimex(value: RecognizersValue, timex: string, own: Temporal): boolean {
  return (
    own.mod === (qualities(value).mod ?? cutOff(value, timex)) &&
    sayings(own).some((saying) => sameTimex(timex, fifth(saying)) || sameInterval(timex, saying))
  );
}

/** The last of its kind in a month is the fifth for it. */
function fifth(saying: string): string {
  return saying.replace(/(?<=-)(W|#)-1(?=$|T)/, (_, sign: string) => (sign === 'W' ? 'W05' : '#5'));
}

/** Our value as far as the text gives it, if nothing is counted from elsewhere; and resolved. */
function sayings({ timex, offset, resolved }: Temporal): string[] {
  return [...(offset === null ? [timex] : []), ...(resolved === null ? [] : [resolved])];
}

/** The interval is cut short by the reference time: “earlier this year”, “the rest of the week”. */
function cutOff({ start, end }: RecognizersValue, timex: string): string | null {
  const whole = stretchOf(timex);
  const from = timeOf(start ?? '');
  const to = timeOf(end ?? '');
  if (whole === null || from === null || to === null || (from === whole.from && to === whole.to)) {
    return null;
  }
  return from === whole.from ? 'START' : to === whole.to ? 'END' : null;
}

/** It takes the end of a day, and what is to be done by that day, to be its last second. */
function isEndOfDay({ value, Mod }: RecognizersValue): boolean {
  return Mod === undefined && value?.endsWith('23:59:59') === true;
}

/** `(A,B,P)` is our `A/B`, or a unit that it has no name for: `(1990-01-01,2000-01-01,P10Y)`. */
function sameInterval(timex: string, saying: string): boolean {
  const [, first, last] = /^\((.+),(.+),.+\)$/.exec(timex) ?? [];
  if (first === undefined || last === undefined) {
    return false;
  }
  const [from, to] = saying.split('/');
  if (from !== undefined && to !== undefined) {
    return sameTimex(first, firstDay(from)) && sameTimex(last, firstDay(to));
  }
  return unitIntervals(saying).some(([start, end]) => sameTimex(first, start) && sameTimex(last, end));
}

/** Months and years as ends are their first days. */
function firstDay(end: string): string {
  return /^[\dX]{4}$/.test(end) ? `${end}-01-01` : /^[\dX]{4}-\d\d$/.test(end) ? `${end}-01` : end;
}

function unitIntervals(saying: string): [string, string][] {
  const decade = /^XX(\d)$/.exec(saying)?.[1];
  if (decade !== undefined) {
    return [[`XX${decade}0-01-01`, `XX${(Number(decade) + 1) % 10}0-01-01`]];
  }
  const [, part, count] = /^XXXX-([QH])(\d)$/.exec(saying) ?? [];
  if (part === undefined) {
    return [];
  }
  const months = part === 'Q' ? 3 : 6;
  const start = months * (Number(count) - 1);
  const month = (number: number): string => `XXXX-${String((number % 12) + 1).padStart(2, '0')}-01`;
  return [[month(start), month(start + months)]];
}

/** A range has but one `mod`: “from April until the end of June” goes to the end of its last month anyhow. */
function saysTime(value: RecognizersValue, own: Temporal, reference: number | null): boolean {
  const { mod } = qualities(value);
  const ends = own.resolved === null ? null : endsOf(own.resolved);
  const isRangeToEnd = own.mod === 'END' && own.timex.includes('/');
  if (mod !== null || (own.mod !== null && !isRangeToEnd)) {
    return false;
  }
  if (value.value !== undefined) {
    return saysPoint(value.value, own, ends, reference === null ? null : pointOf(own, reference));
  }
  if (ends === null) {
    return false;
  }
  const [first, last] = ends;
  const from = timeOf(value.start ?? '');
  const to = timeOf(value.end ?? '');
  if (from !== null && to !== null) {
    return from === first.from && from < to && (to === last.to || (to === last.from && !isRangeToEnd));
  }
  const edge = from ?? to;
  return edge !== null && (edge === first.from || edge === first.to);
}

/** “Three years ago” is a day for it: as far from the reference time as our offset says. */
function saysPoint(
  text: string,
  own: Temporal,
  ends: readonly [Stretch, Stretch] | null,
  point: number | null,
): boolean {
  const time = timeOf(text);
  if (time === null) {
    return false;
  }
  const isDay = text.length === 10;
  if (point !== null && time === (isDay ? startOf('day', point) : point)) {
    return true;
  }
  return (
    ends !== null &&
    ends[0].from === ends[1].from &&
    time === ends[0].from &&
    (isDay ? ends[0].grain === 'day' : own.type === 'time')
  );
}
