import type { Language } from '../model.js';
import { isUnspaced } from './baseLanguage.js';

const decade = /^\d0s?(?![\p{L}\p{N}])/u;
const clipped = /^(?:em|til|tis|twas|cause|bout|round|n|neath|cuz|kay|burbs)(?![\p{L}\p{N}])/iu;
const word = /[\p{L}\p{N}\p{M}]/u;
const digit = /[0-9]/;
const hebrew = /[\u05d0-\u05ea]/;
const scriptWithoutApostrophe = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const opensBefore = /[\s([{（【「『《〈“‘„‚«"'—–\-/·…]/u;
const closesAfter = /[\s)\]}）】」』》〉”’»"'.,;:!?。、．，！？：；…—–\-/·]/u;

/** What stands at both sides of a mark, and what that makes it look like. */
export interface Shape {
  readonly before: string;
  readonly after: string;
  readonly looksOpen: boolean;
  readonly looksClose: boolean;
}

export function shapeAt(text: string, at: number): Shape {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const freeBefore = before === '' || opensBefore.test(before);
  const freeAfter = after === '' || closesAfter.test(after);
  return { before, after, looksOpen: freeBefore && !freeAfter, looksClose: !freeBefore && freeAfter };
}

/** Whether a single quotation mark is none; `isOpen`: one before it waits for its partner. */
export function isApostrophe(
  text: string,
  at: number,
  shape: Shape,
  isOpen: boolean,
  language: Language,
): boolean {
  const { before, after } = shape;
  if (scriptWithoutApostrophe.test(before) || scriptWithoutApostrophe.test(after)) {
    return word.test(before) && word.test(after) && !isOpen && !scriptWithoutApostrophe.test(before);
  }
  if (word.test(before) && word.test(after)) {
    return true;
  }
  if (shape.looksOpen) {
    const ahead = text.slice(at + 1, at + 8);
    const curlyCloser = text.charAt(at) === '’';
    return (
      decade.test(ahead) || clipped.test(ahead) || (curlyCloser && language !== 'ko' && !isUnspaced(language))
    );
  }
  return !isOpen && !shape.looksOpen;
}

/** Whether a double quotation mark is none: 5'10", 3.5" and the mark before the last letter of a Hebrew acronym. */
export function isInchOrAcronym(text: string, at: number, shape: Shape, isOpen: boolean): boolean {
  const isAcronym = hebrew.test(shape.before) && hebrew.test(shape.after);
  return isAcronym || isInchMark(text, at, shape, isOpen);
}

function isInchMark(text: string, at: number, shape: Shape, isOpen: boolean): boolean {
  if (text.charAt(at) !== '"' || !digit.test(shape.before)) {
    return false;
  }
  const feet = /[0-9]['’′ ]\s?[0-9]{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
  return feet || (!isOpen && !shape.looksOpen);
}
