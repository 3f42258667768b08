import { formatDecimal } from '../../decimal.js';
import type { Draft } from '../../draft.js';
import { isWordStart } from '../../lexicon/wordEdges.js';
import type { Reader } from '../../reader.js';

/** How many times as much: `tenfold`, and before what is compared also `twice` and `double`: `twice as many`. */
export function readMultiple(reader: Reader, start: number): Draft | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'fold', 'times') : undefined;
  if (word?.entry.amount === undefined) {
    return null;
  }
  const isVerb = reader.findBefore(start, 'verbCue') !== undefined;
  if (word.entry.kind === 'times' && (isVerb || reader.findNear(word.end, 'compared') === undefined)) {
    return null;
  }
  return {
    start,
    end: word.end,
    label: 'CARDINAL',
    rule: 'figure-cardinal',
    value: { type: 'number', amount: formatDecimal(word.entry.amount) },
    reasons: [`multiple “${reader.slice(word)}”`],
  };
}
