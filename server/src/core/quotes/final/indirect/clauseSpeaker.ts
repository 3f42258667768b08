import type { Span } from '../../../text/span.js';
import { isParty, landmarksIn, type Candidate, type Grounds } from '../grounds.js';
import type { Cited, Report, Role } from '../landmarks.js';
import { lastParty, modifiedBy, topicIn, type Parties } from '../speaker.js';

const farthestSource = 600;
const longestPhrase = 300;
const longestParticle = 3;

interface Clause {
  /** Where it may begin. */
  readonly from: number;
  /** Where its topic may stand at the earliest. */
  readonly topicFrom: number;
  readonly end: Report | Cited;
  readonly sentence: Span;
  /** Who speaks in the clause before. */
  readonly known: Candidate | null;
}

/** Who tells a clause, and what follows from it. */
export interface ClauseSpeaker {
  readonly speaker: Candidate | null;
  /** Where the clause begins: after the speaker’s particle, where that stands before it. */
  readonly start: number;
  /** It is told that nobody says it. */
  readonly isNobody: boolean;
  /** Nobody is named who could say it, so that whoever spoke last goes on. */
  readonly goesOn: boolean;
}

/** Who tells a clause: a noun between it and the verb, else the topic before it, else the first subject, else a source. */
export function clauseSpeaker(
  grounds: Grounds,
  { from, topicFrom, end, sentence, known }: Clause,
): ClauseSpeaker {
  const cue = end.cue ?? end;
  const behind = (speaker: Candidate | null): ClauseSpeaker => ({
    speaker,
    start: from,
    isNobody: false,
    goesOn: false,
  });
  const source = lastParty(
    grounds,
    { start: Math.max(sentence.start, end.start - farthestSource), end: end.start },
    'source',
  ).any;
  const sourceEnd = endOf(grounds, source, ['source'], from);
  const owner = lastParty(grounds, { start: end.end, end: cue.end }, 'owner').speaker;
  if (end.kind === 'report' && end.isHearsay) {
    return owner === null
      ? { speaker: source, start: sourceEnd, isNobody: source === null, goesOn: false }
      : behind(owner);
  }
  const before = { start: topicFrom, end: end.start };
  const modifies = end.kind === 'report' && end.modifies;
  const between = { start: end.end, end: cue.start };
  const later =
    lastParty(grounds, between, 'topic', 'subject', 'also').speaker ??
    lastParty(grounds, between, 'topic', 'subject').any ??
    (modifies ? modifiedBy(grounds, cue, sentence.end) : null) ??
    owner;
  if (later !== null) {
    return behind(later);
  }
  const goesOn = startsOn(grounds, sentence);
  const subject = goesOn && !modifies ? null : firstSubject(grounds, before);
  const topics = topicIn(grounds, before);
  const topic = topics.speaker;
  const isOfSource = subject !== null && source !== null && subject.start < source.start;
  if (subject !== null && !isOfSource && governs(subject, modifies, topics, known)) {
    return {
      speaker: subject,
      start: endOf(grounds, subject, ['subject'], from),
      isNobody: false,
      goesOn: false,
    };
  }
  if (topic !== null) {
    return {
      speaker: topic,
      start: endOf(grounds, topic, ['topic', 'also'], from),
      isNobody: false,
      goesOn: false,
    };
  }
  const quoted = source ?? lastParty(grounds, before, 'quoted').any;
  return {
    speaker: quoted,
    start: sourceEnd,
    isNobody: false,
    goesOn: quoted === null && !modifies && (topics.any === null || goesOn),
  };
}

/** The first subject of a stretch, if it can speak. */
function firstSubject(grounds: Grounds, stretch: Span): Candidate | null {
  for (const landmark of landmarksIn(grounds, stretch)) {
    if (isParty(landmark) && landmark.kind === 'subject') {
      const candidate = grounds.candidateOf(landmark);
      return candidate?.canSpeak === true ? candidate : null;
    }
  }
  return null;
}

/** Where the particle of a noun ends. */
function endOf(
  grounds: Grounds,
  candidate: Candidate | null,
  roles: readonly Role[],
  otherwise: number,
): number {
  if (candidate !== null) {
    for (const landmark of landmarksIn(grounds, {
      start: candidate.end,
      end: candidate.end + longestPhrase,
    })) {
      if (isParty(landmark) && roles.includes(landmark.kind) && grounds.candidateOf(landmark) === candidate) {
        return landmark.end;
      }
    }
  }
  return otherwise;
}

/**
 * Whether the first subject speaks, rather than a topic: in a clause before a noun; right before a topic; and before
 * topics that cannot speak, where nobody is known to.
 */
function governs(
  subject: Candidate,
  modifies: boolean,
  { speaker, any }: Parties,
  known: Candidate | null,
): boolean {
  if (modifies) {
    return true;
  }
  const distance = (speaker ?? any ?? subject).phraseStart - subject.end;
  return speaker === null
    ? known === null && (any === null || distance > 0)
    : distance > 0 && distance <= longestParticle;
}

const longestWord = 20;

const startsOn = ({ page, table }: Grounds, { start }: Span): boolean =>
  table.goesOn?.(page.masked.slice(start, start + longestWord)) === true;
