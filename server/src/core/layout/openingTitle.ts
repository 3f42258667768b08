import { englishAbbreviations } from '../text/sentences/index.js';
import type { Span } from '../text/span.js';
import { mayEndLine } from './lineEnds.js';

const fewestWords = 4;
const longestTitle = 120;
const fewestWordsAfter = 8;

/** Titles leave them out, sentences have them. */
const auxiliaries =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|told|named|called|titled|entitled)\b/;

/**
 * Where the first sentence begins after a title that runs into it, as where a page lost its line ends: “… action plan
 * The United States announced …”. A word with a capital letter that has one only at the head of a sentence tells,
 * behind what may be a title. Null where there is no such place.
 */
export function endOfOpeningTitle(text: string, { start, end }: Span): number | null {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)].slice(0, longestTitle);
  for (let at = fewestWords; at + fewestWordsAfter < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || word.index > longestTitle) {
      return null;
    }
    const isStarter =
      /^\p{Lu}\p{Ll}*$/u.test(word[0]) && englishAbbreviations.starters.has(word[0].toLowerCase());
    if (isStarter && word[0] !== 'I' && /[\p{L}\p{N}]$/u.test(before[0]) && mayEndLine(before[0])) {
      const title = text.slice(start, start + word.index);
      return auxiliaries.test(title) ? null : start + word.index;
    }
  }
  return null;
}
