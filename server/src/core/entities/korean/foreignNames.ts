import type { Candidate, Claim } from '../candidates.js';
import * as ko from '../ko.js';
import { finalConsonant } from './josa.js';
import * as names from './names.js';
import { isAdnominal, isCommon, isPlain, isStateBody } from './nouns.js';
import { named } from './reading.js';
import type { KoreanReading } from './reading.js';
import type { Noun, Word } from './words.js';

/** 로버트 클라인은, 하루카 모리타(38): a foreign name of two words without a title. */
export function foreignPair(reading: KoreanReading, at: number): readonly Candidate[] {
  const word = reading.words[at];
  const last = mayBeginPair(reading, at) ? foreignStem(reading, at + 1) : undefined;
  if (word === undefined || last === undefined) {
    return [];
  }
  const claim = claimOfPair(reading, at, word, last);
  return claim === undefined ? [] : named(reading, at, at + 1, last.length, claim);
}

function mayBeginPair({ words, hits, titles }: KoreanReading, at: number): boolean {
  return (
    hits[at] === undefined &&
    titles[at] === undefined &&
    names.isHangul(words[at]?.text ?? '') &&
    words[at + 1]?.joined === true
  );
}

/** By a given name in front, by the body that the person works for, or by the sound of both words. */
function claimOfPair(reading: KoreanReading, at: number, word: Word, last: string): Claim | undefined {
  const isWestern = names.isWesternGiven(word.text) && word.text.length > 1;
  const isJapanese = names.isJapaneseName(word.text);
  if (!isWestern && !(isJapanese && names.isJapaneseName(last)) && !isAfterBody(reading, at)) {
    return claimBySound(reading, at, word, last);
  }
  if (isWestern) {
    return isPlain(last) ? undefined : byGivenName(word);
  }
  return isJapanese
    ? byGivenName(word)
    : { label: 'PERSON', rule: 'mention-person-cue', reason: 'an office before the name', weight: 6 };
}

function byGivenName({ text }: Word): Claim {
  return { label: 'PERSON', rule: 'mention-person', reason: `given name “${text}”`, weight: 6 };
}

/** 외교부 아르노 뒤발이 */
function isAfterBody(reading: KoreanReading, at: number): boolean {
  const before = reading.words[at - 1];
  const isBody =
    before !== undefined &&
    (isStateBody(before.text) || reading.hits[at - 1]?.entry.label === 'ORG') &&
    reading.words[at]?.joined === true;
  return isBody && isForeignPart(reading, at);
}

function claimBySound(reading: KoreanReading, at: number, word: Word, last: string): Claim | undefined {
  const next = reading.words[at + 1];
  const hasParticle = next !== undefined && last.length < next.text.length;
  if (hasParticle && areJapanese(word.text, last)) {
    return bySound('Japanese');
  }
  const isWhole = hasParticle || reading.text[next?.end ?? -1] === '(';
  return isWhole &&
    isForeignPart(reading, at) &&
    !isAdnominal(word.text) &&
    isStronglyForeign(word.text) &&
    isStronglyForeign(last)
    ? bySound('foreign')
    : undefined;
}

function bySound(kind: string): Claim {
  return { label: 'PERSON', rule: 'mention-person', reason: `two words of ${kind} sound`, weight: 3 };
}

/** Two words of three or more syllables of kana, not all of which can be Sino-Korean. */
function areJapanese(first: string, second: string): boolean {
  const isKana = (word: string): boolean => word.length >= 3 && names.isKanaBuilt(word) && !isPlain(word);
  return isKana(first) && isKana(second) && names.foreignSyllables(first + second) > 0;
}

/** Half of the syllables at least are no readings of Chinese characters. */
export function isStronglyForeign(word: string): boolean {
  return names.looksForeign(word) && names.foreignSyllables(word) * 2 >= word.length && !isPlain(word);
}

/** A whole word that may be part of a foreign name: in Hangul by its sound, or in Latin letters. */
export function isForeignPart({ words, hits, titles }: KoreanReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || hits[at] !== undefined || titles[at] !== undefined || isPlain(word.text)) {
    return false;
  }
  const { text } = word;
  if (/^[A-Z][A-Za-z.]*$/.test(text)) {
    return text !== 'AI';
  }
  if (names.isJapaneseName(text) || names.isWesternGiven(text)) {
    return true;
  }
  if (!names.isHangul(text)) {
    return false;
  }
  const shortest = word.nouns[0]?.stem ?? text;
  return isInflected(text, shortest)
    ? isForeignDespiteEnding(text, shortest)
    : names.looksForeign(text) || (names.isKanaBuilt(text) && text.length >= 3);
}

/** Whether a word ends in a particle, rather than in a syllable of a Japanese name that looks like one. */
function isInflected(text: string, shortest: string): boolean {
  const tail = text.length - shortest.length;
  const mayEndInKana =
    names.isKanaBuilt(text) && !names.hasKoreanBuild(text) && shortest.length < 3 && !isCommon(shortest);
  return tail > 0 && (tail >= 2 || shortest.length >= 2) && !mayEndInKana;
}

const finalNieun = 4;

function isForeignDespiteEnding(text: string, shortest: string): boolean {
  return (
    names.foreignSyllables(shortest) * 3 >= shortest.length &&
    finalConsonant(text.at(-1)) !== finalNieun &&
    !/[은는을를의에와과]$/.test(text)
  );
}

/** The foreign name that a word is without its particle; the whole word where a title follows. */
export function foreignStem({ words, hits, titles }: KoreanReading, at: number): string | undefined {
  const word = words[at];
  if (word === undefined || hits[at] !== undefined || titles[at] !== undefined) {
    return undefined;
  }
  const isTitled = words[at + 1]?.joined === true && titles[at + 1] !== undefined;
  return isTitled && isForeignName(word.text)
    ? word.text
    : plainNouns(word).find(({ stem }) => isForeignName(stem))?.stem;
}

function isForeignName(stem: string): boolean {
  return (
    stem.length >= 2 &&
    (names.looksForeign(stem) || names.isJapaneseName(stem) || (names.isKanaBuilt(stem) && stem.length >= 3))
  );
}

/** The nouns of a word before particles that seldom end a name: 인 of 클라인 is none. */
export function plainNouns({ nouns }: Word): Noun[] {
  return nouns.filter(({ tail }) => tail.length !== 1 || ko.plainParticles.has(tail));
}
