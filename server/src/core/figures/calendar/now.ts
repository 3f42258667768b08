import type { Reader } from '../reader.js';
import type { Moment } from './moment.js';
import { endsPhrase } from './parts/phrases.js';
import { presentRef } from './timex.js';

/** The document's own date, at an end of a stretch: `between May and now`, `from now until Friday`. */
export function readNow(reader: Reader, start: number): Moment | null {
  const word = reader.find(start, 'nowWord');
  if (
    word === undefined ||
    (!endsPhrase(reader, word.end) && reader.findNear(word.end, 'until') === undefined)
  ) {
    return null;
  }
  const reasons = [`“${reader.slice(word)}”`];
  return { start, end: word.end, fields: { whole: presentRef }, reasons };
}
