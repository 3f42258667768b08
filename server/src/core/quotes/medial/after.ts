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
  while (tokens[from]?.lower === ',' || table.tagOpeners.has(tokens[from]?.lower ?? '')) {
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
    table.clauseOpeners.has(first.lower) ||
    (!first.isCapital &&
      (first.lower.endsWith('ing') || table.pasts.has(first.lower) || table.likened.has(first.lower)))
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
    if (tokens[index]?.lower !== ',') {
      continue;
    }
    const late = tagFrom(clause, index + 1);
    if (late !== null && endsNear(tokens, late.cue)) {
      return looksLikeTitle(scene.content, table)
        ? term('capitalised like a name')
        : speech(late.subject, late.cue, 'reporting verb at the end of the sentence');
    }
  }
  return looksLikeTitle(scene.content, table) ? term('capitalised like a name') : unclear;
}

/** “, said the mayor”; “, the mayor said”; “, as the mayor put it”. */
function tagFrom(clause: Clause, index: number): Attribution | null {
  const { tokens, table } = clause;
  const from = table.tagOpeners.has(tokens[index]?.lower ?? '') ? index + 1 : index;
  const cue = tokens[from];
  if (cue !== undefined && isInverting(clause, from)) {
    const subject = subjectAfter(clause, from + 1);
    return subject === null ? null : { cue, subject, inverted: true };
  }
  return subjectThenVerb(clause, from);
}

/** A tag that closes a sentence has little behind its verb, or a comma. */
function endsNear(tokens: readonly Token[], cue: Span): boolean {
  const index = indexAt(tokens, cue.start);
  return (
    tokens[index + 1]?.lower === ',' || tokens.slice(index + 1).filter(({ isWord }) => isWord).length <= 12
  );
}

/** “Who did it?” The mayor asked her: a sentence of its own that only says who spoke. */
export function followingTag(clause: Clause): Reading {
  const { tokens, table } = clause;
  const after = attributionAfter(clause);
  if (after === null || after.inverted) {
    return unclear;
  }
  const verb = indexAt(tokens, after.cue.start);
  const next = tokens[verb + 1];
  const isTag =
    next === undefined ||
    table.addressing.has(tokens[verb]?.lower ?? '') ||
    (next.isWord &&
      (table.afterSubject.has(next.lower) || next.lower.endsWith('ly')) &&
      next.lower !== 'that');
  return isTag ? speech(after.subject, after.cue, 'reporting verb in the sentence behind') : unclear;
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
