import { contains, type Span } from '../../../server/src/core/index.js';
import {
  readAmounts,
  saysAge,
  saysMoney,
  saysNumber,
  saysOrdinal,
  saysPercent,
  saysQuantity,
  saysRange,
  type AmountText,
  type Kind,
} from './amounts.js';
import { codesIn } from './codes.js';
import { currency } from './currencies.js';
import { languages } from './read.js';
import type { FigureRow, FigureSet, GoldFigure, Resolution } from './score.js';
import { unitIds } from './units.js';

interface RecognizersRow {
  readonly lang: string;
  readonly model: string;
  readonly text: string;
  readonly gold: readonly (Span & { readonly type: string; readonly resolution?: Resolution })[];
}

interface Model {
  readonly type: string;
  readonly kinds: readonly Kind[];
  /** @param written what the set marks, as the text has it */
  readonly says: (value: string, resolution: Resolution, written: string) => NonNullable<GoldFigure['says']>;
}

const models: Readonly<Record<string, Model>> = {
  NumberModel: {
    type: 'number',
    // It leaves out the numbers of some units and not of others, so that only bare ones are false.
    kinds: ['number'],
    says: (amount) => saysNumber({ amount }),
  },
  OrdinalModel: { type: 'ordinal', kinds: ['ordinal'], says: (amount) => saysOrdinal({ amount }) },
  PercentModel: {
    type: 'percent',
    kinds: ['percent'],
    says: (value, _, written) => saysPercent({ amount: takenOff(value.replace('%', ''), written) }),
  },
  CurrencyModel: {
    type: 'currency',
    kinds: ['money'],
    says: (amount, { unit = '', isoCurrency }) => saysMoney({ amount }, currency(unit, isoCurrency)),
  },
  DimensionModel: {
    type: 'dimension',
    kinds: ['quantity'],
    says: (amount, { unit = '' }) => saysQuantity({ amount }, unitIds(unit)),
  },
  TemperatureModel: {
    type: 'temperature',
    kinds: ['temperature'],
    says: (amount, { unit = '' }) => saysQuantity({ amount }, unitIds(unit)),
  },
  AgeModel: {
    type: 'age',
    kinds: [],
    // "age 87" has a unit of its own, without one in the text: years.
    says: (amount, { unit = '' }) => saysAge({ amount }, unit === 'Age' ? 'year' : unit.toLowerCase()),
  },
  NumberRangeModel: { type: 'number range', kinds: [], says: saysRange },
};

/** The end-to-end specifications of numbers, `*Model`, in their default mode. */
export const recognizersAmounts: FigureSet = (read) =>
  ['en', 'ja', 'ko', 'zh'].flatMap((language) => {
    const rows = read<RecognizersRow>(`fig-recognizers/dev/${language}.jsonl`, 'text', 'model', 'gold') ?? [];
    return Object.entries(models).flatMap(([name, model]) =>
      rows.filter((row) => row.model === name).map((row) => figureRow(row, model)),
    );
  });

function figureRow({ lang, text, gold }: RecognizersRow, { type, kinds, says }: Model): FigureRow {
  const codes = codesIn(text);
  const states = (span: RecognizersRow['gold'][number]): boolean =>
    statesNumber(span) && !codes.some((code) => contains(code, span));
  const counted = gold.filter(states);
  const row: AmountText = {
    set: 'fig-recognizers',
    language: lang,
    type,
    text,
    kinds,
    gold: counted.map(({ start, end, resolution = {} }) => ({
      start,
      end,
      value: [resolution.value, resolution.isoCurrency ?? resolution.unit].filter(Boolean).join(' '),
      says: says(resolution.value ?? '', resolution, text.slice(start, end)),
      resolution,
    })),
    ignored: gold.filter((span) => !states(span)),
  };
  return readAmounts(row, languages[lang] ?? 'und');
}

/** Of most discounts the set gives the share that is left to pay, 65 of 3.5割引; the words, and we, what is taken off. */
function takenOff(percent: string, written: string): string {
  return /割引き?$/.test(written) ? String(100 - Number(percent)) : percent;
}

/** A unit without a number ("dollars") is no figure, nor is a place in an order without one ("last", "next to last"). */
function statesNumber({ type, resolution }: RecognizersRow['gold'][number]): boolean {
  return type !== 'ordinal.relative' && /\d/.test(resolution?.value ?? '');
}
