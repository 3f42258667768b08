import { multiply, oneHalf } from '../decimal.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { readVague } from './magnitudes.js';
import { blankNumeral, type Numeral } from './numeral.js';
import { readTerms } from './terms.js';

/**
 * The number that begins at `start`, in digits, words or both: `2,100만`, `7천5백30만`, `two hundred and five`,
 * `二〇二六`. Terms must fall in magnitude, so a reading is bounded in length.
 */
export function readNumeral(reader: Reader, start: number): Numeral | null {
  return reader.numerals.at(
    start,
    () => readVague(reader, start) ?? readHalf(reader, start) ?? readTerms(reader, start, true),
  );
}

/** `half a million`. */
function readHalf(reader: Reader, start: number): Numeral | null {
  const half = isWordStart(reader.text, start) ? reader.find(start, 'half') : undefined;
  if (half === undefined) {
    return null;
  }
  const article = reader.findNear(half.end, 'article');
  const scale = reader.findNear(article?.end ?? half.end, 'multiplier', 'scale');
  if (scale?.entry.amount === undefined) {
    return null;
  }
  const amount = multiply(scale.entry.amount, oneHalf);
  return { ...blankNumeral(start, scale.end), amount, spelled: true, scale: scale.entry.amount };
}
