import type { Figure, FigureLabel, FigureValue } from '../model.js';
import { formatDecimal, type Decimal } from './decimal.js';
import type { FigureRule } from './rules.js';

/** A figure in the making: what it is, without what bounds or blurs it. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly label: FigureLabel;
  readonly rule: FigureRule;
  readonly value: FigureValue;
  readonly reasons: readonly string[];
  /** Of a date told by its distance from another, the side: more than two weeks before Christmas is before that day. */
  readonly counted?: 'back' | 'on';
}

/** How sure an amount is: one number, a range, or a magnitude. */
export interface Extent {
  readonly amount: Decimal | undefined;
  readonly magnitude?: Decimal;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly approx?: boolean;
}

/** An extent as a figure carries it, in decimal digits. */
interface Written {
  readonly amount: string | null;
  readonly magnitude?: string;
  readonly low?: string;
  readonly high?: string;
  readonly approx?: true;
}

/** A range from 45 to 60 is `low` 45 and `high` 60, its amount null. */
export function writeExtent({ amount, magnitude, low, high, approx }: Extent): Written {
  return {
    amount: amount === undefined ? null : formatDecimal(amount),
    ...(magnitude === undefined ? {} : { magnitude: formatDecimal(magnitude) }),
    ...(low === undefined ? {} : { low: formatDecimal(low) }),
    ...(high === undefined ? {} : { high: formatDecimal(high) }),
    ...(approx === true ? { approx } : {}),
  };
}

/** The figure that a finished draft is. */
export function toFigure({ start, end, label, value, rule, reasons }: Draft): Figure {
  return { start, end, label, value, rule, reasons };
}
