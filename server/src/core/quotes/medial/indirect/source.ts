import { subjectOf } from '../nounPhrase.js';
import type { IndirectReading } from '../../reading.js';
import { hasFinite } from './finite.js';
import { clauseOf, hasOwnWords, spanOf, wordAt, type Passage, type Run } from './passage.js';

/** “according to”: the words behind the first, where a phrase that names a source begins. */
export function isSource(passage: Passage, at: number): boolean {
  return sourceLength(passage, at) > 0;
}

function sourceLength(passage: Passage, at: number): number {
  const more = passage.own.sources.get(wordAt(passage, at));
  return more?.every((word, index) => wordAt(passage, at + 1 + index) === word) === true
    ? more.length + 1
    : 0;
}

/** “It rained, according to the office”; “According to the office, it rained”. */
export function bySource(passage: Passage, at: number, begin: number): IndirectReading | null {
  const length = sourceLength(passage, at);
  if (length === 0) {
    return null;
  }
  const { tokens } = passage;
  const from = at + length;
  const opens = !hasFinite(passage, { from: begin, to: at });
  const to = endOfSource(passage, from);
  const content: Run = opens
    ? { from: afterAppositions(passage, to), to: tokens.length }
    : { from: begin, to: at };
  const span = spanOf(passage, content);
  const first = tokens[at];
  const last = tokens[from - 1];
  if (
    span === null ||
    first === undefined ||
    last === undefined ||
    !hasOwnWords(passage, content) ||
    !hasFinite(passage, content)
  ) {
    return null;
  }
  const { scene, table } = clauseOf(passage, span, content.from);
  return {
    ...span,
    speaker: to === from ? null : subjectOf(scene, table, tokens.slice(from, to)),
    cue: { start: first.start, end: last.end },
    reason: 'told by a source that a phrase names',
  };
}

const longestSource = 24;

function endOfSource({ tokens }: Passage, from: number): number {
  let to = from;
  while (to < Math.min(tokens.length, from + longestSource) && tokens[to]?.isWord === true) {
    to++;
  }
  return to;
}

/** “According to Jo Doe, the head of the office, it rained”: past the comma behind which a clause begins. */
function afterAppositions(passage: Passage, from: number): number {
  const { tokens } = passage;
  let start = from + 1;
  for (let at = start; at < Math.min(tokens.length, from + longestSource); at++) {
    if (wordAt(passage, at) === ',') {
      if (hasFinite(passage, { from: start, to: at })) {
        return start;
      }
      start = hasFinite(passage, { from: at + 1, to: tokens.length }) ? at + 1 : start;
    }
  }
  return start;
}
