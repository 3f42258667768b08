import type { Bound } from '../../model.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';

/**
 * A date with the bound that a word beside it sets: `since 2016` is 2016 or later, 2016年以降 too. The word itself is
 * no part of the figure.
 */
export function boundByWords(reader: Reader, draft: Draft): Draft {
  const { value } = draft;
  if (value.type === 'duration' || value.bound !== undefined || value.low !== undefined) {
    return draft;
  }
  const after = reader.findNear(draft.end, 'dateBoundAfter');
  const word =
    after !== undefined && reader.endsWord(after.end) ? after : reader.findBefore(draft.start, 'dateBound');
  return word === undefined
    ? draft
    : {
        ...draft,
        value: { ...value, bound: word.entry.value as Bound },
        reasons: [...draft.reasons, `bound “${reader.slice(word)}”`],
      };
}
