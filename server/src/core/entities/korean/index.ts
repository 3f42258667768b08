import type { Candidate } from '../candidates.js';
import { latinRuns } from '../latin/runs.js';
import { event } from './events.js';
import { foreignPair } from './foreignNames.js';
import { glosses } from './glosses.js';
import { isParticle } from './josa.js';
import { lexiconName } from './lexiconNames.js';
import { organisation } from './organisations.js';
import { koreanName, leaderOfNext } from './people.js';
import { place } from './places.js';
import { readingOf } from './reading.js';
import type { KoreanRule } from './reading.js';
import {
  initialWithTitle,
  nameAfterTitle,
  nameBeforeOffice,
  nameBeforeTitle,
  nameWithTitle,
} from './titles.js';

/** All are tried at each word; of readings that overlap, the heavier wins, and of two alike, the earlier. */
const rules: readonly KoreanRule[] = [
  lexiconName,
  initialWithTitle,
  nameWithTitle,
  nameBeforeTitle,
  nameBeforeOffice,
  nameAfterTitle,
  koreanName,
  foreignPair,
  leaderOfNext,
  organisation,
  event,
  place,
];

/** Names in Korean: nouns without their particles, read word by word. Offsets are code units into `text`. */
export function koreanCandidates(text: string): Candidate[] {
  const reading = readingOf(text);
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    for (const rule of rules) {
      const read = rule(reading, at);
      if (read.length > 0) {
        found.push(...read);
      }
    }
  }
  found.push(...latinRuns(text, (rest) => rest === '' || isParticle(rest, undefined)));
  return [...found, ...glosses(text, found)];
}
