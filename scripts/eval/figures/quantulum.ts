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

/** Letters as in TIMEX3, T before what is shorter than a day; and how many of it the unit is. */
const durations: Readonly<Record<string, readonly [letter: string, by: string]>> = {
  second: ['TS', '1'],
  minute: ['TM', '1'],
  hour: ['TH', '1'],
  day: ['D', '1'],
  week: ['W', '1'],
  month: ['M', '1'],
  year: ['Y', '1'],
  megayear: ['Y', '1E6'],
  gigayear: ['Y', '1E9'],
};

export const quantities: FigureSet = (read) =>
  (read<QuantityRow>('fig-quantulum3/dev/en.jsonl', 'text', 'gold') ?? []).map(({ text, gold }) =>
    readAmounts(
      {
        set: 'fig-quantulum3',
        language: 'en',
        type: 'amount',
        text,
        kinds: ['number', 'percent', 'money', 'quantity', 'temperature'],
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
  // How often in a week is a number to us; what it is a rate of is not said by its value.
  if (unit === 'dimensionless' || unit.startsWith('count per ')) {
    return saysNumber(gold);
  }
  if (unit === 'percentage') {
    return saysPercent(gold);
  }
  return duration === undefined
    ? saysMoneyOrQuantity(gold, unit)
    : saysDuration(gold, duration[0], exact(duration[1]));
}

function saysMoneyOrQuantity(gold: Extent, unit: string): (figure: Figure) => boolean {
  // Money by the hour is money to us: 15.4 dollars.
  const own = money[unit.replace(/ per .*/, '')];
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
