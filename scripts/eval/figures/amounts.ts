import {
  overlaps,
  type Bound,
  type Figure,
  type FigureValue,
  type Language,
  type Span,
} from '../../../server/src/core/index.js';
import { findFigures } from '../../../server/src/core/figures/index.js';
import type { Currency } from './currencies.js';
import { dividedBy, exact, one, sameAmount, type Exact } from './exact.js';
import type { FigureRow, GoldFigure } from './score.js';
import { conversion } from './units.js';

/**
 * How much a set's gold says, in the digits that it prints. Where a set tells no bound or no approximation, ours may
 * have one: `about $48 billion` is 48 billion to all of them.
 */
export type Extent =
  | { readonly amount: string }
  | { readonly low: string; readonly high: string }
  | { readonly amount: string; readonly bounds: readonly Bound[] };

type Amount = Pick<
  Extract<FigureValue, { readonly amount: string | null }>,
  'amount' | 'low' | 'high' | 'bound'
>;
type Temporal = Extract<FigureValue, { readonly timex: string }>;

/** Whether a figure has an amount that is the gold's, times `by`. */
function sameExtent(gold: Extent, ours: Amount, by: Exact = one): boolean {
  if ('low' in gold) {
    return (
      ours.low !== undefined &&
      ours.high !== undefined &&
      sameAmount(gold.low, ours.low, by) &&
      sameAmount(gold.high, ours.high, by)
    );
  }
  const bound = ours.bound;
  if ('bounds' in gold && (bound === undefined || !gold.bounds.includes(bound))) {
    return false;
  }
  // Both ends of a range that we read as one may be figures of their own in a set: 44 mg to 50 mg.
  return [ours.amount, ours.low, ours.high].some(
    (own) => own !== undefined && own !== null && sameAmount(gold.amount, own, by),
  );
}

export function saysPercent(gold: Extent): (figure: Figure) => boolean {
  return ({ value }) => value.type === 'percent' && sameExtent(gold, value);
}

export function saysOrdinal(gold: Extent): (figure: Figure) => boolean {
  return ({ value }) => value.type === 'ordinal' && sameExtent(gold, value);
}

/** Ours are in whole units: 50 cents is 0.5. */
export function saysMoney(gold: Extent, { codes, per }: Currency): (figure: Figure) => boolean {
  const by = dividedBy(one, exact(per) ?? one);
  return ({ value }) =>
    value.type === 'money' && codes.includes(value.currency) && sameExtent(gold, value, by);
}

/** Units of one measure are one notation or another: Duckling and normalizeNumexp have 3 kg as 3000 g. */
export function saysQuantity(gold: Extent, ids: readonly string[]): (figure: Figure) => boolean {
  return ({ value }) =>
    value.type === 'quantity' &&
    ids.some((id) => {
      const by = conversion(id, value.unit);
      return by !== undefined && sameExtent(gold, value, by);
    });
}

/**
 * A number that a set marks bare, alone or inside an amount, an order, a duration or a date: of whatever kind our figure
 * is that contains it, the number counts.
 */
export function saysNumber(gold: Extent): (figure: Figure) => boolean {
  return ({ value }) =>
    'timex' in value
      ? 'amount' in gold && numbersOf(value.timex).some((own) => sameAmount(gold.amount, own))
      : sameExtent(gold, value);
}

/** 3 of `P3D`, 2016 and 5 of `2016-05`. */
const numbersOf = (timex: string): readonly string[] => timex.match(/\d+(?:\.\d+)?/g) ?? [];

const ageLetters: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

/** An age is a length of time to us, as in OntoNotes: `60 years old` is P60Y. */
export function saysAge({ amount }: { readonly amount: string }, unit: string): (figure: Figure) => boolean {
  return ({ value }) => {
    if (value.type === 'quantity') {
      return (
        [unit, `${unit}-person`].includes(value.unit) &&
        value.amount !== null &&
        sameAmount(amount, value.amount)
      );
    }
    return (
      value.type === 'duration' &&
      lengths(value.timex).some(([own, letter]) => letter === ageLetters[unit] && sameAmount(amount, own))
    );
  };
}

/**
 * Hours, minutes and seconds have the letters that TIMEX3 has behind the T: PT3H.
 *
 * @param by how many of the letter one of the gold's unit is
 */
export function saysDuration(gold: Extent, letter: string, by: Exact = one): (figure: Figure) => boolean {
  return ({ value }) =>
    value.type === 'duration' &&
    'amount' in gold &&
    lengths(value.timex).some(([own, ownLetter]) => ownLetter === letter && sameAmount(gold.amount, own, by));
}

/** `P1Y6M` is 1 Y and 6 M, `PT3H` 3 TH, `P3D/P5D` 3 D and 5 D. */
function lengths(timex: string): [amount: string, letter: string][] {
  return timex.split('/').flatMap((part) => {
    const [days = '', time = ''] = part.split('T');
    const read = (text: string, mark: string): [string, string][] =>
      Array.from(text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g), ([, amount = '', letter = '']) => [
        amount,
        mark + letter,
      ]);
    return [...read(days, ''), ...read(time, 'T')];
  });
}

/** The interval in brackets: `(30,)` is more than 30, `[20,30)` from 20 to 30; of an age, that of its bare numbers. */
export function saysRange(interval: string): (figure: Figure) => boolean {
  const [, open, low = '', high = '', close] = /^([[(])([^,]*),([^,]*)([\])])$/.exec(interval) ?? [];
  const gold = rangeExtent({ low, high, lowest: open === '[', highest: close === ']' });
  return ({ value }) => sameExtent(gold, 'timex' in value ? bareExtent(value) : value);
}

/** More than P30Y is more than 30, P3D to P5D is 3 to 5. */
function bareExtent({ timex, low, high, bound }: Temporal): Amount {
  const number = (own: string | undefined): string | undefined =>
    own === undefined ? undefined : numbersOf(own)[0];
  const [from, to] = [number(low), number(high)];
  return {
    amount: number(timex) ?? null,
    ...(from === undefined || to === undefined ? {} : { low: from, high: to }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/**
 * A range from one number to another is the same whatever its brackets: `1000 - 5000` is [1000,5000) to
 * Recognizers-Text, though nothing in the text leaves 5000 out, and ours have no such distinction.
 */
function rangeExtent(range: {
  readonly low: string;
  readonly high: string;
  readonly lowest: boolean;
  readonly highest: boolean;
}): Extent {
  const { low, high, lowest, highest } = range;
  if (low === high) {
    return { amount: low };
  }
  if (high === '') {
    return { amount: low, bounds: [lowest ? '>=' : '>'] };
  }
  return low === '' ? { amount: high, bounds: [highest ? '<=' : '<'] } : { low, high };
}

/** Temperatures are quantities to us, other than dimensions to some sets. */
export type Kind = FigureValue['type'] | 'temperature';

const degrees = ['celsius', 'fahrenheit', 'kelvin', 'degree', 'generic', 'temperature-generic'];

function kindOf({ value }: Figure): Kind {
  return value.type === 'quantity' && degrees.includes(value.unit) ? 'temperature' : value.type;
}

/** What a reader of amounts has of a text before Glossa has read it. */
export interface AmountText {
  readonly set: string;
  readonly language: string;
  readonly type: string;
  readonly text: string;
  readonly gold: readonly GoldFigure[];
  /** What the set marks and we do not count: a figure of ours that touches it is neither right nor wrong. */
  readonly ignored?: readonly Span[];
  /** Kinds of ours that are false ones where the set marks nothing. */
  readonly kinds: readonly Kind[];
  /** See `FigureRow`. */
  readonly edges?: boolean;
}

export function readAmounts(row: AmountText, language: Language): FigureRow {
  const { set, text, type, gold, ignored = [], kinds, edges = true } = row;
  const touches = (figure: Span, spans: readonly Span[]): boolean =>
    spans.some((span) => overlaps(figure, span));
  return {
    set,
    language: row.language,
    type,
    text,
    gold,
    edges,
    predicted: findFigures(text, language).filter(
      (figure) => touches(figure, gold) || (kinds.includes(kindOf(figure)) && !touches(figure, ignored)),
    ),
  };
}
