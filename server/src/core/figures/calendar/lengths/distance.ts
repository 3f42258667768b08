import type { Draft } from '../../draft.js';
import type { Reader } from '../../reader.js';
import type { Grain } from '../fields.js';
import { openDates } from '../timex.js';
import { written, type Length } from './lengths.js';

/** A length with a word behind it that makes it a date: `45 days ago` is 45 days back, `two weeks later` two ahead. */
export function distanceDraft(
  reader: Reader,
  start: number,
  end: number,
  lengths: readonly Length[],
  reasons: readonly string[],
): Draft | null {
  const word = reader.findNear(end, 'ago', 'later');
  const last = lengths.at(-1);
  if (
    word === undefined ||
    last === undefined ||
    !reader.endsWord(word.end) ||
    reader.find(word.start, 'notAgo') !== undefined
  ) {
    return null;
  }
  const clock = last.unit.startsWith('T');
  const sign = word.entry.kind === 'ago' ? '-' : '';
  return {
    start,
    end: word.end,
    label: clock ? 'TIME' : 'DATE',
    rule: 'figure-relative-date',
    value: {
      type: clock ? 'time' : 'date',
      timex: openDates[last.unit as Grain],
      offset: sign + written(lengths),
    },
    reasons: [...reasons, `“${reader.slice(word)}” after it`],
  };
}
