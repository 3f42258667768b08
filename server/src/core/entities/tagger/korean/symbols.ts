import { hashText } from '../hash.js';
import type { KoreanUnits } from './units.js';

const blank = hashText(' ');

/** Hashes of the units with the blanks between them, and where each unit stands among them. */
export function symbolsOf(
  text: string,
  units: KoreanUnits,
): { readonly symbols: Int32Array; readonly symbolOf: Int32Array } {
  const symbols = new Int32Array(2 * units.length);
  const symbolOf = new Int32Array(units.length);
  let length = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (unit > 0 && units.starts[unit] !== units.ends[unit - 1]) {
      symbols[length++] = blank;
    }
    symbolOf[unit] = length;
    symbols[length++] = hashText(text, units.starts[unit], units.ends[unit]);
  }
  return { symbols: symbols.subarray(0, length), symbolOf };
}
