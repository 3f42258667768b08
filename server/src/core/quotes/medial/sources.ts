import { subjectOf } from './nounPhrase.js';
import { speech } from '../reading.js';
import type { Reading } from '../reading.js';
import { longestSubject, type Clause } from './clause.js';
import { looksLikeTitle } from './terms.js';

/** According to the mayor, “…”: a phrase that names the source, anywhere in the sentence. */
export function bySource(clause: Clause): Reading | null {
  for (let at = 0; at < clause.tokens.length; at++) {
    const reading = sourceAt(clause, at);
    if (reading !== null) {
      return reading;
    }
  }
  return null;
}

/** “…,” according to the mayor: the phrase right behind. */
export function bySourceBehind(clause: Clause): Reading | null {
  const { tokens, at } = clause;
  return sourceAt(clause, tokens[at + 1]?.lower === ',' ? at + 2 : at + 1);
}

function sourceAt(clause: Clause, at: number): Reading | null {
  const { scene, table, tokens } = clause;
  const first = tokens[at];
  const rest = first === undefined ? undefined : table.sources.get(first.lower);
  if (first === undefined || rest?.every((word, index) => tokens[at + 1 + index]?.lower === word) !== true) {
    return null;
  }
  const from = at + rest.length + 1;
  let to = from;
  while (to < tokens.length && tokens[to]?.isWord === true && to - from < longestSubject) {
    to++;
  }
  const subject = to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
  if (subject === null || looksLikeTitle(scene.content, table)) {
    return null;
  }
  const cue = { start: first.start, end: tokens[from - 1]?.end ?? first.end };
  return speech(subject, cue, 'source named by a phrase');
}
