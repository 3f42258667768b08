import type { Cue } from './cue.js';
import { farthestOpener, wordAt, type Complement, type Passage } from './passage.js';
import { afterAdverbials } from './phrases.js';

/** “asked (the judge) whether it was late” */
export function question(passage: Passage, { next, form }: Cue): Complement | null {
  const { own } = passage;
  const begin = own.prepositions.has(wordAt(passage, next)) ? next + 1 : next;
  const farthest = form.frames.has('hearer')
    ? next + farthestOpener
    : Math.max(begin, afterAdverbials(passage, next)) + 1;
  for (let at = begin; at < farthest; at++) {
    const word = wordAt(passage, at);
    if (own.questionWords.has(word)) {
      return !own.askedOnly.has(word) || own.asking.has(form.lemma)
        ? { from: at, kind: 'question', bare: false }
        : null;
    }
    if (!isPlainWord(passage, at)) {
      return null;
    }
  }
  return null;
}

function isPlainWord({ tokens, own }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.isWord === true && !own.auxiliaries.has(token.lower);
}
