import { cuesIn, type Cue } from './cues.js';
import { skipOpeners, stripModifiers } from './modifiers.js';
import type { Noun } from './nouns.js';
import type { Passage, Segment } from './passage.js';
import { sourceIn } from './sources.js';
import { headOf, subjectIn } from './subjects.js';

/** A reporting verb with its subject. */
export interface Saying extends Cue {
  readonly subject: Noun | null;
  /** The subject stands in the same clause. */
  readonly isOwn: boolean;
  /** The verb shares the subject of the one before it. */
  readonly and: boolean;
  readonly segment: Segment;
  /** A phrase names the source: 据…报道. */
  readonly isSource: boolean;
}

const mostSegmentsBack = 4;
/** No subject stands farther before its verb, where no comma parts them. */
const farthestSubject = 120;
const longestHearer = 10;
const documentWord =
  /^(?:声明|报告|公告|通告|通报|评论|报道|报导|来信|分析|推文|贴文|回信|来电|留言|通知|公报)(?=.)/;

/** The reporting verbs of a passage, in reading order. */
export function sayingsIn(passage: Passage): Saying[] {
  const sayings: Saying[] = [];
  passage.segments.forEach((segment, number) => {
    const source = sourceIn(passage, segment);
    if (source !== null) {
      sayings.push(source);
      return;
    }
    let floor = segment.start;
    for (const cue of cuesIn(passage.text, segment.start, segment.end)) {
      const last = sayings.at(-1);
      if (last !== undefined && isSaidAfter(passage.text, last, cue)) {
        sayings[sayings.length - 1] = { ...last, kind: 'saying', next: cue.next, after: cue.after };
        floor = cue.after;
        continue;
      }
      const saying = readCue(passage, cue, floor, number, last);
      if (saying !== null) {
        sayings.push(saying);
        floor = saying.after;
      }
    }
  });
  return sayings;
}

/** Takes a document’s kind for part of the subject where nobody else is: 联合声明说. */
function readCue(
  passage: Passage,
  cue: Cue,
  floor: number,
  number: number,
  before: Saying | undefined,
): Saying | null {
  const saying = sayingOf(passage, cue, floor, number, before);
  const noun = documentWord.exec(passage.text.slice(cue.start, cue.end));
  return noun === null || (saying?.isOwn === true && saying.subject?.isSpeaker === true)
    ? saying
    : (sayingOf(passage, { ...cue, start: cue.start + noun[0].length }, floor, number, before) ?? saying);
}

/** 警告对方说: the second verb only opens what is said. */
function isSaidAfter(text: string, { kind, next, after }: Saying, { start, end }: Cue): boolean {
  return (
    kind !== 'saying' &&
    next === 'clause' &&
    start >= after &&
    start - after <= longestHearer &&
    /^(?:说|称|道|说道)$/.test(text.slice(start, end))
  );
}

function sayingOf(
  passage: Passage,
  cue: Cue,
  floor: number,
  number: number,
  before: Saying | undefined,
): Saying | null {
  const segment = passage.segments[number];
  if (segment === undefined) {
    return null;
  }
  const lowest = Math.max(floor, cue.start - farthestSubject);
  const from = skipOpeners(passage.text, lowest, cue.start);
  const { end, and, not } = stripModifiers(passage.text, from, cue.start);
  if (not) {
    return null;
  }
  const own = end > from ? subjectIn(passage, from, end) : null;
  if (end > from && own === null) {
    return null;
  }
  if (own !== null) {
    return speaksFor(own, cue) ? sayingBy(own, cue, segment, and, true) : null;
  }
  if (
    floor > segment.start ||
    !mayShare(cue, and || isNextAct(before) || isJoined(passage.text, lowest, cue.start))
  ) {
    return null;
  }
  const subject = (before?.isSource === false ? before.subject : null) ?? headBefore(passage, number);
  if (subject === null && cue.kind === 'telling' && !and) {
    return null;
  }
  return sayingBy(subject, cue, segment, and, false);
}

/** Key by key: many times faster than a copy of the cue with more keys. */
function sayingBy(
  subject: Noun | null,
  { start, end, kind, next, after }: Cue,
  segment: Segment,
  and: boolean,
  isOwn: boolean,
): Saying {
  return { start, end, kind, next, after, subject, isOwn, and, segment, isSource: false };
}

/** What was done by the clause before is done by this one, too: he blamed the state and called for an election. */
function isNextAct(before: Saying | undefined): boolean {
  return before !== undefined && before.kind !== 'saying' && before.next === 'clause';
}

/** Between the start of the clause and its verb stands a word that joins it to the clause before. */
function isJoined(text: string, start: number, verb: number): boolean {
  return /[并也还又另再]/.test(text.slice(start, verb));
}

/** What is as often a noun needs somebody to say it. */
function speaksFor({ isSpeaker, form, start, end }: Noun, { kind, next }: Cue): boolean {
  return (
    isSpeaker || form !== 'description' || (kind === 'saying' && end - start <= (next === 'clause' ? 8 : 20))
  );
}

/** Whether a verb without a subject may take that of a clause before. */
function mayShare({ kind, next }: Cue, isJoint: boolean): boolean {
  return kind === 'saying' || kind === 'telling'
    ? true
    : kind === 'noting'
      ? next === 'colon' || next === 'quote' || isJoint
      : isJoint || next === 'quote';
}

/** Whom the clauses before are about. */
function headBefore(passage: Passage, number: number): Noun | null {
  for (let at = number - 1; at >= Math.max(0, number - mostSegmentsBack); at--) {
    const segment = passage.segments[at];
    if (segment === undefined || /[。！？!?]/.test(segment.mark)) {
      return null;
    }
    const head = headOf(passage, segment);
    if (head !== null) {
      return head;
    }
  }
  return null;
}
