import type { Span } from '../../../text/span.js';
import { blank, type IndirectReading } from '../../reading.js';
import { isParty, landmarksIn, subjectOf, type Candidate, type Grounds } from '../grounds.js';
import type { Cited, Landmark, Report } from '../landmarks.js';
import { clauseIn } from './clause.js';
import { clauseSpeaker, type ClauseSpeaker } from './clauseSpeaker.js';
import { sourcedClause } from './sourced.js';

/** The longest clause; what is longer is no sentence of anybody’s. */
const longest = 600;

/** What is told in indirect speech, sentence by sentence. Linear in the number of landmarks. */
export function findIndirect(grounds: Grounds): IndirectReading[] {
  const found: IndirectReading[] = [];
  for (const sentence of grounds.page.sentences) {
    const own = landmarksIn(grounds, sentence);
    if (own.length === 0) {
      continue;
    }
    const told = readSentence(grounds, sentence, own);
    const sourced = told.length === 0 ? sourcedClause(grounds, sentence, own) : null;
    found.push(...told);
    if (sourced !== null) {
      found.push(sourced);
    }
  }
  return found;
}

type End = Report | Cited;

function readSentence(grounds: Grounds, sentence: Span, landmarks: readonly Landmark[]): IndirectReading[] {
  const ends = outermost(
    landmarks.filter((own): own is End => own.kind === 'report' || own.kind === 'cited'),
  );
  if (ends.length === 0) {
    return [];
  }
  const found: IndirectReading[] = [];
  let from = sentence.start;
  let topicFrom = sentence.start;
  let known: Candidate | null = null;
  const speakerOf = (end: End): ClauseSpeaker =>
    clauseSpeaker(grounds, {
      from,
      topicFrom: Math.max(topicFrom, end.start - longest),
      end,
      sentence,
      known,
    });
  for (let at = 0; at < ends.length;) {
    const group = sameCue(ends, at);
    at += group.length;
    const last = group.at(-1);
    const next = ends[at];
    if (
      last === undefined ||
      (isModifier(last) && next !== undefined && holds(speakerOf(next), last, from))
    ) {
      continue;
    }
    const own = speakerOf(last);
    const speaker: Candidate | null = own.speaker ?? (own.isNobody ? null : known);
    let start = Math.max(from, own.start);
    for (const end of group) {
      const reading = readingOf(grounds, { start, end, speaker, goesOn: own.goesOn });
      if (reading !== null) {
        found.push(reading);
      }
      start = Math.max(start, end.end);
    }
    from = Math.max(from, last.end, last.cue?.end ?? 0);
    if (!isModifier(last)) {
      known = speaker;
      topicFrom = from;
    }
  }
  return found;
}

const isModifier = (end: End): boolean => end.kind === 'report' && end.modifies;

/** Whether a clause before a noun lies in the clause after it, whose speaker is named before both. */
const holds = ({ speaker, start }: ClauseSpeaker, inner: End, from: number): boolean =>
  speaker !== null && start > from && start < inner.start;

/** How far a clause’s end may be from the word of saying in it: …다고 말한 것이라고 밝혔다, …다는 말이 돈다고 전했다. */
const reachOf = ({ modifies, isHearsay }: Report): number => (isHearsay ? 12 : modifies ? 6 : 0);

/** Without the clauses whose verb of saying is itself what somebody tells. */
function outermost(ends: readonly End[]): End[] {
  return ends.filter((end, at) => {
    const next = ends[at + 1];
    return (
      end.kind === 'cited' ||
      next === undefined ||
      next.start - end.cue.end > reachOf(end) ||
      end.cue.start >= next.start
    );
  });
}

/** Clauses in a row that one verb of saying tells. */
function sameCue(ends: readonly End[], from: number): End[] {
  const first = ends[from];
  let to = from + 1;
  while (to < ends.length && first?.cue !== null && ends[to]?.cue?.start === first?.cue.start) {
    to++;
  }
  return ends.slice(from, to);
}

interface Told {
  readonly start: number;
  readonly end: End;
  readonly speaker: Candidate | null;
  readonly goesOn: boolean;
}

function readingOf(grounds: Grounds, { start, end, speaker, goesOn }: Told): IndirectReading | null {
  const { masked } = grounds.page;
  const cue = end.cue;
  const isUnclaimed = end.kind === 'report' && (end.isIntent || end.modifies) && speaker === null;
  if (cue === null || isUnclaimed) {
    return null;
  }
  const isTold = end.kind === 'cited' || !end.isHearsay;
  const from = isTold ? grounds.table.clauseStart(masked, start, end.start) : start;
  const clause =
    end.kind === 'report' || holdsSubject(grounds, { start: from, end: end.start })
      ? clauseIn(masked, from, end.start)
      : null;
  if (clause === null || clause.end - clause.start > longest) {
    return null;
  }
  const subject = speaker === null ? null : subjectOf(speaker);
  return {
    start: clause.start,
    end: clause.end,
    speaker: subject,
    goesOn: goesOn && subject === null,
    cue: { start: cue.start, end: cue.end },
    reason: 'a clause before a verb or noun of saying',
  };
}

/** Whether a subject stands before a quotation in what is said, which then is more than the quotation. */
function holdsSubject(grounds: Grounds, { start, end }: Span): boolean {
  const stretch = { start: start + 1, end: startOfBlank(grounds.page.masked, end) };
  for (const landmark of landmarksIn(grounds, stretch)) {
    if (isParty(landmark) && landmark.kind === 'subject') {
      return true;
    }
  }
  return false;
}

function startOfBlank(masked: string, end: number): number {
  let at = end;
  while (masked.charAt(at - 1) === blank) {
    at--;
  }
  return at;
}
