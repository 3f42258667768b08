import type { Match } from '../../lexicon/lookUp.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import type { Place } from './place.js';

/** A word of one of these kinds at the place: a whole one, or run on to the part before, as 저녁 in 내일저녁. */
export function wordAt({ reader, at, before }: Place, ...kinds: readonly WordKind[]): Match | undefined {
  const word = reader.find(at, ...kinds);
  return word === undefined || isWordStart(reader.text, at) || Object.keys(before).length > 0
    ? word
    : undefined;
}
