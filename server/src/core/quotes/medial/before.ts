import { subjectOf } from './nounPhrase.js';
import { speech, term } from '../reading.js';
import type { Reading } from '../reading.js';
import { indexAt } from './tokens.js';
import { farthestCue, longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { isCue, isRelativeVerb } from './cues.js';
import { firstSubject } from './segments.js';
import { subjectOfCue } from './subjects.js';
import { looksLikeTitle } from './terms.js';

const nearCue = 3;

/** The mayor said, “…”; according to what the mayor wrote in a letter, “…” */
export function byCueBefore(clause: Clause): Reading | null {
  const { tokens, table, scene, at } = clause;
  const lowest = Math.max(0, at - farthestCue);
  for (let index = at - 1; index >= lowest; index--) {
    const token = tokens[index];
    if (token === undefined || token.lower === ';') {
      return null;
    }
    if (!isCue(clause, index)) {
      continue;
    }
    const between = tokens.slice(index + 1, at).filter(({ isWord }) => isWord).length;
    if (between > 1 && isRelativeVerb(clause, index)) {
      continue;
    }
    const isAdjacent =
      between <= nearCue && !table.naming.has(token.lower) && /[,:]/.test(tokens[at - 1]?.lower ?? '');
    if (!isAdjacent && looksLikeTitle(scene.content, table)) {
      return term('capitalised like a name');
    }
    return speech(subjectOfCue(clause, index), token, 'reporting verb before the quotation');
  }
  return null;
}

/** According to the mayor, “…”: a phrase that names the source, anywhere in the sentence. */
export function bySource(clause: Clause): Reading | null {
  const { scene, table, tokens } = clause;
  const text = scene.masked.slice(scene.start, scene.end);
  for (const match of text.matchAll(table.sourcePhrase)) {
    const start = scene.start + match.index;
    const from = indexAt(tokens, start + match[0].length);
    let to = from;
    while (to < tokens.length && tokens[to]?.isWord === true && to - from < longestSubject) {
      to++;
    }
    const subject = to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
    if (subject !== null && !looksLikeTitle(scene.content, table)) {
      const cue = { start, end: start + match[0].trimEnd().length };
      return speech(subject, cue, `source named by “${match[0].trim().toLowerCase()}”`);
    }
  }
  return null;
}

/** The mayor: “…” */
export function byColon({ scene, table, tokens, at }: Clause): Reading | null {
  if (tokens[at - 1]?.lower !== ':') {
    return null;
  }
  return speech(firstSubject(scene, table, tokens.slice(0, at - 1)), null, 'colon before the quotation');
}
