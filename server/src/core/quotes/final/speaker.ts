import { firstFrom } from '../../text/sortedSpans.js';
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

/** The longest noun phrase that a verb of saying stands before. */
const longestHead = 80;

/** Who speaks, where the verb of saying stands before the noun: the minister who said “…”. */
export function modifiedBy(grounds: Grounds, saying: Span, end: number): Candidate | null {
  const { landmarks } = grounds;
  for (let at = firstFrom(landmarks, saying.end); at < landmarks.length; at++) {
    const landmark = landmarks[at];
    if (landmark === undefined || landmark.start >= Math.min(end, saying.end + longestHead)) {
      break;
    }
    if (isParty(landmark)) {
      const candidate = grounds.candidateOf(landmark);
      return candidate?.canSpeak === true && candidate.phraseStart <= saying.end + 1 ? candidate : null;
    }
  }
  return null;
}
