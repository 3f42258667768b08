import * as en from '../en.js';
import { lookUp } from '../latin/lexiconNames.js';
import { isCapital } from '../latin/tokens.js';
import { isOrdinary, personNames } from '../lexicon.js';
import { lowerAt } from './reading.js';
import type { EnglishReading } from './reading.js';

const mostWords = 4;

/** The end of a personal name that begins at `at`, by its build alone; `at` where none does. */
export function personEnd(reading: EnglishReading, at: number): number {
  const { tokens } = reading;
  let to = at;
  let words = 0;
  while (words < mostWords) {
    const small = smallPart(reading, to, words);
    if (small === 0 && !isNameWord(reading, to, words)) {
      break;
    }
    to += small === 0 ? 1 : small;
    words += small === 0 ? 1 : 0;
  }
  const [last, suffix] = [tokens[to - 1], tokens[to]];
  if (last?.shape === 'initial' && words === 1) {
    return at;
  }
  const hasSuffix = words > 0 && suffix !== undefined && en.nameSuffixes.has(suffix.lower);
  return hasSuffix && isCapital(suffix) ? to + 1 : to;
}

/** The number of tokens that go on with a name without being a word of their own. */
function smallPart(reading: EnglishReading, at: number, words: number): number {
  if (
    (words > 1 && (isKoreanTail(reading, at) || isSecondSurname(reading, at))) ||
    (words === 1 && isSecondGivenName(reading, at))
  ) {
    return 2;
  }
  return words > 0 && isParticle(reading, at) ? 1 : 0;
}

/** The second half of a Korean given name after a hyphen: Kim Seo-yeon. */
function isKoreanTail({ tokens }: EnglishReading, at: number): boolean {
  const [before, hyphen, tail] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const joined = hyphen?.text === '-' && !hyphen.spaced && tail?.spaced === false && tail.shape === 'lower';
  const short = (before?.text.length ?? 0) <= 6 && (tail?.text.length ?? 0) <= 6;
  return joined && short && !isOrdinary(tail.lower) && !en.compoundEndings.has(tail.lower);
}

/** The second of two given names that a hyphen joins: Anne-Sophie. */
function isSecondGivenName({ tokens }: EnglishReading, at: number): boolean {
  const [first, hyphen, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    second?.spaced === false &&
    isCapital(second) &&
    personNames().latinGiven.has(first?.text ?? '')
  );
}

/** The second of two surnames that a hyphen joins, Ida Novak-Moreau, and no second person: the Novak-Moreau talks. */
function isSecondSurname({ tokens }: EnglishReading, at: number): boolean {
  const [first, hyphen, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPair = next !== undefined && (isCapital(next) || en.encounters.has(next.lower));
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    second?.spaced === false &&
    isCapital(second) &&
    isKnownName(first?.text ?? '') &&
    !isPair
  );
}

/** A small word inside a name: Hanna van den Berg. */
function isParticle(reading: EnglishReading, at: number): boolean {
  if (!isLowerParticle(reading, at)) {
    return false;
  }
  let to = at + 1;
  while (isLowerParticle(reading, to) && to < at + 3) {
    to++;
  }
  const word = reading.tokens[to];
  return word !== undefined && isCapital(word) && word.spaced && !en.functionWords.has(word.lower);
}

function isLowerParticle(reading: EnglishReading, at: number): boolean {
  return reading.tokens[at]?.shape === 'lower' && en.nameParticles.has(lowerAt(reading, at));
}

/** Whether a word may stand in a name after as many others. */
function isNameWord(reading: EnglishReading, at: number, words: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !isCapital(token) || !token.spaced) {
    return false;
  }
  const isCalendar = en.calendarWords.has(token.lower);
  if (isCalendar && words === 0) {
    return false;
  }
  if (token.shape === 'initial') {
    return words > 0 || token.lower !== 'i';
  }
  if (en.functionWords.has(token.lower) || (token.first && words > 0)) {
    return false;
  }
  if (words === 0) {
    return token.shape !== 'acronym' || token.text.replaceAll('.', '').length <= 3;
  }
  const known = isKnownName(token.text);
  const isPlain = words >= 2 && (isOrdinary(token.lower) || isCalendar);
  if (!known && (isPlain || en.organisationHeads.has(token.lower))) {
    return false;
  }
  return lookUp(reading, at)?.entry.label !== 'NORP';
}

function isKnownName(word: string): boolean {
  const { latinFamily, latinGiven } = personNames();
  return latinFamily.has(word) || latinGiven.has(word);
}
