import type { KoreanUnits } from './units.js';
import { kinds } from './units.js';

/** A run of letters and digits: `first` to `last` are units, `last` included. */
export interface UnitWord {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface UnitWords {
  readonly words: readonly UnitWord[];
  /** Of each unit, the index of its word; that of the last word before it where it is a mark of punctuation. */
  readonly wordOf: Int32Array;
}

/** The words of a text; each mark of punctuation is a word too. */
export function unitWords(units: KoreanUnits): UnitWords {
  const words: UnitWord[] = [];
  const wordOf = new Int32Array(units.length);
  for (let unit = 0; unit < units.length;) {
    const first = unit;
    const isMark = units.kinds[unit] === kinds.other;
    wordOf[unit++] = words.length;
    while (
      !isMark &&
      unit < units.length &&
      units.kinds[unit] !== kinds.other &&
      units.starts[unit] === units.ends[unit - 1]
    ) {
      wordOf[unit++] = words.length;
    }
    words.push({
      first,
      last: unit - 1,
      start: units.starts[first] ?? 0,
      end: units.ends[unit - 1] ?? 0,
    });
  }
  return { words, wordOf };
}
