import type { Piece } from '../fields.js';
import { readBareYear } from './bareYears.js';
import { readMarkedYear } from './markedYears.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** The year, as the language writes it: bare in `May 1991`, before its word in 1991年. */
/** `fiscal 2016`, `FY2008`, `FY16`. */
export function readFiscalYear(place: Place): Piece | null {
  const { reader } = place;
  const word = wordAt(place, 'fiscalYear');
  const at = word === undefined ? 0 : reader.skip(word.end);
  const [digits] = /^'?(?:(?:19|20)\d\d|\d\d)(?![\d.,])/.exec(reader.text.slice(at, at + 6)) ?? [];
  if (
    word === undefined ||
    digits === undefined ||
    (digits.length < 4 && !/^fy$/i.test(reader.slice(word)))
  ) {
    return null;
  }
  const year = digits.length < 4 ? `20${digits.slice(-2)}` : digits;
  return { end: at + digits.length, fields: { year, fiscal: true }, reason: 'fiscal year', alone: true };
}

export function readYear({ reader, table, at, before, gap }: Place): Piece | null {
  const joined = (gap === '-' || gap === '/') && (before.month ?? before.part) !== undefined;
  return table.bareYears ? readBareYear(reader, at, joined) : readMarkedYear(reader, at);
}
