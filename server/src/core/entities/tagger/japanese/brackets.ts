import { mix } from '../hash.js';
import { featureKinds } from './kinds.js';
import type { WordFacts } from './words.js';

/** A stretch between brackets or quotation marks: offsets of what is between them. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly sign: number;
  readonly features: readonly number[];
}

const closing: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['〈', '〉'],
  ['《', '》'],
  ['【', '】'],
  ['"', '"'],
  ['〝', '〟'],
  ['＜', '＞'],
  ['‘', '’'],
]);

/** For each code unit, the innermost pair of brackets around it, with what stands before and after the pair. */
export function bracketsOf(text: string, words: readonly WordFacts[]): (Bracket | undefined)[] {
  const brackets = new Array<Bracket | undefined>(text.length);
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (open >= 0 && closing.get(text.charAt(open)) === sign) {
      brackets.fill(bracket(text, words, open, at), open + 1, at);
      open = -1;
    } else if (closing.has(sign)) {
      open = at;
    }
  }
  return brackets;
}

function bracket(text: string, words: readonly WordFacts[], open: number, close: number): Bracket {
  const before = words[indexAt(words, open) - 1];
  const after = words[indexAt(words, close) + 1];
  const sign = text.charCodeAt(open);
  const values = [
    0,
    Math.min(5, (close - open - 1) >> 2),
    before?.spelling ?? 0,
    before?.group ?? 0,
    after?.spelling ?? 0,
    after?.group ?? 0,
  ];
  return {
    start: open + 1,
    end: close,
    sign,
    features: values.map((value, kind) => mix(featureKinds.bracket + kind, mix(sign, value))),
  };
}

/** The word that covers an offset; by bisection. */
function indexAt(words: readonly WordFacts[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
