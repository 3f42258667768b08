import type { FigureValue } from '../../model.js';
import type { AmountValue } from '../words/amountWords.js';
import { unitWithoutDimension } from '../words/units.js';

/**
 * A value for other programs, in one line of ASCII where its unit is: `12000000000 USD`, `25%`, `3 kilometer`, `10..20`,
 * `2026-02-04`. Bound and roundness are left out, so that a number stays one. A date is what it was resolved to, else
 * its TIMEX3 value; of a vague magnitude it is the least that it can mean, `>= 1000000`.
 */
export function valueText(value: FigureValue): string {
  return 'timex' in value ? (value.resolved ?? value.timex) : `${numberText(value)}${unitText(value)}`;
}

/** The amount, both ends of a range, or the least that a vague magnitude can mean. */
export function numberText({ amount, low, high, magnitude }: AmountValue): string {
  return low !== undefined && high !== undefined
    ? `${low}..${high}`
    : (amount ?? (magnitude === undefined ? '?' : `>= ${magnitude}`));
}

/** What stands behind the amount, its space with it. */
export function unitText(value: AmountValue): string {
  switch (value.type) {
    case 'number':
    case 'ordinal':
      return '';
    case 'percent':
      return '%';
    case 'money':
      return ` ${value.currency}`;
    case 'quantity':
      return ` ${unitWithoutDimension(value.unit)}`;
  }
}
