import type { Span } from '../../../text/span.js';
import { codesOf, endsWithOneOf, isHiraganaAt, isNounAt, wordEnds, type WordEnds } from './letters.js';
import { bodyEndings, others, personEndings } from './nouns.js';
import { timeEnd } from './times.js';

const longestPhrase = 60;
const longestAside = 30;

/** Nouns in hiragana, and what may follow a name: no other hiragana is part of a noun phrase, except の. */
const kanaNouns = wordEnds(
  'さん たち くん ちゃん さま ら みんな わたし わたしたち あなた ぼく おれ われわれ こども 子ども お母さん お父さん ひとり ふたり がん いじめ あいさつ'.split(
    ' ',
  ),
);
const pointers = ['この', 'その', 'あの', 'わが'];

/** Whether a particle may stand at an offset: behind a noun, not inside a word. */
export function isBehindNoun(text: string, at: number): boolean {
  return (
    isNounAt(text, at - 1) ||
    closesAside(text, at - 1) ||
    endsWithOneOf(kanaNouns, text, Math.max(0, at - 6), at) > 0
  );
}

const closing = new Set(codesOf(')）'));
/** What a noun phrase does not begin with. */
const joining = new Set(codesOf('の .・＝)）\u3000'));
const joiningLatin = new Set(codesOf(" .-’'"));
const no = 'の'.charCodeAt(0);

const closesAside = (text: string, at: number): boolean => closing.has(text.charCodeAt(at));

/** Nor in the midst of a character. */
const mayNotBegin = (code: number): boolean => joining.has(code) || (code >= 0xdc00 && code <= 0xdfff);

/** The noun phrase that ends at `end`, with の and asides in brackets inside, without words of time before it. */
export function nounPhrase(text: string, from: number, end: number): Span {
  const least = Math.max(from, end - longestPhrase);
  let start = end;
  for (;;) {
    const before = stepBack(text, least, start);
    if (before === start) {
      break;
    }
    start = before;
  }
  while (start < end && mayNotBegin(text.charCodeAt(start))) {
    start++;
  }
  start += timeBefore(text.slice(start, end));
  const pointer = pointers.find(
    (word) => start - word.length >= from && text.startsWith(word, start - word.length),
  );
  return { start: start - (start < end ? (pointer?.length ?? 0) : 0), end };
}

function stepBack(text: string, least: number, start: number): number {
  if (start <= least) {
    return start;
  }
  const last = start - 1;
  if (isNounAt(text, last)) {
    return last;
  }
  if (closesAside(text, last)) {
    const from = Math.max(least, last - longestAside);
    const open = text.slice(from, last).search(/[(（][^(（]*$/u);
    return open < 0 ? start : from + open;
  }
  const code = text.charCodeAt(last);
  if (code === no || (joiningLatin.has(code) && isNounAt(text, last - 1))) {
    return last;
  }
  return isHiraganaAt(text, last) && !text.endsWith('から', start)
    ? start - endsWithOneOf(kanaNouns, text, Math.max(least, start - 6), start)
    : start;
}

/** The length of the words of time that a noun phrase begins with, with の after them. */
function timeBefore(phrase: string): number {
  const end = timeEnd(phrase, 0);
  const length = end > 0 && phrase.charAt(end) === 'の' ? end + 1 : end;
  return length < phrase.length ? length : 0;
}

const aside = /[（(][^（()）]{0,30}[)）]$/u;

/** Whether a noun phrase is for people, or for a body that can speak. */
export function canSpeak(phrase: string): boolean {
  const bare = phrase.replace(aside, '');
  return isPerson(bare) || endsLike(bodyEndings, bare);
}

/** Whether a name is not what the noun phrase is for: 田中首相の報道官, トランプ政権, but 田中首相（65）. */
export function isOwner(after: string): boolean {
  const rest = after.replace(aside, '');
  return rest !== '' && (rest.includes('の') || !isPerson(rest));
}

export function isPerson(phrase: string): boolean {
  return endsLike(personEndings, phrase);
}

const endsLike = (words: WordEnds, phrase: string): boolean => {
  const length = endsWithOneOf(words, phrase, 0, phrase.length);
  return length > 0 && length >= endsWithOneOf(others, phrase, 0, phrase.length);
};
