import type { Span } from '../../text/span.js';
import type { Role } from './landmarks.js';
import { isParty, landmarksIn, type Candidate, type Grounds } from './grounds.js';

/** Who could speak in a stretch, by the role of the noun; the last of each that can speak, and the last of all. */
export interface Parties {
  readonly speaker: Candidate | null;
  readonly any: Candidate | null;
}

/** The last noun of one of the roles. */
export function lastParty(grounds: Grounds, stretch: Span, ...roles: readonly Role[]): Parties {
  let speaker: Candidate | null = null;
  let any: Candidate | null = null;
  for (const landmark of landmarksIn(grounds, stretch)) {
    if (isParty(landmark) && roles.includes(landmark.kind) && landmark.end <= stretch.end) {
      const candidate = grounds.candidateOf(landmark);
      if (candidate?.canSpeak === true) {
        speaker = candidate;
      }
      any = landmark.kind === 'also' ? any : (candidate ?? any);
    }
  }
  return { speaker, any };
}

/**
 * The topic of the last clause of a stretch that has one: its first that can speak, since those after it may belong to
 * what is told.
 */
export function topicIn(grounds: Grounds, stretch: Span): Parties {
  let speaker: Candidate | null = null;
  let any: Candidate | null = null;
  let isNewClause = true;
  for (const landmark of landmarksIn(grounds, stretch)) {
    if (landmark.kind === 'turn') {
      isNewClause = true;
    } else if ((landmark.kind === 'topic' || landmark.kind === 'also') && landmark.end <= stretch.end) {
      const candidate = grounds.candidateOf(landmark);
      if (candidate?.canSpeak === true && isNewClause) {
        speaker = candidate;
        isNewClause = false;
      }
      any = landmark.kind === 'also' ? any : (candidate ?? any);
    }
  }
  return { speaker, any };
}
