import { decimal, multiply, one, type Decimal } from '../decimal.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import { blankNumeral, type Numeral } from '../numerals/numeral.js';
import type { Reader } from '../reader.js';
import { spread, type Count } from './count.js';

const mostScales = 3;

/** Two neighbouring numbers in one word: 두세 is two or three, 이삼십 twenty or thirty. */
export function readPair(reader: Reader, start: number): Count | null {
  const pair = isWordStart(reader.text, start) ? reader.find(start, 'pair', 'nativePair') : undefined;
  if (pair === undefined) {
    return null;
  }
  const native = pair.entry.kind === 'nativePair';
  const [low = '', high = ''] = pair.entry.value.split('-');
  let by = one;
  let end = pair.end;
  for (let count = 0; count < mostScales && !native; count++) {
    const scale = reader.find(end, 'multiplier', 'scale');
    if (scale?.entry.amount === undefined) {
      break;
    }
    by = multiply(by, scale.entry.amount);
    end = scale.end;
  }
  const surplus = reader.find(end, 'surplus');
  const numeral = (amount: Decimal): Numeral => ({
    ...blankNumeral(start, surplus?.end ?? end),
    approx: surplus !== undefined,
    amount: multiply(amount, by),
    spelled: true,
    native,
    multiplied: by !== one,
  });
  return spread(numeral(decimal(low)), numeral(decimal(high)));
}
