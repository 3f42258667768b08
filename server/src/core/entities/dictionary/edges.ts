import { isHan, isHangul, isHiragana, isKatakana } from '../../text/scripts.js';
import { isParticle, nounEnds } from '../korean/josa.js';
import { titles } from '../ko.js';

/**
 * How a letter keeps to its neighbours: letters of words stand between blanks, Hangul begins a word and has particles
 * after it, katakana comes in runs, and what is written without blanks is open to both sides.
 */
type Kind = 'word' | 'hangul' | 'katakana' | 'han' | 'unspaced' | 'none';

const wordLetter = /[\p{L}\p{N}]/u;
/** Thai, Lao, Myanmar, Khmer. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;

function kindOf(code: number): Kind {
  if (code < 0x80) {
    return isAsciiWord(code) ? 'word' : 'none';
  }
  if (isHangul(code)) {
    return 'hangul';
  }
  if (isKatakana(code)) {
    return 'katakana';
  }
  if (isHan(code)) {
    return 'han';
  }
  const letter = String.fromCodePoint(code);
  if (isHiragana(code) || unspaced.test(letter)) {
    return 'unspaced';
  }
  return wordLetter.test(letter) ? 'word' : 'none';
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function kindAt(text: string, at: number): Kind {
  const code = text.codePointAt(at);
  return code === undefined ? 'none' : kindOf(code);
}

function kindBefore(text: string, at: number): Kind {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return at === 0 ? 'none' : kindAt(text, isLow && at > 1 ? at - 2 : at - 1);
}

/** Whether a name may begin at `at`. */
export function mayStart(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  const before = kindBefore(text, at);
  switch (kind) {
    case 'word':
    case 'katakana':
      return before !== kind;
    case 'hangul':
      return before !== 'hangul' && before !== 'word';
    case 'han':
    case 'unspaced':
    case 'none':
      return true;
  }
}

/** Whether only its script lets a name begin at `at`: nothing shows that no word goes on there. */
export function isOpenStart(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return (kind === 'han' || kind === 'unspaced') && kindBefore(text, at) === kind;
}

/** Whether a name that begins before `end` may end there. */
export function mayEnd(text: string, end: number): boolean {
  const kind = kindBefore(text, end);
  const next = kindAt(text, end);
  if (next === 'hangul' && (kind === 'word' || kind === 'hangul' || kind === 'han')) {
    return isTail(text, end);
  }
  switch (kind) {
    case 'word':
      return next !== 'word' && !joinsNext(text, end);
    case 'hangul':
      return next !== 'word';
    case 'katakana':
      return next !== 'katakana';
    case 'han':
    case 'unspaced':
    case 'none':
      return true;
  }
}

const clitic = /'(?:s|S|d|ll|re|ve|m)(?![\p{L}\p{N}])/uy;

/** An apostrophe before a letter is inside a word, as in “Xi'an”, unless it begins the possessive or a short verb. */
function joinsNext(text: string, end: number): boolean {
  if (text[end] !== "'" || kindAt(text, end + 1) !== 'word') {
    return false;
  }
  clitic.lastIndex = end;
  return !clitic.test(text);
}

const longestTail = 12;

/** Whether the rest of the Korean word is a particle, or a title or suffix of names with or without one. */
function isTail(text: string, end: number): boolean {
  const [rest = ''] = /^[가-힣]*/.exec(text.slice(end, end + longestTail)) ?? [];
  if (rest === '') {
    return false;
  }
  const last = text[end - 1];
  return isParticle(rest, last) || nounEnds(rest).some((at) => isSuffix(rest.slice(0, at)));
}

const suffixes: ReadonlySet<string> = new Set(['님', '씨', '들', '측', '계', '산', '발', '행', '식', '간']);

function isSuffix(noun: string): boolean {
  return suffixes.has(noun) || titles.has(noun);
}
