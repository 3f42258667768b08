import type { Candidate } from '../candidates.js';
import { lexiconReason } from '../lexicon.js';
import { named } from './reading.js';
import type { KoreanReading } from './reading.js';

/** 핀란드에서, 세계보건기구는: a name of the lexicon. */
export function lexiconName(reading: KoreanReading, at: number): readonly Candidate[] {
  const hit = reading.hits[at];
  if (hit === undefined) {
    return [];
  }
  const { entry, words, length } = hit;
  return named(reading, at, at + words - 1, length, {
    label: entry.label,
    rule: 'mention-lexicon',
    reason: lexiconReason(entry),
    weight: entry.label === 'ORG' && words > 1 ? 7 : 5,
  }).map((candidate) => ({ ...candidate, lexicalId: entry.id }));
}
