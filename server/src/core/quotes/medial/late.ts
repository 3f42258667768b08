import type { Span } from '../../text/span.js';
import { subjectOf } from './nounPhrase.js';
import { speech, term, unclear } from '../reading.js';
import type { Reading } from '../reading.js';
import { indexAt } from './tokens.js';
import type { Token } from './tokens.js';
import { isMereTag, tagFrom, attributionAfter, type Attribution } from './after.js';
import { farthestCue, longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { headSegment } from './segments.js';
import { looksLikeTitle } from './terms.js';

/** “The plan is “good”, he said.” */
export function byLateCue(clause: Clause, after: Attribution | null): Reading {
  const { table, scene } = clause;
  const { content } = scene;
  if (looksLikeTitle(content.includes(' ') && stands(clause) ? content.replace(/\.$/, '') : content, table)) {
    return term('capitalised like a name');
  }
  if (after !== null && opensPlainly(clause) && isMereTag(clause, after)) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  const late = lateTag(clause);
  return late === null
    ? unclear
    : speech(late.subject, late.cue, 'reporting verb at the end of the sentence');
}

/** Behind the quotation begins a noun phrase of its own, not the noun that the quotation qualifies. */
function opensPlainly({ tokens, table, at }: Clause): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.isCapital || table.articles.has(next.lower) || table.subjectPronouns.has(next.lower))
  );
}

/** Words stand before the quotation. */
function stands({ tokens, at }: Clause): boolean {
  return tokens[at - 1]?.isWord === true;
}

/** The last tag of the sentence, behind a comma that may stand inside another quotation. */
function lateTag(clause: Clause): Attribution | null {
  const { tokens, scene, at } = clause;
  for (let index = Math.min(tokens.length, at + farthestCue) - 1; index > at; index--) {
    const token = tokens[index];
    const isComma =
      token?.lower === ',' || (token?.isBlank === true && scene.page.text.charAt(token.end - 2) === ',');
    const tag = isComma ? tagFrom(clause, index + 1) : null;
    if (tag !== null && endsNear(tokens, tag.cue)) {
      return tag;
    }
  }
  return null;
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
  const after = attributionAfter(clause);
  return after === null || after.inverted || !isMereTag(clause, after) || reportsMore(clause, after)
    ? unclear
    : speech(after.subject, after.cue, 'reporting verb in the sentence behind');
}

/** “Get out!” The mayor said later that he was tired: the verb reports something else. */
function reportsMore({ tokens, table }: Clause, { cue }: Attribution): boolean {
  return tokens.slice(indexAt(tokens, cue.start)).some(({ lower }) => table.complementOpeners.has(lower));
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
