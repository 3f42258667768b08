import type { Figure, Span } from '../../../server/src/core/index.js';
import {
  readAmounts,
  saysMoney,
  saysNumber,
  saysPercent,
  saysQuantity,
  type AmountText,
  type Extent,
} from './amounts.js';
import { currency } from './currencies.js';
import { sameAmount } from './exact.js';
import type { FigureSet, GoldFigure } from './score.js';
import { unitIds } from './units.js';

interface NumexpRow {
  readonly text: string;
  readonly gold: readonly (Span & {
    readonly type: string;
    readonly text: string;
    readonly counter: string;
    readonly lower: string;
    readonly upper: string;
  })[];
}

/** The `numerical` expressions of normalizeNumexp; what is a date or duration is left out here. */
export const numexpAmounts: FigureSet = (read) =>
  (read<NumexpRow>('fig-ja-numexp/dev/ja.jsonl', 'text', 'gold') ?? [])
    .filter(({ gold }) => gold.length === 0 || gold.some(isAmount))
    .map(({ text, gold }) =>
      readAmounts(
        {
          set: 'fig-ja-numexp',
          language: 'ja',
          type: 'amount',
          text,
          kinds: ['number', 'percent', 'money', 'quantity', 'temperature', 'ordinal'],
          gold: gold.filter(isAmount).map((own) => ({
            start: own.start,
            end: own.end,
            value: `${own.lower}…${own.upper} ${own.counter}`,
            says: says(own),
          })),
          ignored: gold.filter((own) => !isAmount(own)),
        },
        'ja',
      ),
    );

type Numerical = NumexpRow['gold'][number];

const isAmount = ({ type }: Numerical): boolean => type === 'numerical';

function says(gold: Numerical): GoldFigure['says'] {
  // 約, 強 and their like are a band of some 30 % to this set alone: 約10人 is 7 to 13. There is nothing to compare.
  if (/約|およそ|強|弱|くらい/.test(gold.text)) {
    return null;
  }
  const amount = extent(gold);
  const { counter } = gold;
  return counter === '%'
    ? saysPercent(amount)
    : counter === '円' || counter === 'ドル' || counter === '元'
      ? saysMoney(amount, money[counter])
      : ['g', 'm', 'm/h'].includes(counter)
        ? saysQuantity(amount, unitIds(counter))
        : (figure) => saysNumber(amount)(figure) || saysTens(gold, figure);
}

/** 数十 is 10 to 90 to this set, the magnitude 10 to us. */
function saysTens({ lower, upper }: Numerical, { value }: Figure): boolean {
  return (
    'magnitude' in value &&
    sameAmount(lower, value.magnitude) &&
    sameAmount(upper, value.magnitude, { numerator: 9n, denominator: 1n })
  );
}

const money = { 円: currency('', 'JPY'), ドル: currency('Dollar'), 元: currency('', 'CNY') };

/** An open end is a bound of the other; whether the limit belongs to it the set does not say. */
function extent({ lower, upper }: Numerical): Extent {
  return upper === 'INFINITY'
    ? { amount: lower, bounds: ['>', '>='] }
    : lower === '-INFINITY'
      ? { amount: upper, bounds: ['<', '<='] }
      : sameAmount(lower, upper)
        ? { amount: lower }
        : { low: lower, high: upper };
}

interface KanjiRow {
  readonly op: string;
  readonly text: string;
  readonly value: number | null;
}

/** Whole texts; what is `invalid` is no numeral as a whole, though a part of it may be one. */
export const kanjiNumerals: FigureSet = (read) =>
  (read<KanjiRow>('fig-ja-kanji-numerals/dev/ja.jsonl', 'op', 'text', 'value') ?? []).map(
    ({ text, value }) => {
      const whole = { start: 0, end: text.length };
      const row: AmountText = {
        set: 'fig-ja-kanji-numerals',
        language: 'ja',
        type: 'number',
        text,
        kinds: ['number'],
        gold:
          value === null
            ? []
            : [{ ...whole, value: String(value), says: saysNumber({ amount: String(value) }) }],
      };
      const read = readAmounts(row, 'ja');
      return value === null
        ? {
            ...read,
            predicted: read.predicted.filter(({ start, end }) => start === 0 && end === text.length),
          }
        : read;
    },
  );
