import { beginsSentence, nextWord, type Candidate } from '../candidate.js';
import { isStop, lengthAt } from '../stops.js';
import { tables } from '../tables/index.js';
import { isFinal } from './unspaced.js';

export function atEnd({ text, next }: Candidate): true | undefined {
  return next >= text.length ? true : undefined;
}

const comma = /[,;:、，：；،؛%％]/;
const dash = /[-–—―]/;
const speech = /(?!\p{Ll})[\p{L}\p{N}¿¡“"]/u;

/**
 * A comma behind a stop goes on with the sentence, and so does a dash, unless it is the one with which another speaker
 * begins (— Oui. — Non.) or a minus sign.
 */
export function beforePunctuation({ text, head, next, spaced, sentence }: Candidate): boolean | undefined {
  if (comma.test(head) || isStop(text, next)) {
    return false;
  }
  if (!dash.test(head)) {
    return undefined;
  }
  const isSpeaker = spaced && (speech.test(text.charAt(next + 1)) || dash.test(text.charAt(sentence)));
  return isSpeaker ? undefined : false;
}

const thaiOrLao = /[\u0e00-\u0eff]/;

/** Thai and Lao part sentences by spaces alone: a full stop there only shortens a word. */
export function inScriptWithoutIt({ isDot, before }: Candidate): false | undefined {
  return isDot && thaiOrLao.test(before) ? false : undefined;
}

const kana = /\p{Script=Hiragana}/u;
const companyForm = /(?:Inc|Corp|Ltd|Co)\b/y;
const longestName = 20;

/** “Yahoo! Finance”, モーニング娘。の: the stop belongs to the name. */
export function afterNameWithStop(candidate: Candidate): boolean | undefined {
  const { text, runEnd, closed, isDot, next, head, sentence } = candidate;
  if (closed || isDot) {
    return undefined;
  }
  const upTo = text.slice(Math.max(sentence, runEnd - longestName), runEnd);
  const isName = tables.some(({ nameWithStop }) => nameWithStop?.test(upTo));
  const goesOn = isName
    ? kana.test(head) || !beginsSentence(candidate)
    : lengthAt(companyForm, text, next) > 0;
  return goesOn ? false : undefined;
}

const upperCase = /^\p{Lu}/u;
const unicase = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** An ellipsis pauses; it ends a sentence where a capital, or a final form before it, says so. */
export function afterEllipsis(candidate: Candidate): boolean | undefined {
  const { text, start, runEnd, mark, before } = candidate;
  const isEllipsis = mark === '…' || /^(?:\. ?\.|・|·)/.test(text.slice(start, Math.min(runEnd, start + 3)));
  if (!isEllipsis) {
    return undefined;
  }
  if (unicase.test(before)) {
    return isFinal(candidate);
  }
  const word = nextWord(candidate);
  return upperCase.test(word) && word !== 'I';
}

const capitalInside = /\p{Lu}/u;
const lowerCase = /(?![\u10d0-\u10ff])\p{Ll}/u;

/** Georgian letters count as lower case but have no other; “iPhone” begins a sentence as well as any capital. */
export function beforeLowerCase({ text, next, head, before }: Candidate): false | undefined {
  const hasCase = lowerCase.test(head) && !unicase.test(before);
  return hasCase && !capitalInside.test(text.slice(next + 1, next + 3)) ? false : undefined;
}
