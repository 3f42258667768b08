/**
 * Dates of dateparser: arguments of its tests. It resolves to a moment, as Python writes it, or tells how long ago it
 * was or in how long it will be; a bare length of time is as long ago by default. Its tests of languages give the text
 * in English words, of which those are compared that are a date, a time, a weekday or a distance. Its tests of search repeat those texts.
 */
import type { Figure } from '../../../server/src/core/index.js';
import { readTemporal } from './read.js';
import { readLater, type FigureRow, type FigureSet } from './score.js';
import {
  lengthOf,
  sameLength,
  sameTimex,
  stretchOf,
  temporalOf,
  timeOfCall,
  type Temporal,
} from './temporal.js';

export interface DateparserRow {
  readonly id: string;
  readonly lang: string;
  readonly args: readonly unknown[];
  readonly kw: { readonly ago?: Units; readonly in_future?: Units };
}

type Units = Readonly<Record<string, number>>;

/** What a test expects. */
type Expected = (own: Temporal) => boolean;

export const dateparser: FigureSet = (read) =>
  (read<DateparserRow>('fig-dateparser/dev/cjk.jsonl', 'id', 'lang', 'args', 'kw') ?? []).flatMap(
    dateparserRow,
  );

/** None where the test does not say what it expects. */
export function dateparserRow({ id, lang, args, kw }: DateparserRow): FigureRow[] {
  const texts = args.filter((arg) => typeof arg === 'string');
  const [test] = id.split(':');
  const [text, wanted = ''] =
    test === 'test_languages' ? texts.slice(1) : test === 'test_search' ? [] : texts;
  const language = lang.startsWith('zh') || lang === 'yue' ? 'zh' : lang;
  const distance = kw.ago === undefined ? kw.in_future : negated(kw.ago);
  const expected = distance === undefined ? expectation(wanted) : isDistance(inUnits(distance), true);
  const isAgo = kw.ago !== undefined;
  return text === undefined || expected === null
    ? []
    : [
        readLater(
          {
            set: 'fig-dateparser',
            language,
            type: 'dates',
            text,
            edges: true,
            gold: [
              {
                start: 0,
                end: text.length,
                value: distance === undefined ? wanted : JSON.stringify(distance),
                says: (figure: Figure) => {
                  const own = temporalOf(figure);
                  return own !== null && expected(isAgo ? counted(own, figure, text) : own);
                },
              },
            ],
          },
          () => readTemporal(text, language, null),
        ),
      ];
}

/** A length of time that is all of the text. */
function counted(own: Temporal, { start, end }: Figure, text: string): Temporal {
  const isBare = own.type === 'duration' && own.offset === null && start === 0 && end === text.length;
  return isBare ? { ...own, offset: `-${own.timex}` } : own;
}

function negated(units: Units): Units {
  return Object.fromEntries(Object.entries(units).map(([unit, count]) => [unit, -count]));
}

const letters: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

/** Signed, `{ years: -1, months: -2 }` as `-P1Y2M`. */
function inUnits(units: Units): string {
  const part = (names: readonly string[]): string =>
    names
      .flatMap((name) => {
        const count = units[`${name}s`] ?? units[name];
        return count === undefined ? [] : [`${Math.abs(count)}${letters[name] ?? ''}`];
      })
      .join('');
  const time = part(['hour', 'minute', 'second']);
  const sign = Object.values(units).some((count) => count < 0) ? '-' : '';
  return `${sign}P${part(['year', 'month', 'week', 'day'])}${time === '' ? '' : `T${time}`}`;
}

/** `isCounted`: from now, not a mere length. */
function isDistance(duration: string, isCounted: boolean): Expected {
  const length = lengthOf(duration);
  return ({ timex, offset }) => {
    const own = lengthOf(offset ?? timex);
    return length !== null && own !== null && (offset !== null) === isCounted && sameLength(length, own);
  };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function expectation(wanted: string): Expected | null {
  const time = timeOfCall(wanted);
  if (time !== null) {
    return ({ resolved }) => resolved !== null && stretchOf(resolved)?.from === time;
  }
  const distance = distanceIn(wanted);
  if (distance !== null) {
    return isDistance(distance, /^in | ago$/.test(wanted));
  }
  const timex = timexOf(wanted);
  return timex === null ? null : (own) => own.offset === null && sameTimex(own.timex, timex);
}

/** `1 year 11 month`, `53 month ago`, `in 2 minute` */
function distanceIn(words: string): string | null {
  const [, before, parts = '', after] =
    /^(in )?((?:\d+ (?:year|month|week|day|hour|minute|second)s?,? ?)+)(ago)?$/.exec(words) ?? [];
  if (parts === '') {
    return null;
  }
  const sign = before === undefined && after !== undefined ? -1 : 1;
  return inUnits(
    Object.fromEntries(
      [...parts.matchAll(/(\d+) ([a-z]+?)s?\b/g)].map(([, count, unit = '']) => [unit, sign * Number(count)]),
    ),
  );
}

/** `saturday`, `2-10`, `2013 year february`, `2016-3-20 sunday 21:40`, `pm 3:00`; null if it is none of these. */
function timexOf(words: string): string | null {
  const parts: Record<string, string> = {};
  for (const word of words.split(' ')) {
    const kind = kinds.find(({ pattern }) => pattern.test(word))?.name;
    if (kind === undefined || kind in parts) {
      return null;
    }
    parts[kind] = word;
  }
  const { day, monthDay, month, year = 'XXXX', weekday, half, time } = parts;
  const [hour = '', ...rest] = time?.split(':') ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  const date =
    day ??
    (monthDay === undefined ? null : `XXXX-${monthDay}`) ??
    (month === undefined ? null : `${year}-${months.indexOf(month) + 1}`) ??
    (weekday === undefined ? '' : `XXXX-WXX-${weekdays.indexOf(weekday) + 1}`);
  const padded = date.replaceAll(/(?<=-)\d(?=-|$)(?<!W..-\d)/g, (digit) => `0${digit}`);
  return time === undefined ? padded : `${padded}T${[String(hours).padStart(2, '0'), ...rest].join(':')}`;
}

/** A weekday beside a date adds nothing to it. */
const kinds: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'day', pattern: /^\d{4}-\d\d?-\d\d?$/ },
  { name: 'monthDay', pattern: /^\d\d?-\d\d?$/ },
  { name: 'year', pattern: /^\d{4}$/ },
  { name: 'word', pattern: /^year$/ },
  { name: 'month', pattern: new RegExp(`^(?:${months.join('|')})$`) },
  { name: 'weekday', pattern: new RegExp(`^(?:${weekdays.join('|')})$`) },
  { name: 'half', pattern: /^[ap]m$/ },
  { name: 'time', pattern: /^\d\d?(?::\d\d){1,2}$/ },
];
