import { isHan, isHiragana, isKatakana, isLatin } from '../../../text/scripts.js';

export const isHiraganaAt = (text: string, at: number): boolean => isHiragana(text.charCodeAt(at));

/** Whether what stands at an offset may be part of a noun as it is mostly written: no hiragana, no mark, no space. */
export function isNounAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || isKatakana(code) || isLatin(code) || isDigit(code) || isJoint(code);
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Surrogates stand for rare Han characters here; 々 counts as Han. */
const isJoint = (code: number): boolean =>
  code === 0x30fb ||
  code === 0xff1d ||
  code === 0xff0e ||
  code === 0x26 ||
  (code >= 0xd800 && code <= 0xdfff);

/** The longest of some words that a stretch ends with, by its length; 0 where it ends with none. */
export function endsWithOneOf(words: ReadonlySet<string>, text: string, from: number, end: number): number {
  for (let length = Math.min(longestWord, end - from); length > 0; length--) {
    if (words.has(text.slice(end - length, end))) {
      return length;
    }
  }
  return 0;
}

const longestWord = 12;
