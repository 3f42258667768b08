import type { Figure, Span } from '../../../server/src/core/index.js';
import {
  readAmounts,
  saysDuration,
  saysMoney,
  saysNumber,
  saysPercent,
  saysQuantity,
  type Extent,
} from './amounts.js';
import { currency, type Currency } from './currencies.js';
import { exact, plus, written } from './exact.js';
import type { FigureSet, GoldFigure } from './score.js';
import { unitIds } from './units.js';

interface QuantityRow {
  readonly text: string;
  readonly gold: readonly (Span & {
    readonly value: number;
    readonly unit: string;
    readonly uncertainty?: number | null;
  })[];
}

/** Coins are a part of a dollar each. */
const money: Readonly<Record<string, Currency>> = {
  dollar: currency('Dollar'),
  cent: currency('Cent'),
  penny: currency('Penny'),
  dime: { ...currency('Dollar'), per: '10' },
  nickel: { ...currency('Dollar'), per: '20' },
  quarter: { ...currency('Dollar'), per: '4' },
  euro: currency('', 'EUR'),
  'pound sterling': currency('', 'GBP'),
  yen: currency('', 'JPY'),
  yuan: currency('', 'CNY'),
  rupee: currency('Rupee'),
  franc: currency('Franc'),
  peso: currency('Peso'),
  ruble: currency('Ruble'),
};

/** As TIMEX3 has them, T before what is shorter than a day. */
const durations: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

export const quantities: FigureSet = (read) =>
  (read<QuantityRow>('fig-quantulum3/dev/en.jsonl', 'text', 'gold') ?? []).map(({ text, gold }) =>
    readAmounts(
      {
        set: 'fig-quantulum3',
        language: 'en',
        type: 'amount',
        text,
        kinds: ['number', 'percent', 'money', 'quantity'],
        gold: gold.map((own) => ({
          start: own.start,
          end: own.end,
          value: `${own.value}${own.uncertainty ? ` ± ${own.uncertainty}` : ''} ${own.unit}`,
          says: says(extent(own), own.unit),
        })),
      },
      'en',
    ),
  );

function says(gold: Extent, unit: string): GoldFigure['says'] {
  const duration = durations[unit];
  if (unit === 'dimensionless') {
    return saysNumber(gold);
  }
  if (unit === 'percentage') {
    return saysPercent(gold);
  }
  return duration === undefined
    ? saysMoneyOrQuantity(gold, unit)
    : (figure: Figure) => saysDuration(gold, duration)(figure);
}

function saysMoneyOrQuantity(gold: Extent, unit: string): (figure: Figure) => boolean {
  const own = money[unit];
  return own === undefined ? saysQuantity(gold, unitIds(unit)) : saysMoney(gold, own);
}

/** A range from 8 to 16 is 12 ± 4 to this set, and so is 12 ± 4 itself. */
function extent({ value, uncertainty }: QuantityRow['gold'][number]): Extent {
  const middle = exact(String(value));
  const off = exact(String(uncertainty ?? 0));
  return middle === undefined || off === undefined || off.numerator === 0n
    ? { amount: String(value) }
    : {
        low: written(plus(middle, { ...off, numerator: -off.numerator })),
        high: written(plus(middle, off)),
      };
}
