import type { Cue } from './cue.js';
import { isSurelyFinite } from './finite.js';
import { farthestOpener, wordAt, type Complement, type Passage } from './passage.js';
import { isInfinitive } from './phrases.js';

/** “promised (not) to come”; “urged the banks to wait”, where the hearer is part of what is said. */
export function infinitive(passage: Passage, { next, form }: Cue): Complement | null {
  const { own } = passage;
  const at = afterNegation(passage, form.isNounToo ? next : afterAdverbs(passage, next));
  if (form.frames.has('infinitive') && isInfinitive(passage, at)) {
    return { from: negated(passage, at), kind: 'infinitive', bare: false };
  }
  if (!form.frames.has('hearer-infinitive')) {
    return null;
  }
  let commas = 0;
  for (let index = next + 1; index < next + farthestOpener; index++) {
    const word = wordAt(passage, index);
    if (word === ',') {
      commas++;
      continue;
    }
    if (isInfinitive(passage, index)) {
      if (commas % 2 === 1) {
        return null;
      }
      return { from: next, kind: 'infinitive', bare: false };
    }
    if (
      passage.tokens[index]?.isWord !== true ||
      isSurelyFinite(passage, index) ||
      own.complementisers.has(word)
    ) {
      return null;
    }
  }
  return null;
}

function afterAdverbs({ tokens, own }: Passage, at: number): number {
  let index = at;
  while (index < at + 4 && own.adverbials.has(tokens[index]?.lower ?? '')) {
    index++;
  }
  return index;
}

function afterNegation(passage: Passage, at: number): number {
  return passage.own.negations.has(wordAt(passage, at)) ? at + 1 : at;
}

function negated(passage: Passage, at: number): number {
  return passage.own.negations.has(wordAt(passage, at - 1)) ? at - 1 : at;
}

/** “denied taking it”; “accused him of taking it” */
export function gerund(passage: Passage, { next, form }: Cue): Complement | null {
  if (form.frames.has('gerund') && /..ing$/.test(wordAt(passage, next))) {
    return { from: next, kind: 'gerund', bare: false };
  }
  if (!form.frames.has('accusation')) {
    return null;
  }
  for (let at = next + 1; at < next + farthestOpener; at++) {
    if (passage.tokens[at]?.isWord !== true) {
      return null;
    }
    if (passage.own.accusationMarks.has(wordAt(passage, at))) {
      const isVerbal =
        /..ing$/.test(wordAt(passage, at + 1)) || passage.own.negations.has(wordAt(passage, at + 1));
      return isVerbal ? { from: at + 1, kind: 'gerund', bare: false } : null;
    }
  }
  return null;
}
