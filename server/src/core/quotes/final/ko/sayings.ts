import { listed, longestSayingFrom, sayingNouns, sayingPhrases, takes, verbForms } from './sayingLexicon.js';
import { verb, type SayingWord } from './sayingVerb.js';
import type { Word } from './words.js';

const doing = new Set('하했한할해함합');
const undergoing = new Set('됐되된될돼됩');
/** How a form of a verb goes on after its beginning. */
const goesOn = new Set('다고며면는지기자던습으어아음을였도겠네더니라요게려오데듯시셨신실십세');
const objectParticles = new Set(['을', '를', '도', '은', '는', '까지', '만']);

/** What a word says of saying; the next word is looked at too. Null for most words. */
export function sayingAt(text: string, word: Word, next: Word | undefined): SayingWord | null {
  const longest = longestSayingFrom(text.charCodeAt(word.start));
  if (longest === 0) {
    return null;
  }
  const phrase = phraseAt(text, word, next);
  if (phrase !== null) {
    return phrase;
  }
  const { start, end } = word;
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    const key = text.slice(start, start + length);
    const form = verbForms.get(key);
    const rest = start + length;
    if (form !== undefined && (rest === end || goesOn.has(text.charAt(rest)))) {
      return verb(text, word, form, 1, false, next);
    }
    const noun = sayingNouns.get(key);
    if (noun !== undefined) {
      const found = readNoun(text, word, noun, rest, next);
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

function readNoun(
  text: string,
  word: Word,
  bits: number,
  rest: number,
  next: Word | undefined,
): SayingWord | null {
  const { end } = word;
  const after = text.charAt(rest);
  const isVerbal = (bits & ~(takes.thing | takes.weak | takes.intent)) !== 0;
  if (isVerbal && doing.has(after) && rest < end && !text.startsWith('한테', rest)) {
    return verb(text, word, bits, 1, false, next);
  }
  if (isVerbal && undergoing.has(after) && rest < end) {
    return verb(text, word, bits, 1, true, next);
  }
  const particle = text.slice(rest, end);
  if (isVerbal && next !== undefined && (particle === '' || objectParticles.has(particle))) {
    const isDone = doing.has(text.charAt(next.start)) && text.slice(word.end, next.start) === ' ';
    if (isDone && next.end - next.start > 1) {
      return verb(text, next, bits, 2, false);
    }
  }
  return particle === '' || isNounEnding(particle)
    ? { kind: 'noun', takes: bits, end: rest, words: 1, modifies: false, isPassive: false }
    : null;
}

const nounEndings = new Set(
  listed(`을 를 은 는 이 가 도 의 에 과 와 로 으로 만 들 들을 들이 들도 이다 다 이었다 였다 입니다 이며 며 이고 고 이지만 이라고 라고 이라며 라며
    이라는 라는 이라서 이어서 에서 에도 에는 까지 까지도 이나 나 이라 라 이자 자 인 이란 란 이었고 이었으며 임 이기도 일 이에요 예요 에 대해 대로 뿐 부터
    이란다 이랍니다 이라면서 라면서 이었다고 였다고`),
);

function isNounEnding(particle: string): boolean {
  return nounEndings.has(particle);
}

const objectEnds = new Set(['을', '를']);

function phraseAt(text: string, word: Word, next: Word | undefined): SayingWord | null {
  const isObject = objectEnds.has(text.charAt(word.end - 1));
  const verbs =
    next === undefined || !isObject ? undefined : sayingPhrases.get(text.slice(word.start, word.end));
  return next !== undefined && verbs?.some((own) => text.startsWith(own, next.start)) === true
    ? verb(text, next, takes.say, 2, false)
    : null;
}
