import type { FigureValue } from '../../model.js';
import type { AmountValue } from '../words/amountWords.js';
import { unitWithoutDimension } from '../words/units.js';

/**
 * A value for other programs, in one line of ASCII where its unit is: `12000000000 USD`, `25%`, `3 kilometer`,
 * `>= 50`, `10..20`, `2026-02-04`. A date is what it was resolved to, else its TIMEX3 value; of a vague magnitude it
 * is the least that it can mean.
 */
export function valueText(value: FigureValue): string {
  const { bound, approx } = value;
  const qualifiers = [...(bound === undefined ? [] : [bound]), ...(approx === true ? ['~'] : [])];
  return [...qualifiers, plainValueText(value)].join(' ');
}

function plainValueText(value: FigureValue): string {
  if ('timex' in value) {
    return value.resolved ?? value.timex;
  }
  return `${numberText(value)}${unitText(value)}`;
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
