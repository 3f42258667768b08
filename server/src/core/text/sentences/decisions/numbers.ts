import { beginsSentence, nextWord, wordBeforeThat, type Candidate } from '../candidate.js';
import { includes } from '../tables/table.js';

const digit = /[0-9０-９]/;
const han = /\p{Script=Han}/u;
const digits = /^[0-9０-９]{1,4}$/;
const upperCase = /\p{Lu}/u;

/** 3.5, 1.0.2, 打率.250. */
export function insideNumber(candidate: Candidate): false | undefined {
  const { isDot, end, runEnd, mark, before, spaced, head } = candidate;
  const isInside = isDot && !spaced && end === runEnd && digit.test(head);
  return isInside && (digit.test(before) || (mark === '.' && han.test(before))) ? false : undefined;
}

/** A number with a full stop may be that of an item in a list, a part of a date, or an ordinal. */
export function afterNumber(candidate: Candidate): boolean | undefined {
  const { text, word, runEnd, end, closed } = candidate;
  if (word === '' || (closed && text.slice(runEnd, end) !== ')')) {
    return undefined;
  }
  if (!digits.test(word)) {
    return isListLetter(candidate) ? false : undefined;
  }
  return !isListNumber(candidate) && !isInDate(candidate) && !isOrdinal(candidate);
}

const bullets = /^[•⁃‣▪◦*\-–\s([]*$/;
const longestBullet = 8;

function isListNumber({ text, word, start, sentence }: Candidate): boolean {
  const lead = text.slice(sentence, start - word.length);
  return word.length <= 3 && start - sentence < word.length + longestBullet && bullets.test(lead);
}

const listLetter = /^(?:[A-Za-z]|[가나다라마바사])$/;

function isListLetter({ word, start, sentence }: Candidate): boolean {
  return start - word.length === sentence && listLetter.test(word);
}

const numberBefore = /[0-9]\.\s?$/;
const numberAfter = /^[0-9]{1,4}\.(?![0-9]{3})/;

/** 2026. 2. 4. — 4. 2. 2026 */
function isInDate({ text, word, start, next, head }: Candidate): boolean {
  if (numberAfter.test(text.slice(next, next + 8))) {
    return true;
  }
  const isLast = numberBefore.test(text.slice(Math.max(0, start - word.length - 6), start - word.length));
  return isLast && word.length <= 2 && !upperCase.test(head);
}

const longestOrdinal = 3;

/** “am 3. Oktober”, “die 2. Bundesliga”. */
function isOrdinal(candidate: Candidate): boolean {
  const { beforeOrdinals, afterOrdinals } = candidate.abbreviations;
  return (
    candidate.word.length <= longestOrdinal &&
    !beginsSentence(candidate) &&
    (includes(beforeOrdinals, wordBeforeThat(candidate)) || includes(afterOrdinals, nextWord(candidate)))
  );
}
