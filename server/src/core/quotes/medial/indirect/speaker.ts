import type { Span } from '../../../text/span.js';
import type { Subject } from '../../reading.js';
import { subjectOf } from '../nounPhrase.js';
import { subjectOfCue } from '../subjects.js';
import type { Token } from '../tokens.js';
import type { Cue } from './cue.js';
import { isFinite } from './finite.js';
import { clauseOf, wordAt, type Passage } from './passage.js';
import { afterNounPhrase } from './phrases.js';

const farthestVerb = 8;
const longestSubject = 16;

/** Who reports by a verb in front of what is said. */
export function speakerOf(passage: Passage, cue: Cue, content: Span): Subject | null {
  const verb =
    cue.form.form === 'participle' ? cue.at : verbGroupFrom(passage, verbWithSubject(passage, cue));
  const before = passage.tokens[verb - 1];
  const pronoun = before === undefined ? null : contractedPronoun(passage, before);
  if (pronoun !== null) {
    return pronoun;
  }
  const isPlain = cue.form.form === 'plain' && before?.lower !== passage.own.infinitiveMark;
  return (
    (isPlain ? subjectEndingAt(passage, verb, content) : null) ??
    subjectOfCue(clauseOf(passage, content, cue.next), verb)
  );
}

/** Whether nothing but words that join clauses stands between what is said first and the next reporting verb. */
export function sharesSpeaker({ tokens, own }: Passage, from: number, cue: Cue): boolean {
  for (let at = from; at < cue.at; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word !== ',' && !own.joiners.has(word) && !own.adverbials.has(word) && !own.perfects.has(word)) {
      return false;
    }
  }
  return true;
}

/** Who reports in the passive: “was told by the court”. */
export function agentOf(passage: Passage, { next }: Cue, content: Span): Subject | null {
  const { own, tokens, table } = passage;
  if (!own.agentMarks.has(wordAt(passage, next))) {
    return null;
  }
  const { scene } = clauseOf(passage, content, next);
  return subjectOf(scene, table, tokens.slice(next + 1, afterNounPhrase(passage, next + 1)));
}

/** The pronoun of “he’ll”. */
function contractedPronoun({ own }: Passage, { start, lower }: Token): Subject | null {
  const mark = lower.search(/['’]/);
  return mark > 0 && own.subjectPronouns.has(lower) ? { start, end: start + mark, form: 'pronoun' } : null;
}

/** Of “is ready to say” and “is sure” the finite verb. */
function verbWithSubject(passage: Passage, cue: Cue): number {
  const isInfinitive =
    cue.form.form === 'plain' && wordAt(passage, cue.at - 1) === passage.own.infinitiveMark;
  if (!isInfinitive && cue.form.form !== 'adjective') {
    return cue.at;
  }
  for (let at = cue.at - 1; at > Math.max(0, cue.at - farthestVerb); at--) {
    if (passage.tokens[at]?.isWord !== true) {
      break;
    }
    if (isFinite(passage, at)) {
      return at;
    }
  }
  return cue.at;
}

/** “has long said”: the first auxiliary or adverb of the verb. */
function verbGroupFrom({ tokens, own, table }: Passage, verb: number): number {
  let at = verb;
  while (at > Math.max(1, verb - farthestVerb)) {
    const before = tokens[at - 1];
    const isPart =
      before !== undefined &&
      !before.isCapital &&
      (own.adverbials.has(before.lower) ||
        own.datePointers.has(before.lower) ||
        own.auxiliaries.has(before.lower)) &&
      !own.subjectPronouns.has(before.lower) &&
      !table.pronouns.has(before.lower);
    if (!isPart) {
      break;
    }
    at--;
  }
  return at;
}

/** The noun phrase right before a plain form: “critics say”, “people in the town say”. */
function subjectEndingAt(passage: Passage, verb: number, content: Span): Subject | null {
  const { tokens, table, own } = passage;
  let to = verb;
  while (to > 0 && own.adverbials.has(wordAt(passage, to - 1))) {
    to--;
  }
  let from = to;
  while (from > Math.max(0, to - longestSubject)) {
    const token = tokens[from - 1];
    if (
      token?.isWord !== true ||
      table.clauseOpeners.has(token.lower) ||
      (own.coordinators.has(token.lower) && token.isCapital)
    ) {
      break;
    }
    from--;
  }
  const { scene } = clauseOf(passage, content, verb);
  return from === to ? null : subjectOf(scene, table, tokens.slice(from, to));
}
