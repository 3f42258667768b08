import { detectLanguages } from '../../../server/src/core/text/language.js';
import { readAmounts, saysMoney, saysNumber } from './amounts.js';
import { currency } from './currencies.js';
import { writtenCurrency } from './currencySigns.js';
import type { FigureSet, GoldFigure } from './score.js';

interface PriceRow {
  readonly text: string;
  readonly gold: {
    readonly currency: string | null;
    readonly amount_text: string | null;
    readonly amount: number | string | null;
  };
}

/**
 * Prices as web shops write them, in many languages; of several in a text the set has the first. Amounts are compared as
 * they are printed, since the set's own are floats. A currency that is not in the text, but in another place of the
 * page (`currency_hint`), is nothing that a reader of the text could know: then the number alone counts.
 */
export const prices: FigureSet = (read) =>
  (read<PriceRow>('fig-price-parser/dev/mul.jsonl', 'text', 'gold') ?? [])
    .filter(isRead)
    .map(({ text, gold }) => {
      const [language = 'und'] = detectLanguages(text, [{ start: 0, end: text.length }]);
      return readAmounts(
        {
          set: 'fig-price-parser',
          language: 'all',
          type: gold.currency === null || !text.includes(gold.currency) ? 'number' : 'currency',
          text,
          kinds: ['money'],
          gold: goldOf(text, gold),
          edges: false,
        },
        language,
      );
    });

/** A row whose amount is in another place of the page has nothing for a reader of the text. */
function isRead({ text, gold }: PriceRow): boolean {
  return gold.amount === null || /\d/.test(text);
}

function goldOf(
  text: string,
  { currency: sign, amount_text: digits, amount }: PriceRow['gold'],
): GoldFigure[] {
  if (digits === null || amount === null) {
    return [];
  }
  const start = Math.max(0, text.indexOf(digits));
  const extent = { amount: String(amount) };
  return [
    {
      start,
      end: text.includes(digits) ? start + digits.length : text.length,
      value: `${amount} ${sign ?? ''}`,
      says:
        sign === null || !text.includes(sign)
          ? saysNumber(extent)
          : saysMoney(extent, writtenCurrency(sign) ?? currency(sign, sign)),
    },
  ];
}
