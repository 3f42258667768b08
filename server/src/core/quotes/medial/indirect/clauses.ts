import { hasFinite, holdsQuoteBehindWords, isFinite, isOwner, isSurelyFinite } from './finite.js';
import { wordAt, type Passage } from './passage.js';

const longestSubject = 10;
const farthestVerb = 40;

/** Anything that may be a clause, for verbs that seldom take an object: said it was late. */
export function isLooseClause(passage: Passage, from: number): boolean {
  const { own, tokens } = passage;
  const word = wordAt(passage, from);
  if (own.subjectPronouns.has(word)) {
    return !own.objectPronouns.has(word) || hasFinite(passage, { from, to: from + 4 });
  }
  const run = { from: from + 1, to: Math.min(tokens.length, from + farthestVerb) };
  const next = wordAt(passage, from + 1);
  const isAnswer = own.answers.has(word) && (next === ',' || next === own.infinitiveMark);
  return (
    !isAnswer &&
    !own.idleObjects.has(word) &&
    (hasFinite(passage, run) ||
      holdsQuoteBehindWords(passage, { ...run, from }) ||
      opensNounPhrase(passage, from))
  );
}

/** “many people”, “the Fed”, “Poe”: with a verb behind it that no table knows. */
function opensNounPhrase(passage: Passage, from: number): boolean {
  const { tokens, table } = passage;
  const token = tokens[from];
  if (token === undefined || !(token.isCapital || table.determiners.has(token.lower))) {
    return false;
  }
  for (let at = from + 2; at < Math.min(tokens.length, from + longestSubject); at++) {
    if (/[^s’']s$/.test(wordAt(passage, at)) && tokens[at + 1]?.isWord === true && !isOwner(tokens[at])) {
      return true;
    }
  }
  return false;
}

/** A subject and, not far behind it, its own verb. */
export function isCloseClause(passage: Passage, from: number): boolean {
  const { own, tokens } = passage;
  if (own.subjectPronouns.has(wordAt(passage, from))) {
    return isFinite(passage, from) || isFinite(passage, from + 1) || isFinite(passage, from + 2);
  }
  let hasJoiner = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + longestSubject); at++) {
    const word = wordAt(passage, at);
    if (
      tokens[at]?.isWord !== true ||
      own.questionWords.has(word) ||
      own.complementisers.has(word) ||
      own.subjectPronouns.has(word) ||
      own.subordinators.has(word) ||
      own.breakers.has(word)
    ) {
      return false;
    }
    hasJoiner ||= own.joiners.has(word);
    if (isSurelyFinite(passage, at) || (!hasJoiner && isActive(passage, at))) {
      return true;
    }
  }
  return false;
}

/** “the blast killed two”, not “the man killed in the blast”. */
function isActive(passage: Passage, at: number): boolean {
  const { own, tokens } = passage;
  const next = tokens[at + 1];
  return (
    isFinite(passage, at) &&
    next?.isWord === true &&
    !own.prepositions.has(next.lower) &&
    !own.adverbials.has(next.lower) &&
    !own.coordinators.has(next.lower) &&
    next.lower !== own.infinitiveMark
  );
}
