import { digitAt } from '../characters.js';

/** A longer run of digits is an identifier, and would make arithmetic quadratic. */
const longestLiteral = 32;

/** A number in nothing but digits, up to `end`: `1,250.5` has the digits `1250.5` and is grouped. */
export interface Literal {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

/** Digits with thousands grouped by commas and one decimal point, or null where a digit run is something else. */
export function readLiteral(text: string, start: number): Literal | null {
  let end = start;
  let digits = '';
  let grouped = false;
  while (digits.length <= longestLiteral) {
    const digit = digitAt(text, end);
    if (digit >= 0) {
      digits += String(digit);
      end++;
    } else if (isGroup(text, end, digits.length, grouped)) {
      grouped = true;
      end++;
    } else {
      break;
    }
  }
  if (digits === '' || digits.length > longestLiteral) {
    return null;
  }
  const point = text.charCodeAt(end);
  if ((point === 0x2e || point === 0xff0e || point === 0x30fb) && digitAt(text, end + 1) >= 0) {
    let fraction = '';
    let at = end + 1;
    for (; digitAt(text, at) >= 0 && fraction.length <= longestLiteral; at++) {
      fraction += String(digitAt(text, at));
    }
    const dotted = isPoint(text.charCodeAt(at)) && digitAt(text, at + 1) >= 0;
    if (fraction.length > longestLiteral || dotted) {
      return null;
    }
    return { end: at, digits: `${digits}.${fraction}`, grouped };
  }
  return { end, digits, grouped };
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** Whether a comma stands before a group of three digits: in `1,250`, but not in `1,25`. */
function isGroup(text: string, at: number, digits: number, grouped: boolean): boolean {
  const comma = text.charCodeAt(at);
  return (
    (comma === 0x2c || comma === 0xff0c) &&
    (grouped || (digits >= 1 && digits <= 3)) &&
    digitAt(text, at + 1) >= 0 &&
    digitAt(text, at + 2) >= 0 &&
    digitAt(text, at + 3) >= 0 &&
    digitAt(text, at + 4) < 0
  );
}
