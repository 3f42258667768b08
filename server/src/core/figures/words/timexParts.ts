/** A calendar date that leaves open what is undefined; the numbers as they are written, without leading zeros. */
export type DateParts =
  | { readonly kind: 'day'; readonly year?: string; readonly month?: string; readonly day?: string }
  | { readonly kind: 'month'; readonly year?: string; readonly month?: string }
  | { readonly kind: 'year'; readonly year?: string }
  | { readonly kind: 'decade' | 'century'; readonly digits?: string }
  | { readonly kind: 'week'; readonly year?: string; readonly week?: string; readonly day?: string }
  | { readonly kind: 'part'; readonly year?: string; readonly part: string }
  | { readonly kind: 'easter'; readonly year?: string; readonly days: number }
  | {
      /** A week or weekday of a month or year; the last one is the nth -1. */
      readonly kind: 'nth';
      readonly year?: string;
      readonly month?: string;
      readonly weekday?: string;
      readonly nth: string;
      /** So many days after it. */
      readonly days?: number;
    };

const shapes: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => DateParts])[] = [
  [
    /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/,
    ([year, month, day]) => ({
      kind: 'day',
      ...given('year', year),
      ...given('month', month),
      ...given('day', day),
    }),
  ],
  [
    /^(\d{4}|XXXX)-(\d\d|XX)$/,
    ([year, month]) => ({ kind: 'month', ...given('year', year), ...given('month', month) }),
  ],
  [/^(\d{4}|XXXX)$/, ([year]) => ({ kind: 'year', ...given('year', year) })],
  [/^(\d{3}|XXX)$/, ([digits]) => ({ kind: 'decade', ...given('digits', digits) })],
  [/^XX(\d)$/, ([digits = '']) => ({ kind: 'decade', digits })],
  [/^(\d\d|XX)$/, ([digits]) => ({ kind: 'century', ...given('digits', digits) })],
  [
    /^(\d{4}|XXXX)-W(\d\d|XX)(?:-([1-7]|WE))?$/,
    ([year, week, day]) => ({
      kind: 'week',
      ...given('year', year),
      ...given('week', week),
      ...given('day', day),
    }),
  ],
  [
    /^(\d{4}|XXXX)-(Q[1-4X]|H[12X]|SP|SU|FA|WI)$/,
    ([year, part = '']) => ({ kind: 'part', ...given('year', year), part }),
  ],
  [
    /^(\d{4}|XXXX)-E([+-]\d\d)$/,
    ([year, days]) => ({ kind: 'easter', ...given('year', year), days: Number(days) }),
  ],
  [/^(\d{4}|XXXX)-W-1$/, ([year]) => ({ kind: 'nth', nth: '-1', ...given('year', year) })],
  [
    /^(\d{4}|XXXX)-(\d\d|XX)-W(?:0?([1-6])|-1)$/,
    ([year, month, nth = '-1']) => ({ kind: 'nth', nth, ...given('year', year), ...given('month', month) }),
  ],
  [
    /^(\d{4}|XXXX)-(\d\d|XX)-WXX-([1-7])-#(-1|[1-6])([+-]\d{1,2})?$/,
    ([year, month, weekday, nth = '', days = '0']) => ({
      kind: 'nth',
      nth,
      days: Number(days),
      ...given('weekday', weekday),
      ...given('year', year),
      ...given('month', month),
    }),
  ],
];

/** Undefined where a value is none of those that Glossa itself writes. */
export function dateParts(timex: string): DateParts | undefined {
  for (const [shape, read] of shapes) {
    const match = shape.exec(timex);
    if (match !== null) {
      return read(match.slice(1));
    }
  }
  return undefined;
}

function given<K extends string>(key: K, digits: string | undefined): Partial<Record<K, string>> {
  return digits === undefined || digits.includes('X')
    ? {}
    : ({ [key]: digits.replace(/^0+(?=\d)/, '') } as Partial<Record<K, string>>);
}

export type PeriodUnit =
  'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** `count` is undefined where it is left open. */
export interface PeriodPart {
  readonly count?: string;
  readonly unit: PeriodUnit;
}

export interface Period {
  readonly isBefore: boolean;
  readonly parts: readonly PeriodPart[];
}

const dayUnits: Readonly<Record<string, PeriodUnit>> = {
  CE: 'century',
  DE: 'decade',
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
};
const clockUnits: Readonly<Record<string, PeriodUnit>> = { H: 'hour', M: 'minute', S: 'second' };

/** An ISO 8601 duration, signed or not, with TIMEX3's decades (`DE`), centuries (`CE`) and open counts (`X`). */
export function periodParts(period: string): Period | undefined {
  const [, sign, days, , clock] = /^([+-]?)P([^T]*)(T(.+))?$/.exec(period) ?? [];
  if (days === undefined || (days === '' && clock === undefined)) {
    return undefined;
  }
  const dated = partsWith(days, dayUnits);
  const timed = partsWith(clock ?? '', clockUnits);
  return dated === undefined || timed === undefined
    ? undefined
    : { isBefore: sign === '-', parts: [...dated, ...timed] };
}

function partsWith(text: string, units: Readonly<Record<string, PeriodUnit>>): PeriodPart[] | undefined {
  const parts: PeriodPart[] = [];
  let end = 0;
  for (const { 0: all, 1: count = '', 2: id = '', index } of text.matchAll(
    /(\d+(?:\.\d+)?|X+)([A-Z]{1,2})/g,
  )) {
    const unit = units[id];
    if (unit === undefined || index !== end) {
      return undefined;
    }
    parts.push(count.startsWith('X') ? { unit } : { count, unit });
    end = index + all.length;
  }
  return end === text.length ? parts : undefined;
}
