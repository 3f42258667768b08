import type { Span } from '../../text/span.js';
import { subjectOf } from './nounPhrase.js';
import { speech, term, unclear } from '../reading.js';
import type { Reading, Subject } from '../reading.js';
import { indexAt } from './tokens.js';
import type { Token } from './tokens.js';
import { farthestCue, longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { isFiniteCue, isInverting } from './cues.js';
import { headSegment } from './segments.js';
import { subjectAfter } from './subjects.js';
import { looksLikeTitle } from './terms.js';

/** A reporting verb with its subject; `inverted` where the verb comes first. */
export interface Attribution {
  readonly cue: Span;
  readonly subject: Subject | null;
  readonly inverted: boolean;
}

/** “…,” said the mayor; “…,” the mayor told us: the verb and its subject right after the quotation. */
export function attributionAfter(clause: Clause): Attribution | null {
  const { tokens, table, at } = clause;
  let from = at + 1;
  while (tokens[from]?.lower === ',') {
    from++;
  }
  const first = tokens[from];
  if (first === undefined || first.isBlank) {
    return null;
  }
  const verb = table.fillers.has(first.lower) && !/^(?:and|but|or)$/.test(first.lower) ? from + 1 : from;
  const cue = tokens[verb];
  if (cue !== undefined && isInverting(clause, verb)) {
    const subject = subjectAfter(clause, verb + 1);
    return subject === null ? null : { cue, subject, inverted: true };
  }
  const opensAdverbial = table.adverbialOpeners.has(first.lower) && !table.pronouns.has(first.lower);
  if (
    !first.isWord ||
    opensAdverbial ||
    table.dependents.has(first.lower) ||
    table.clauseOpeners.has(first.lower)
  ) {
    return null;
  }
  return subjectThenVerb(clause, from);
}

/** The mayor, who was late, said: a subject, appositions left out, and the first finite reporting verb. */
function subjectThenVerb(clause: Clause, from: number): Attribution | null {
  const { tokens, table, scene } = clause;
  let inApposition = false;
  for (let index = from; index < Math.min(tokens.length, from + longestSubject * 2); index++) {
    const token = tokens[index];
    if (token === undefined || token.isBlank || token.lower === ';' || token.lower === ':') {
      return null;
    }
    if (token.lower === ',') {
      inApposition = !inApposition;
    } else if (!inApposition && index > from && isFiniteCue(clause, index)) {
      const subject = subjectOf(scene, table, headSegment(scene, tokens.slice(from, index)));
      return subject === null ? null : { cue: token, subject, inverted: false };
    } else if (!inApposition && table.clauseOpeners.has(token.lower)) {
      return null;
    }
  }
  return null;
}

/** “The plan is “good”, he said.” */
export function byLateCue(clause: Clause, after: Attribution | null): Reading {
  if (after !== null && !looksLikeTitle(clause.scene.content, clause.table)) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  const { tokens, table, scene, at } = clause;
  for (let index = at + 1; index < Math.min(tokens.length, at + farthestCue); index++) {
    const token = tokens[index];
    if (token?.lower !== ',') {
      continue;
    }
    const late = subjectThenVerb(clause, index + 1);
    const inverted = isInverting(clause, index + 1);
    const subject = inverted ? subjectAfter(clause, index + 2) : late?.subject;
    const cue = inverted ? tokens[index + 1] : late?.cue;
    if (subject !== undefined && subject !== null && cue !== undefined && endsNear(tokens, cue)) {
      return looksLikeTitle(scene.content, table)
        ? term('capitalised like a name')
        : speech(subject, cue, 'reporting verb at the end of the sentence');
    }
  }
  return looksLikeTitle(scene.content, table) ? term('capitalised like a name') : unclear;
}

/** A tag that closes a sentence has little behind its verb. */
function endsNear(tokens: readonly Token[], cue: Span): boolean {
  const index = indexAt(tokens, cue.start);
  return tokens.slice(index + 1).filter(({ isWord }) => isWord).length <= 12;
}

/** “…” — Jo Doe: a dash and a name, and nothing else. */
export function bySignature({ scene, table, tokens, at }: Clause): Reading | null {
  const dash = tokens[at + 1]?.lower ?? '';
  const rest = tokens.slice(at + 2);
  const first = rest[0];
  const isName =
    rest.length < longestSubject &&
    first?.isCapital === true &&
    rest.findIndex(({ lower }) => lower === ',') !== 0;
  if (
    !/^[—–―-]+$/.test(dash) ||
    !isName ||
    rest.some(({ lower, isBlank }) => isBlank || table.finite.has(lower))
  ) {
    return null;
  }
  return speech(subjectOf(scene, table, headSegment(scene, rest)), null, 'signed after a dash');
}
