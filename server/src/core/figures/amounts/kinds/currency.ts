import { decimal, hundredth, multiply, one, thousand, type Decimal } from '../../decimal.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Reader } from '../../reader.js';

/** What a sign, code or word for money stands for. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** How many of the currency one of these is: a hundredth for a cent. */
  readonly by: Decimal;
}

/** Currencies that nobody counts in thousandths: a point before three digits groups them. */
const pointed = new Set([
  'IDR',
  'VND',
  'KRW',
  'JPY',
  'CLP',
  'COP',
  'PYG',
  'IRR',
  'ISK',
  'HUF',
  'CRC',
  'RSD',
  'ARS',
]);

/** @param sign `USD`, or `USD*0.05` for what is a part or a multiple of it; cents are a hundredth */
export function currencyOf({ entry }: Match): Currency {
  const [code = '', by = ''] = entry.value.replace('?', '').split('*');
  if (by !== '') {
    return { code, by: decimal(by) };
  }
  return { code, by: entry.kind === 'subunit' || entry.kind === 'subunitLetter' ? hundredth : one };
}

/** `Rp 169.000` is 169,000. */
export function withPointedThousands(reader: Reader, numeral: Numeral, { code }: Currency): Numeral {
  const { literal, grouped, amount } = numeral;
  return amount !== undefined &&
    !grouped &&
    reader.western &&
    pointed.has(code) &&
    /^[1-9]\d{0,2}\.\d{3}$/.test(literal ?? '')
    ? { ...numeral, amount: multiply(amount, thousand), literal: null, grouped: true }
    : numeral;
}
