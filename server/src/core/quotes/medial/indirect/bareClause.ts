import { isCloseClause, isLooseClause } from './clauses.js';
import type { Cue } from './cue.js';
import { isFinite } from './finite.js';
import { wordAt, type Complement, type Passage } from './passage.js';
import { afterAdverbials, afterNounPhrase } from './phrases.js';

/** “said it was late”; “told the court on Monday it was late”. */
export function bareClause(passage: Passage, cue: Cue): Complement | null {
  const { own, tokens } = passage;
  const { frames } = cue.form;
  if (isInverted(passage, cue)) {
    return null;
  }
  const takesHearer = frames.has('hearer');
  const lenient = frames.has('clause') && !cue.form.isNounToo;
  const strict = frames.has('opened') && !frames.has('that');
  const behindHearer = takesHearer ? [afterAdverbials(passage, afterNounPhrase(passage, cue.next))] : [];
  const places = frames.has('addressee')
    ? behindHearer
    : takesHearer
      ? [cue.next, ...behindHearer]
      : [afterAdverbials(passage, cue.next)];
  for (const from of places) {
    const first = tokens[from];
    if (first === undefined || (!first.isWord && !first.isBlank)) {
      continue;
    }
    if (first.isBlank && own.coordinators.has(wordAt(passage, from + 1))) {
      continue;
    }
    const follows = from > cue.next ? wordAt(passage, from - 1) : '';
    const opens =
      !own.prepositions.has(follows) &&
      !own.prepositions.has(first.lower) &&
      !own.coordinators.has(first.lower) &&
      !own.complementisers.has(first.lower) &&
      (!strict || (own.subjectPronouns.has(first.lower) && !own.objectPronouns.has(first.lower))) &&
      first.lower !== own.infinitiveMark;
    if (opens && (lenient ? isLooseClause(passage, from) : isCloseClause(passage, from))) {
      return { from, kind: 'clause', bare: true };
    }
  }
  return null;
}

/** “, said Jo Doe, who …”: the subject follows, and no verb of its own after it. */
function isInverted(passage: Passage, { at, next }: Cue): boolean {
  const { tokens, own, table } = passage;
  const before = tokens[at - 1];
  const first = tokens[next];
  if (before === undefined || (before.isWord && !before.isBlank) || first === undefined) {
    return false;
  }
  if (!first.isCapital && !table.determiners.has(first.lower)) {
    return false;
  }
  for (let index = next + 1; index < tokens.length; index++) {
    if (tokens[index]?.isWord !== true || own.relatives.has(wordAt(passage, index))) {
      return true;
    }
    if (isFinite(passage, index)) {
      return false;
    }
  }
  return true;
}

/** “was told (by the court) it was late” */
export function passiveClause(passage: Passage, { next }: Cue): Complement | null {
  const from = passage.own.agentMarks.has(wordAt(passage, next)) ? afterNounPhrase(passage, next + 1) : next;
  return isCloseClause(passage, from) ? { from, kind: 'clause', bare: true } : null;
}
