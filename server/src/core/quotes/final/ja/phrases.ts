import type { Span } from '../../../text/span.js';
import { endsWithOneOf, isHiraganaAt, isNounAt } from './letters.js';
import { bodyEndings, personEndings, timeWords } from './nouns.js';

const longestPhrase = 60;
const longestAside = 30;

/** Nouns in hiragana, and what may follow a name: no other hiragana is part of a noun phrase, except の. */
const kanaNouns: ReadonlySet<string> = new Set(
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

const closesAside = (text: string, at: number): boolean => /[)）]/.test(text.charAt(at));

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
  while (start < end && /[の\s.・＝)）]/.test(text.charAt(start))) {
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
  if (isNounAt(text, last) || text.charAt(last) === '々') {
    return last;
  }
  if (closesAside(text, last)) {
    const open = Math.max(text.lastIndexOf('（', last), text.lastIndexOf('(', last));
    return open >= Math.max(least, last - longestAside) ? open : start;
  }
  if (text.charAt(last) === 'の' || (/[ .\-’']/.test(text.charAt(last)) && isNounAt(text, last - 1))) {
    return last;
  }
  return isHiraganaAt(text, last)
    ? start - endsWithOneOf(kanaNouns, text, Math.max(least, start - 6), start)
    : start;
}

const time = new RegExp(
  `^(?:(?:${timeWords.join('|')})(?:の(?!$)|(?=[^の]))|(?:[0-9０-９一二三四五六七八九十]{1,4}(?:年|月|日|時|分|曜日|世紀)){1,4}(?:夜|朝|夕|午後|午前|深夜|未明|付)?(?:の(?!$)|(?=[^の間代])))`,
  'u',
);

function timeBefore(phrase: string): number {
  const length = time.exec(phrase)?.[0].length ?? 0;
  return length < phrase.length ? length : 0;
}

/** Whether a noun phrase is for people, or for a body that can speak. */
export function canSpeak(phrase: string): boolean {
  const bare = phrase.replace(/[（(][^（()）]{0,30}[)）]$/u, '');
  return isPerson(bare) || endsWithOneOf(bodyEndings, bare, 0, bare.length) > 0;
}

export function isPerson(phrase: string): boolean {
  return endsWithOneOf(personEndings, phrase, 0, phrase.length) > 0;
}
