import { beginsSentence, nextWord, wordBeforeThat, type Candidate } from '../candidate.js';
import { includes, type Words } from '../tables/table.js';

const number = /^(?:[0-9#№§]|[IVXLC]{2,}\b|[VXLC]\b)/;
const severalLetters = /^(?:\p{L}\p{M}*\.-?)+\p{L}\p{M}*$/u;
const vowelless = /^(?:(?![aeiouyæœøı])\p{Script=Latin}){2,3}$/iu;
const upperCase = /\p{Lu}/u;
const lowerCase = /\p{Ll}/u;

const isIn = (list: Words, { word, lowerCaseWord }: Candidate): boolean =>
  list.has(word) || list.has(lowerCaseWord);

/** The full stop after an abbreviation may belong to the word alone. */
export function afterAbbreviation(candidate: Candidate): boolean | undefined {
  const { text, word, next, abbreviations } = candidate;
  const { leading, numbered, closing } = abbreviations;
  if (word === '') {
    return undefined;
  }
  if (isIn(leading, candidate)) {
    return false;
  }
  if (isIn(numbered, candidate) && number.test(text.slice(next, next + 6))) {
    return false;
  }
  const isShort = isIn(closing, candidate) || severalLetters.test(word) || isVowelless(word);
  return isShort ? beginsSentence(candidate) : undefined;
}

/** A word that cannot be spoken is short for another: “Mrd.”, “bzw.”; what is all capitals is a name. */
function isVowelless(word: string): boolean {
  return word.length <= 3 && lowerCase.test(word) && vowelless.test(word.normalize('NFD'));
}

const singleLetter =
  /^(?![\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])\p{L}\p{M}*$/u;

/** “J. K. Rowling”; but “plan B.” ends a sentence. */
export function afterInitials(candidate: Candidate): boolean | undefined {
  if (!singleLetter.test(candidate.word)) {
    return undefined;
  }
  const isName = includes(candidate.abbreviations.lettered, wordBeforeThat(candidate));
  return isName || beginsSentence(candidate);
}

const longestOpening = 24;
const openingWord = /^[\p{L}\p{N}]+/u;

/** “At 5 a.m. Mr. Smith rose”, but “He left at 5 p.m. Smith stayed.” */
export function afterHour(candidate: Candidate): boolean | undefined {
  const { text, abbreviations, start, sentence } = candidate;
  if (!isIn(abbreviations.hours, candidate)) {
    return undefined;
  }
  const following = nextWord(candidate);
  if (includes(abbreviations.afterHours, following) || !upperCase.test(following)) {
    return false;
  }
  const opening = openingWord.exec(text.slice(sentence, sentence + longestOpening))?.[0] ?? '';
  const hasOnlyBegun = start - sentence < longestOpening && includes(abbreviations.beforeHours, opening);
  return !hasOnlyBegun || beginsSentence(candidate);
}
