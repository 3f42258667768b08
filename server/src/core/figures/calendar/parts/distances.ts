import { readLengths } from '../lengths/index.js';
import { written } from '../lengths/lengths.js';
import type { Piece } from '../fields.js';
import type { Place } from './place.js';

/** How far off a weekday lies: `Monday two weeks from now`. */
export function readDistance({ reader, at, before }: Place): Piece | null {
  const only = before.weekday !== undefined && Object.keys(before).length === 1;
  const found = only ? readLengths(reader, at) : null;
  const word = found === null ? undefined : reader.findNear(found.end, 'ago', 'later');
  if (found?.lengths === undefined || word === undefined || found.timex.includes('T')) {
    return null;
  }
  const sign = word.entry.kind === 'ago' ? '-' : '';
  const offset = sign + written(found.lengths);
  return { end: word.end, fields: { offset }, reason: `“${reader.slice(word)}” after a length`, alone: true };
}
