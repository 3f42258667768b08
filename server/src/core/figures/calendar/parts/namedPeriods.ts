import type { Piece } from '../fields.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** Years that have a name together: 江戸時代 is from 1603 to 1868. */
export function readNamedPeriod(place: Place): Piece | null {
  const word = wordAt(place, 'period');
  const [year, to] = word?.entry.value.split('/') ?? [];
  return word === undefined || year === undefined || to === undefined
    ? null
    : {
        end: word.end,
        fields: { year, to: { year: to } },
        reason: `period “${place.reader.slice(word)}”`,
        alone: true,
      };
}
