import type { Subject } from '../reading.js';
import { clauseFrom, farthestCue, longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { isFiniteCue, isParticipleForm, isRelativeVerb, isSubordinate } from './cues.js';
import { headOf, pronounOf } from './heads.js';
import { subjectOf } from './nounPhrase.js';
import { ownSubject } from './participles.js';
import { nounBefore, pastRelative } from './relatives.js';
import { firstSubject, subjectSegment } from './segments.js';

/** The subject that follows its verb. */
export function subjectAfter({ tokens, table, scene }: Clause, from: number): Subject | null {
  let to = from;
  while (to < Math.min(tokens.length, from + longestSubject)) {
    const token = tokens[to];
    if (token === undefined || !token.isWord || table.afterSubject.has(token.lower)) {
      break;
    }
    to++;
  }
  return to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
}

/** Verbs share subjects: each verb of a clause is asked once, so that no chain of them costs more than its length. */
const known = new WeakMap<Clause, Map<number, Subject | null>>();

/** The subject of a reporting verb before a quotation. */
export function subjectOfCue(clause: Clause, cue: number): Subject | null {
  const own = known.get(clause) ?? new Map<number, Subject | null>();
  known.set(clause, own);
  const found = own.get(cue);
  if (found !== undefined) {
    return found;
  }
  const subject = readSubject(clause, cue);
  own.set(cue, subject);
  return subject;
}

function readSubject(clause: Clause, cue: number): Subject | null {
  const { tokens, table } = clause;
  const lower = tokens[cue]?.lower ?? '';
  if (followsQuote(clause, cue) && !isTag(clause, cue)) {
    return subjectAfter(clause, cue + 1);
  }
  if (isParticipleForm(table, lower)) {
    return ownSubject(clause, cue) ?? subjectOfParticiple(clause, cue);
  }
  if (tokens[cue - 1]?.lower === 'to') {
    return subjectOfMainClause(clause, cue);
  }
  return subjectBefore(clause, cue);
}

function followsQuote({ tokens }: Clause, cue: number): boolean {
  const before = tokens[cue - 1];
  return before?.isBlank === true || (before?.lower === ',' && tokens[cue - 2]?.isBlank === true);
}

function isTag({ tokens }: Clause, cue: number): boolean {
  return tokens[cue + 1]?.isBlank === true;
}

/** “After saying “…”, she left”: at the head of the sentence, the subject behind; else that of the main clause. */
function subjectOfParticiple(clause: Clause, cue: number): Subject | null {
  const { tokens } = clause;
  if (cue <= 1) {
    for (let index = cue + 1; index < Math.min(tokens.length, cue + farthestCue); index++) {
      const token = tokens[index];
      const opens = token?.isBlank === true || token?.lower === ',';
      const behind = opens ? headOf(clause, index + 1, tokens.length) : null;
      if (behind !== null && behind.verb !== null) {
        return behind.subject;
      }
    }
  }
  return subjectOfMainClause(clause, cue);
}

/** The subject of the nearest reporting verb before that no other clause holds, or of the sentence. */
function subjectOfMainClause(clause: Clause, cue: number): Subject | null {
  const { tokens } = clause;
  for (let index = cue - 1; index > 0; index--) {
    if (tokens[index]?.lower === ';') {
      return headOf(clause, index + 1, cue)?.subject ?? null;
    }
    if (isFiniteCue(clause, index) && !isRelativeVerb(clause, index) && !isSubordinate(clause, index)) {
      const subject = subjectOfCue(clause, index);
      if (subject !== null) {
        return subject;
      }
    }
  }
  return sentenceSubject(clause, cue);
}

export function sentenceSubject(clause: Clause, to: number): Subject | null {
  const { tokens, scene, table } = clause;
  return headOf(clause, 0, to)?.subject ?? firstSubject(scene, table, tokens.slice(0, to));
}

/** The subject that stands before its verb, with the auxiliaries and adverbs between them left out. */
function subjectBefore(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  const from = afterEarlierCue(clause, clauseFrom(tokens, table, cue), cue);
  const { to, coordinated, apposition, relative } = endOfSubject(clause, from, cue);
  if (to === from) {
    return from > 0 ? subjectOfMainClause(clause, from) : null;
  }
  if (coordinated) {
    return sharedSubject(clause, to, cue);
  }
  const antecedent = relative ? nounBefore(clause, from, to, apposition) : pastRelative(clause, from, to);
  if (antecedent !== null) {
    return antecedent;
  }
  if (apposition && from > 0) {
    const opening = headOf(clause, afterLastQuote(clause, cue), cue + 1);
    if (opening?.verb === cue || (headOf(clause, from, to)?.verb ?? null) !== null) {
      return opening?.subject ?? sentenceSubject(clause, cue + 1);
    }
  }
  const last = tokens[to - 1];
  const pronoun =
    last !== undefined && table.subjectPronouns.has(last.lower) ? pronounOf(clause, last) : null;
  return pronoun ?? subjectOf(scene, table, subjectSegment(scene, tokens.slice(from, to), table, apposition));
}

function afterLastQuote({ tokens }: Clause, cue: number): number {
  return tokens.findLastIndex(({ isBlank }, index) => isBlank && index < cue) + 1;
}

interface SubjectEnd {
  readonly to: number;
  /** “and”, “but” between subject and verb: the subject stands with an earlier verb. */
  readonly coordinated: boolean;
  /** A comma between them. */
  readonly apposition: boolean;
  /** “who”, “which” between them. */
  readonly relative: boolean;
}

function endOfSubject({ tokens, table }: Clause, from: number, cue: number): SubjectEnd {
  let to = cue;
  let coordinated = false;
  let apposition = false;
  const relative = tokens.findLastIndex(
    ({ lower }, index) => index > from && index < cue && table.relatives.has(lower),
  );
  const isOwn = relative !== -1 && !tokens.slice(relative, cue).some(({ lower }) => lower === ',');
  if (isOwn) {
    to = relative;
  }
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined) {
      break;
    }
    const isFiller =
      table.fillers.has(token.lower) || table.auxiliaries.has(token.lower) || /.ly$/.test(token.lower);
    if (token.lower !== ',' && (!isFiller || token.isCapital || table.pronouns.has(token.lower))) {
      break;
    }
    coordinated ||= token.lower === 'and' || token.lower === 'but';
    apposition ||= token.lower === ',';
    to--;
  }
  return { to, coordinated, apposition, relative: isOwn };
}

/** “Poe thinks that it is late but said …”: the subject of the nearest clause before in the same tense. */
function sharedSubject(clause: Clause, to: number, cue: number): Subject | null {
  const { tokens, table } = clause;
  const inPresent = isPresent(clause, cue);
  let end = to;
  while (end > 0) {
    const from = clauseFrom(tokens, table, end);
    const head = headOf(clause, from, to);
    if (head !== null && head.verb !== null && isPresent(clause, head.verb) === inPresent) {
      return head.subject;
    }
    end = from - 1;
  }
  return subjectOfMainClause(clause, to);
}

function isPresent({ tokens }: Clause, verb: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  return /[^s]s$/.test(lower) && lower !== 'was';
}

/** “Police said the man shouted”: what is said begins a clause of its own, with no word to open it. */
function afterEarlierCue(clause: Clause, from: number, cue: number): number {
  for (let index = cue - 2; index > from; index--) {
    if (isFiniteCue(clause, index)) {
      return index + 1;
    }
  }
  return from;
}
