import * as en from '../../en.js';
import { isCapital, type Token } from '../../latin/tokens.js';
import { isOrdinary } from '../../lexicon.js';
import { hashText, mix } from '../hash.js';
import { clustersOf, noClusters, type Clusters } from './clusters.js';
import { kindsOf } from './wordKinds.js';

/** What a word shows by itself, each as a hash, but for `kinds`. */
export interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly clusters: Clusters;
  /** A bit a kind, see `kindsOf`. */
  readonly kinds: number;
  /** A mark, a number, or a common word in small letters. */
  readonly isPlain: boolean;
}

/** What stands before the first and after the last word. */
export const outsideText: Word = {
  exact: 1,
  lower: 1,
  shape: 1,
  affixes: [],
  clusters: noClusters,
  kinds: 0,
  isPlain: true,
};

/** Words recur; what they show is kept, up to a bound. */
const known = new Map<string, Word>();
const mostKnown = 1 << 15;

export function wordOf(token: Token): Word {
  const { text } = token;
  let word = known.get(text);
  if (word === undefined) {
    if (known.size >= mostKnown) {
      known.clear();
    }
    word = read(token);
    known.set(text, word);
  }
  return word;
}

const longestAffix = 4;

function read(token: Token): Word {
  const { text, lower, shape } = token;
  const plain = lower.replace(/\p{N}/gu, '0');
  const affixes: number[] = [];
  for (let length = 1; length <= longestAffix && length < plain.length; length++) {
    affixes.push(mix(length, hashText(plain, 0, length)));
    affixes.push(mix(-length, hashText(plain, plain.length - length)));
  }
  return {
    exact: hashText(text),
    lower: hashText(plain),
    shape: hashText(shapeOf(text)),
    affixes,
    clusters: clustersOf(lower),
    kinds: kindsOf(lower),
    isPlain: shape === 'lower' ? isCommon(lower) : !isCapital(token),
  };
}

function isCommon(lower: string): boolean {
  return en.functionWords.has(lower) || isOrdinary(lower);
}

/** `Xxx` for a capitalised word, `XX` for an acronym, runs of more than two shortened. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');
}
