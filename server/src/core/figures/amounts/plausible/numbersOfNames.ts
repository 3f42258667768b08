import { isKatakana, isLatin } from '../../../text/scripts.js';
import { digitAt } from '../../characters.js';
import type { Reader } from '../../reader.js';
import type { Count } from '../count.js';
import { isCapitalised, isSentenceStart, wordAfter, wordBefore } from './wordsAround.js';

/** 코로나19, コロナ19: digits glued to a name. */
export function isGluedName(reader: Reader, { start, first }: Count): boolean {
  const before = reader.text.charCodeAt(start - 1);
  return (
    reader.table.spelledNeedsUnit &&
    !first.spelled &&
    (isKatakana(before) || isHangulSyllable(before)) &&
    reader.findBefore(start, 'before', 'minus') === undefined &&
    !(
      first.literal !== null &&
      first.literal.length < 4 &&
      reader.findBefore(start, 'countCue') !== undefined
    )
  );
}

/** Whether it is a whole syllable, 가 to 힣, and no lone letter such as ㅋ. */
function isHangulSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** `Boeing 737`, `Section 301`, `Group of Seven`. */
export function isNumberOfName(reader: Reader, { start, end, first, last }: Count): boolean {
  const { text } = reader;
  if (reader.findBefore(start, 'nameCue') !== undefined) {
    return true;
  }
  if (first !== last || first.literal === null || first.grouped || first.literal.includes('.')) {
    return (
      first.magnitude === undefined &&
      isCapitalised(text, start) &&
      !isSentenceStart(text, start) &&
      first.spelled
    );
  }
  const before = wordBefore(text, start, true);
  const wordStart = reader.text.lastIndexOf(before, start);
  const named =
    /\p{Lu}/u.test(before) &&
    (!isSentenceStart(text, wordStart) || /\p{Lu}/u.test(before.slice(1))) &&
    reader.findBefore(start, 'before', 'weekday', 'month', 'weakMonth') === undefined;
  const next = wordAfter(text, end);
  if (isAddress(reader, end)) {
    return true;
  }
  return named && text.charCodeAt(start - 1) === 0x20 && !(next.endsWith('s') && next.length > 3);
}

/** `Downing Street` behind the 10 of an address: at most three names, and what streets are called. */
function isAddress(reader: Reader, end: number): boolean {
  const { text } = reader;
  let at = reader.skip(end);
  for (let words = 0; words < 4 && at > end && (isCapitalised(text, at) || isNumbered(text, at)); words++) {
    if (words > 0 && reader.find(at, 'streetName') !== undefined) {
      return true;
    }
    while (isLatin(text.charCodeAt(at)) || digitAt(text, at) >= 0) {
      at++;
    }
    at = reader.skip(at);
  }
  return false;
}

/** The 23rd of `23rd Street`. */
function isNumbered(text: string, at: number): boolean {
  return digitAt(text, at) >= 0;
}
