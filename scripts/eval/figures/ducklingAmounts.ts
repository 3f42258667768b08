import type { Bound } from '../../../server/src/core/index.js';
import {
  readAmounts,
  saysMoney,
  saysNumber,
  saysOrdinal,
  saysQuantity,
  type Kind,
  type Extent,
} from './amounts.js';
import { currency, type Currency } from './currencies.js';
import { languages } from './read.js';
import type { FigureRow, FigureSet, GoldFigure } from './score.js';
import { unitIds } from './units.js';

interface DucklingRow {
  readonly lang: string;
  readonly dim: string;
  readonly locale: string | null;
  readonly section: string;
  readonly text: string;
  readonly gold: { readonly raw: string; readonly value: DucklingValue | null } | null;
}

interface DucklingValue {
  readonly unit?: string;
  readonly value?: number;
  readonly from?: number;
  readonly to?: number;
  readonly min?: number;
  readonly max?: number;
}

const kinds: Readonly<Record<string, { readonly type: string; readonly kinds: readonly Kind[] }>> = {
  Numeral: { type: 'number', kinds: ['number'] },
  Ordinal: { type: 'ordinal', kinds: ['ordinal'] },
  AmountOfMoney: { type: 'currency', kinds: ['money'] },
  Distance: { type: 'distance', kinds: ['quantity'] },
  Quantity: { type: 'quantity', kinds: ['quantity'] },
  Volume: { type: 'volume', kinds: ['quantity'] },
  Temperature: { type: 'temperature', kinds: ['temperature'] },
};

/**
 * Whole expressions. Left out are those that are one only where somebody has just been asked for a number (`latent`),
 * and those of the money of countries, since nothing in the text says that a dime is one of Jamaica; of these the
 * American ones are read, as all English text without a country is.
 */
export const ducklingAmounts: FigureSet = (read) =>
  ['en', 'ja', 'ko', 'zh'].flatMap((language) => {
    const rows = read<DucklingRow>(`fig-duckling/dev/${language}.jsonl`, 'text', 'dim', 'gold') ?? [];
    return Object.keys(kinds).flatMap((dim) =>
      rows
        .filter((row) => row.dim === dim && row.section !== 'latentCorpus')
        .filter(({ lang, locale }) => locale === null || lang !== 'en' || locale === 'US')
        .map(figureRow),
    );
  });

function figureRow({ lang, dim, text, gold }: DucklingRow): FigureRow {
  const { type = dim, kinds: own = [] } = kinds[dim] ?? {};
  const whole = { start: 0, end: text.length };
  const row = { set: 'fig-duckling', language: lang, type, text };
  const value = gold?.value ?? null;
  return readAmounts(
    {
      ...row,
      // What the expression is a counter-example of is told by its dimension alone.
      kinds: gold === null ? own : [],
      gold: value === null ? [] : [{ ...whole, value: gold?.raw ?? '', says: says(lang, dim, value) }],
      ignored: gold !== null && value === null ? [whole] : [],
    },
    languages[lang] ?? 'und',
  );
}

function says(language: string, dim: string, value: DucklingValue): GoldFigure['says'] {
  const gold = extent(value);
  const unit = value.unit ?? '';
  switch (dim) {
    case 'Numeral':
      return saysNumber(gold);
    case 'Ordinal':
      return saysOrdinal(gold);
    case 'AmountOfMoney':
      // `Unnamed`: an amount of money without a currency ("a grand") is a number to us.
      return unit === 'Unnamed' ? saysNumber(gold) : saysMoney(gold, money(language, unit));
    default:
      return saysQuantity(gold, unitIds(unit));
  }
}

/** "above" and "under" do not say whether the end belongs to it. */
function extent({ value, from, to, min, max }: DucklingValue): Extent {
  if (from !== undefined && to !== undefined) {
    return { low: String(from), high: String(to) };
  }
  const bounds: readonly Bound[] = min === undefined ? ['<', '<='] : ['>', '>='];
  return value === undefined ? { amount: String(min ?? max), bounds } : { amount: String(value) };
}

/** Its Chinese corpus calls 元 and 塊 Dollar, 分 and 仙 Cent, whatever the country. */
function money(language: string, unit: string): Currency {
  const { codes, per } = currency(unit, unit);
  return language === 'zh' && ['Dollar', 'Cent'].includes(unit)
    ? { codes: [...codes, 'CNY', 'MOP'], per }
    : { codes, per };
}
