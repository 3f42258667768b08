import type { Piece } from '../fields.js';
import { readBareYear } from './bareYears.js';
import { readMarkedYear } from './markedYears.js';
import type { Place } from './place.js';

/** The year, as the language writes it: bare in `May 1991`, before its word in 1991年. */
export function readYear({ reader, table, at, before, gap }: Place): Piece | null {
  const joined = (gap === '-' || gap === '/') && (before.month ?? before.part) !== undefined;
  return table.bareYears ? readBareYear(reader, at, joined) : readMarkedYear(reader, at);
}
