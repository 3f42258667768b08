import type { Candidate } from '../candidates.js';
import { lexiconReason } from '../lexicon.js';
import type { JapaneseReading } from './reading.js';

/** 北欧, 世界保健機関: the names of the lexicon. */
export function lexiconNames({ hits }: JapaneseReading): readonly Candidate[] {
  return Array.from(hits, ([start, { end, entry }]): Candidate => ({
    start,
    end,
    label: entry.label,
    rule: 'mention-lexicon',
    reason: lexiconReason(entry),
    lexicalId: entry.id,
    weight: 5,
  }));
}
