import { lastBefore } from '../../../text/sortedSpans.js';
import type { Subject } from '../../reading.js';
import { subjectOf } from '../nounPhrase.js';
import { subjectOfCue } from '../subjects.js';
import { endOfSaid } from './extent.js';
import { hasFinite, isFinite, isOwner } from './finite.js';
import { clauseOf, hasOwnWords, spanOf, wordAt, type Found, type Passage } from './passage.js';
import { afterNounPhrase } from './phrases.js';

const farthestOwner = 4;
const longestOwner = 6;

/** A noun that a clause explains: “the mayor’s claim that it rained”. */
export function byNoun(passage: Passage, at: number): Found | null {
  const { own, tokens, table } = passage;
  const noun = tokens[at];
  if (noun === undefined || !own.nouns.has(noun.lower)) {
    return null;
  }
  const opener = openerAfter(passage, at);
  const from = opener + 1;
  if (
    !own.complementisers.has(wordAt(passage, opener)) ||
    (isFinite(passage, from) && !own.subjectPronouns.has(wordAt(passage, from))) ||
    isBareNoun(passage, at)
  ) {
    return null;
  }
  const isIntroduced = hasFinite(passage, { from: 0, to: at });
  const to = isIntroduced ? endOfSaid(passage, at, from) : commaAfter(passage, from);
  const span = to === -1 ? null : spanOf(passage, { from, to });
  if (span === null || !hasFinite(passage, { from, to }) || !hasOwnWords(passage, { from, to })) {
    return null;
  }
  const clause = clauseOf(passage, span, from);
  const speaker =
    ownerOf(passage, at) ??
    (opener > at + 1 ? subjectOf(clause.scene, table, tokens.slice(at + 2, opener)) : null) ??
    makerOf(passage, at, (verb) => subjectOfCue(clause, verb));
  return {
    readings: [
      {
        ...span,
        speaker,
        cue: { start: noun.start, end: noun.end },
        reason: 'noun for a saying before the clause',
      },
    ],
    next: to,
  };
}

/** “claims that”, “claims by the mayor that” */
function openerAfter(passage: Passage, at: number): number {
  return passage.own.authors.has(wordAt(passage, at + 1)) ? afterNounPhrase(passage, at + 2) : at + 1;
}

/** A form that is a verb there: “they claim that”. */
function isBareNoun(passage: Passage, at: number): boolean {
  return passage.own.subjectPronouns.has(wordAt(passage, at - 1)) || at === 0;
}

/** In front of the clause that it belongs to, where a comma parts the two. */
function commaAfter({ tokens, own }: Passage, from: number): number {
  const first = tokens[0]?.lower ?? '';
  return own.prepositions.has(first) || own.subordinators.has(first)
    ? tokens.findIndex(({ lower }, index) => index > from && lower === ',')
    : -1;
}

/** “his claim”, “Jo Doe’s own claim” */
function ownerOf({ tokens, table, own, page }: Passage, at: number): Subject | null {
  for (let index = at - 1; index >= Math.max(0, at - farthestOwner); index--) {
    const token = tokens[index];
    if (!token?.isWord) {
      return null;
    }
    if (own.possessives.has(token.lower)) {
      return { start: token.start, end: token.end, form: 'pronoun' };
    }
    if (isOwner(token)) {
      const mention = lastBefore(page.mentions, token.end);
      const bare = token.start + token.lower.replace(/['’]s?$/, '').length;
      if (mention !== undefined && mention.end >= bare && mention.end <= token.end) {
        return { start: mention.start, end: mention.end, form: 'name' };
      }
      let from = index;
      while (from > Math.max(0, index - longestOwner) && tokens[from - 1]?.isWord === true) {
        from--;
        if (table.determiners.has(tokens[from]?.lower ?? '')) {
          return { start: tokens[from]?.start ?? token.start, end: bare, form: 'description' };
        }
      }
      return { start: token.start, end: bare, form: 'description' };
    }
  }
  return null;
}

/** “The mayor made the claim”: the subject of a verb that makes a saying of the noun. */
function makerOf(
  { tokens, own }: Passage,
  at: number,
  subjectOfVerb: (verb: number) => Subject | null,
): Subject | null {
  for (let index = at - 1; index >= Math.max(0, at - farthestOwner); index--) {
    if (own.making.has(tokens[index]?.lower ?? '')) {
      return subjectOfVerb(index);
    }
  }
  return null;
}
