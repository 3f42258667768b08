import { isHan, isKatakana, isLatin } from '../../text/scripts.js';
import { digitAt, fold } from '../characters.js';
import { add, compare, decimal, hundred, multiply, thousand } from '../decimal.js';
import type { Reader } from '../reader.js';
import { readLiteral } from './literals.js';
import type { Numeral } from './numeral.js';

const million = decimal('1000000');

/**
 * The numeral with what may stand behind digits in a language that counts in 万: decimals behind a point in words,
 * 1点2, k for thousand and M for million, `15k円`, `1200K`. As it is where neither does.
 */
export function withDigitTail(reader: Reader, numeral: Numeral): Numeral {
  return reader.western
    ? numeral
    : (withPoint(reader, numeral) ??
        withThousand(reader, numeral) ??
        withMillion(reader, numeral) ??
        numeral);
}

/** 1点2 is 1.2 where no word follows: 12点5リバウンド are points. */
function withPoint(reader: Reader, numeral: Numeral): Numeral | null {
  const { amount, end, spelled } = numeral;
  const point = spelled ? undefined : reader.find(end, 'point');
  const literal = point === undefined ? null : readLiteral(reader.text, point.end);
  if (amount?.places !== 0 || literal === null || literal.grouped || literal.digits.includes('.')) {
    return null;
  }
  const next = reader.text.charCodeAt(literal.end);
  if (isHan(next) || isKatakana(next) || isLatin(next)) {
    return null;
  }
  const decimals = { units: BigInt(literal.digits), places: literal.digits.length };
  return { ...numeral, end: literal.end, amount: add(amount, decimals), literal: null };
}

/** 4K is a screen: less than a hundred of them needs a currency or a percent sign. */
function withThousand(reader: Reader, numeral: Numeral): Numeral | null {
  const { amount, end, literal } = numeral;
  if (literal === null || amount === undefined || fold(reader.text.charCodeAt(end)) !== 0x6b) {
    return null;
  }
  const after = end + 1;
  const free = !isLatin(reader.text.charCodeAt(after)) && digitAt(reader.text, after) < 0;
  const counted = compare(amount, hundred) >= 0 || reader.find(after, 'percent', 'currency') !== undefined;
  return free && counted
    ? { ...numeral, end: after, amount: multiply(amount, thousand), literal: null, scale: thousand }
    : null;
}

/** 2.5M is millions where decimals stand before it and no letter behind. */
function withMillion({ text }: Reader, numeral: Numeral): Numeral | null {
  const { amount, end, literal } = numeral;
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  if (literal?.includes('.') !== true || amount === undefined || text.charAt(at) !== 'M') {
    return null;
  }
  const next = text.charCodeAt(at + 1);
  return isLatin(next) || isHan(next) || isKatakana(next) || digitAt(text, at + 1) >= 0
    ? null
    : { ...numeral, end: at + 1, amount: multiply(amount, million), literal: null, scale: million };
}
