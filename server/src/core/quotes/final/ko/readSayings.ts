import { takes } from './sayingLexicon.js';
import { sayingAt } from './sayings.js';
import { verb, type SayingWord } from './sayingVerb.js';
import { readWords, type Word } from './words.js';

/** A paragraph’s words, with what each says of saying. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sayings: readonly (SayingWord | null)[];
  /** For each word the number of the next in its sentence that is a reporting verb; -1 for none. */
  readonly nextVerb: Int32Array;
}

/** Reads the words of a text, and of each what it says of saying. */
export function readSayings(text: string): Reading {
  const words = readWords(text);
  const sayings = words.map((word, at) => sayingAt(text, word, words[at + 1]));
  words.forEach((word, at) => {
    if (sayings[at] === null && isPlainDoing(text, words, at)) {
      sayings[at] = verb(text, word, takes.say, 1, false, words[at + 1]);
    }
  });
  const nextVerb = new Int32Array(words.length).fill(-1);
  let next = -1;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]?.isLast === true) {
      next = -1;
    }
    nextVerb[at] = next;
    if (sayings[at]?.kind === 'verb') {
      next = at;
    }
  }
  return { text, words, sayings, nextVerb };
}

/** 했다 and 한다 report where a particle of quoting stands before them. */
const doing =
  /^(?:했(?:다|으며|고|지만|는데|던|습니다|어요)|한(?:다|$)|하(?:며|면서|고|자|던|기도|는데)|합니다|해$|해요)/;

function isPlainDoing(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !'했한하합해'.includes(text.charAt(word.start))) {
    return false;
  }
  return (
    text.charAt(before.end - 1) === '고' &&
    (before.isGlued || '다라자냐'.includes(text.charAt(before.end - 2))) &&
    doing.test(text.slice(word.start, Math.min(word.end, word.start + 5)))
  );
}
