import { decimal, formatDecimal } from '../decimal.js';

/** A decimal string as the analysis writes amounts: ASCII digits, no exponent, no separators. */
export type Numeric = `${number}`;

export function isNumeric(amount: string): amount is Numeric {
  return /^-?\d+(?:\.\d+)?$/.test(amount);
}

/** `1250000` by 6 places is `1.25`. */
export function scaledDown(amount: Numeric, places: number): Numeric {
  const { units, places: own } = decimal(amount);
  return formatDecimal({ units, places: own + places }) as Numeric;
}

/** Sign, digits before the point, digits behind it. */
export function partsOf(amount: Numeric): { sign: string; whole: string; fraction: string } {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  return { sign: amount.startsWith('-') ? '-' : '', whole: whole.replace(/^0+(?=\d)/, ''), fraction };
}
