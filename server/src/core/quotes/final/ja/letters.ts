import { isHan, isHiragana, isKatakana, isLatin } from '../../../text/scripts.js';

export const isHiraganaAt = (text: string, at: number): boolean => isHiragana(text.charCodeAt(at));

/** Whether what stands at an offset may be part of a noun as it is mostly written: no hiragana, no mark, no space. */
export function isNounAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || isKatakana(code) || isLatin(code) || isDigit(code) || isJoint(code);
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** The UTF-16 code units of some characters. */
export const codesOf = (characters: string): readonly number[] =>
  Array.from(characters, (letter) => letter.charCodeAt(0));

const joints: ReadonlySet<number> = new Set(codesOf('・＝．&%％'));

/** Surrogates stand for rare Han characters here; 々 counts as Han. */
const isJoint = (code: number): boolean => joints.has(code) || (code >= 0xd800 && code <= 0xdfff);

/** Words by their last character, the longest first. */
export type WordEnds = ReadonlyMap<number, readonly string[]>;

export function wordEnds(words: Iterable<string>): WordEnds {
  const grouped = new Map<number, string[]>();
  for (const word of words) {
    const key = word.charCodeAt(word.length - 1);
    const sharing = grouped.get(key);
    if (sharing === undefined) {
      grouped.set(key, [word]);
    } else {
      sharing.push(word);
    }
  }
  for (const sharing of grouped.values()) {
    sharing.sort((one, other) => other.length - one.length);
  }
  return grouped;
}

/** The length of the longest of some words that ends at `end` and does not begin before `from`; 0 for none. */
export function endsWithOneOf(words: WordEnds, text: string, from: number, end: number): number {
  const sharing = end > from ? words.get(text.charCodeAt(end - 1)) : undefined;
  const word = sharing?.find((own) => own.length <= end - from && text.startsWith(own, end - own.length));
  return word?.length ?? 0;
}
