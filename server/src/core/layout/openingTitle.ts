import { englishAbbreviations } from '../text/sentences/index.js';
import type { Span } from '../text/span.js';
import { mayEndLine } from './lineEnds.js';
import { isUnspaced } from './width.js';

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
export function endOfOpeningTitle(text: string, sentence: Span): number | null {
  return isUnspaced(text.charCodeAt(sentence.start))
    ? endBySpace(text, sentence)
    : endByStarter(text, sentence);
}

const longestUnspacedTitle = 60;
const fewestCharacters = 8;
/** Behind a particle or comma, and between the parts of a foreign name. */
const insideSentence = /^[はがをにのとでもへや、・，的和] |^[\u30a1-\u30ff] [\u30a1-\u30ff]/u;

/** Chinese and Japanese have no spaces but in titles, and behind them. */
function endBySpace(text: string, { start, end }: Span): number | null {
  const head = text.slice(start, Math.min(end, start + longestUnspacedTitle));
  let last: number | null = null;
  for (const { index } of head.matchAll(/ /g)) {
    const isBetween = isUnspaced(head.charCodeAt(index - 1)) || isUnspaced(head.charCodeAt(index + 1));
    if (isBetween && index >= fewestCharacters && !insideSentence.test(head.slice(index - 1, index + 2))) {
      last = index;
    }
  }
  const isTitle = last !== null && !/[。！？]/.test(head.slice(0, last));
  return isTitle && last !== null && end - start - last > longestUnspacedTitle / 2 ? start + last + 1 : null;
}

function endByStarter(text: string, { start, end }: Span): number | null {
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
