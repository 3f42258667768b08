import type { Candidate } from '../candidates.js';
import * as ko from '../ko.js';
import { town } from './addresses.js';
import { endingFinder } from './endings.js';
import * as names from './names.js';
import { named } from './reading.js';
import type { KoreanReading } from './reading.js';

const placeEnding = endingFinder(ko.placeEndings);
const facilityEnding = endingFinder(ko.roadEndings);

/** 순다열도, 가덕대교: a place or a building by its ending; else a town by what stands before it. */
export function place(reading: KoreanReading, at: number): readonly Candidate[] {
  const word = reading.words[at];
  if (word === undefined || reading.hits[at] !== undefined || !names.isHangul(word.text)) {
    return [];
  }
  for (const { stem } of word.nouns) {
    const landscape = placeEnding(stem, 2);
    if (landscape !== undefined) {
      const reason = `ending “${landscape}”`;
      return named(reading, at, at, stem.length, { label: 'LOC', rule: 'mention-place', reason, weight: 3 });
    }
    const facility = facilityEnding(stem, 2);
    if (facility !== undefined) {
      const reason = `ending “${facility}”`;
      return named(reading, at, at, stem.length, { label: 'FAC', rule: 'mention-work', reason, weight: 3 });
    }
  }
  return town(reading, at);
}
