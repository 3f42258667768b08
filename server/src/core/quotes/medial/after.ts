import type { Span } from '../../text/span.js';
import { subjectOf } from './nounPhrase.js';
import type { Subject } from '../reading.js';
import { indexAt } from './tokens.js';
import type { Token } from './tokens.js';
import { longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { isFiniteCue, isInverting } from './cues.js';
import { headSegment, withoutFillers } from './segments.js';
import { subjectAfter } from './subjects.js';

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

/** “, said the mayor”; “, the mayor said”; “, as the mayor put it”: a tag that begins at a token. */
export function tagFrom(clause: Clause, index: number): Attribution | null {
  const { tokens, table } = clause;
  const from = table.tagOpeners.has(tokens[index]?.lower ?? '') ? index + 1 : index;
  const cue = tokens[from];
  if (cue !== undefined && isInverting(clause, from)) {
    const subject = subjectAfter(clause, from + 1);
    return subject === null ? null : { cue, subject, inverted: true };
  }
  return subjectThenVerb(clause, from);
}

/**
 * The mayor, who was late, said: a subject, with appositions and relative clauses left out, and the first reporting
 * verb; where a comma is missing behind an apposition, the first verb in it.
 */
function subjectThenVerb(clause: Clause, from: number): Attribution | null {
  const { tokens, table, scene } = clause;
  let inApposition = false;
  let relative = -1;
  let unclosed = -1;
  for (let index = from; index < Math.min(tokens.length, from + longestSubject * 2); index++) {
    const token = tokens[index];
    if (token === undefined || token.isBlank || token.lower === ';' || token.lower === ':') {
      break;
    }
    if (token.lower === ',') {
      inApposition = isBracket(token) ? inApposition : !inApposition;
      continue;
    }
    const isVerb = index > from && relative !== index - 1 && isFiniteCue(clause, index);
    if (isVerb && !inApposition) {
      return attributionTo(index, relative === -1 ? index : relative);
    }
    if (inApposition) {
      unclosed = isVerb && unclosed === -1 && !isParted(index) ? index : unclosed;
    } else if (table.relatives.has(token.lower)) {
      relative = relative === -1 ? index : relative;
    } else if (table.clauseOpeners.has(token.lower)) {
      break;
    }
  }
  return unclosed === -1 ? null : attributionTo(unclosed, unclosed);

  function attributionTo(verb: number, end: number): Attribution | null {
    const cue = tokens[verb];
    const phrase = withoutFillers(table, headSegment(scene, tokens.slice(from, end)));
    const subject = subjectOf(scene, table, phrase);
    return cue === undefined || subject === null ? null : { cue, subject, inverted: false };
  }

  function isBracket({ start }: Token): boolean {
    return /[()]/.test(scene.masked.charAt(start));
  }

  /** A clause begins between the comma and the verb. */
  function isParted(verb: number): boolean {
    const comma = tokens.findLastIndex(({ lower }, index) => index < verb && lower === ',');
    return tokens.slice(comma, verb).some(({ lower }) => table.clauseOpeners.has(lower));
  }
}

/** Behind the verb of a tag stands nothing, or what tells where, when and to whom: not what is said. */
export function isMereTag({ tokens, table }: Clause, { cue }: Attribution): boolean {
  const verb = indexAt(tokens, cue.start);
  const next = tokens[verb + 1];
  return (
    next === undefined ||
    next.lower === ',' ||
    table.addressing.has(tokens[verb]?.lower ?? '') ||
    (next.isWord &&
      (table.afterSubject.has(next.lower) || next.lower.endsWith('ly')) &&
      next.lower !== 'that')
  );
}
