import { wordTable } from '../../../../data/japaneseWords.js';
import { isHan, isHiragana, isKatakana, isLatin } from '../../../text/scripts.js';

export type Category = 'sign' | 'space' | 'han' | 'hiragana' | 'katakana' | 'latin' | 'digits' | 'symbol';

/** How a stretch of one category is cut into words that no dictionary has, as mecab-ipadic's char.def and unk.def say. */
export interface UnknownWords {
  /** Whether all of the stretch from here on may be a word. */
  readonly whole: boolean;
  /** Whether it may be one also where the dictionary has a word. */
  readonly always: boolean;
  /** Its first one, two … code units may be a word too. */
  readonly lengths: number;
  readonly readings: readonly { readonly reading: number; readonly cost: number }[];
}

const { named, step, lowest } = wordTable;
type Named = keyof typeof named;

const readings = (...list: (readonly [Named, number])[]): UnknownWords['readings'] =>
  list.map(([name, cost]) => ({ reading: named[name], cost: Math.round((cost - lowest) / step) }));

export const unknownWords: Readonly<Record<Category, UnknownWords>> = {
  sign: { whole: true, always: false, lengths: 0, readings: readings(['sign', 4769]) },
  space: { whole: true, always: false, lengths: 0, readings: readings(['space', 8903]) },
  han: { whole: false, always: false, lengths: 2, readings: readings(['noun', 11426], ['body', 12649]) },
  hiragana: { whole: true, always: false, lengths: 2, readings: readings(['noun', 13069]) },
  katakana: {
    whole: true,
    always: true,
    lengths: 2,
    readings: readings(['noun', 9461], ['name', 10521], ['body', 10922]),
  },
  latin: { whole: true, always: true, lengths: 0, readings: readings(['noun', 13398], ['body', 13835]) },
  digits: { whole: true, always: true, lengths: 0, readings: readings(['number', 7386]) },
  symbol: { whole: true, always: true, lengths: 0, readings: readings(['verbalNoun', 17585]) },
};

/** By a code unit; halves of surrogate pairs go with Han characters, so that a pair is one word or two. */
export function categoryOf(code: number): Category {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000) {
    return 'space';
  }
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
    return 'digits';
  }
  if (isLatin(code)) {
    return 'latin';
  }
  if (isHiragana(code)) {
    return 'hiragana';
  }
  if (isKatakana(code)) {
    return 'katakana';
  }
  if (isHan(code) || (code >= 0xd800 && code <= 0xdfff)) {
    return 'han';
  }
  return code < 0x3000 ? 'symbol' : 'sign';
}
