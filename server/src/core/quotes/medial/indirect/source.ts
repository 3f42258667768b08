import type { IndirectReading } from '../../reading.js';
import { subjectOf } from '../nounPhrase.js';
import { saysSomething } from './before.js';
import { hasFinite, isFinite } from './finite.js';
import { clauseOf, hasOwnWords, spanOf, wordAt, type Found, type Passage, type Run } from './passage.js';
import { afterNounPhrase } from './phrases.js';

const longestSource = 24;
const fewestWords = 5;

/** “according to”: whether a phrase that names a source begins at a word. */
export function isSource(passage: Passage, at: number): boolean {
  return sourceLength(passage, at) > 0;
}

function sourceLength(passage: Passage, at: number): number {
  const more = passage.own.sources.get(wordAt(passage, at));
  return more?.every((word, index) => wordAt(passage, at + 1 + index) === word) === true
    ? more.length + 1
    : 0;
}

/**
 * “It rained, according to the office”; “According to the office, it rained”; “Rain, according to the office, is
 * rare”, where what is said has two parts.
 */
export function bySource(passage: Passage, at: number): Found | null {
  const { tokens } = passage;
  const from = at + sourceLength(passage, at);
  const first = tokens[at];
  const last = tokens[from - 1];
  if (from === at || first === undefined || last === undefined) {
    return null;
  }
  const to = endOfSource(passage, at, from);
  const parts = partsAround(passage, at, to);
  const readings = parts.flatMap((part): IndirectReading[] => {
    const span = spanOf(passage, part);
    if (span === null || !hasOwnWords(passage, part)) {
      return [];
    }
    const { scene, table } = clauseOf(passage, span, part.from);
    const speaker = to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
    return [
      {
        ...span,
        speaker,
        cue: { start: first.start, end: last.end },
        reason: 'told by a source that a phrase names',
      },
    ];
  });
  return readings.length === 0 ? null : { readings, next: tokens.length };
}

/** What is said around the phrase from `at` to `to`; one part has the verb. */
function partsAround(passage: Passage, at: number, to: number): readonly Run[] {
  const { own, tokens } = passage;
  const before: Run = { from: 0, to: at };
  const opensClause = own.coordinators.has(wordAt(passage, at - 1));
  const endsSentence = to === tokens.length && at >= fewestWords;
  if (!opensClause && (endsSentence || hasFinite(passage, before))) {
    return [before];
  }
  const behind: Run = { from: afterAppositions(passage, to), to: tokens.length };
  const isWhole = at === 0 && behind.to - behind.from >= fewestWords;
  if (!isWhole && !hasFinite(passage, behind)) {
    return [];
  }
  return opensClause || !saysSomething(passage, before) ? [behind] : [before, behind];
}

/** With the comma behind the name; where there is none in front of the clause, with the noun phrase. */
function endOfSource(passage: Passage, at: number, from: number): number {
  const { tokens } = passage;
  let to = from;
  while (to < tokens.length && tokens[to]?.isWord === true) {
    to++;
  }
  const opens = at === 0 && hasFinite(passage, { from, to });
  return opens || to > from + longestSource ? afterNounPhrase(passage, from) : to;
}

/**
 * “According to Jo Doe, the head of the office, it rained”: past the comma behind which a clause begins. Where its verb
 * stands right behind a comma, the subject and its apposition are before it.
 */
function afterAppositions(passage: Passage, from: number): number {
  const { tokens } = passage;
  const first = wordAt(passage, from) === ',' ? from + 1 : from;
  let start = first;
  for (let at = start; at < Math.min(tokens.length, from + longestSource); at++) {
    if (wordAt(passage, at) === ',') {
      if (isFinite(passage, at + 1)) {
        return first;
      }
      if (hasFinite(passage, { from: start, to: at })) {
        return start;
      }
      start = hasFinite(passage, { from: at + 1, to: tokens.length }) ? at + 1 : start;
    }
  }
  return start;
}
