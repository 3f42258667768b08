import type { Candidate } from '../candidate.js';
import { isSureStop, lengthAt } from '../stops.js';
import { tables } from '../tables/index.js';

const ellipsis = /^[…・·]|^\.\./;
const latinLetter = /[A-Za-z0-9]/;
const upperCase = /\p{Lu}/u;
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const digit = /[0-9]/;
const hiragana = /\p{Script=Hiragana}/u;

/** Where the next letter follows at once. */
export function withoutSpace(candidate: Candidate): boolean | undefined {
  const { text, spaced, next, mark, before, head, closed } = candidate;
  if (spaced) {
    return undefined;
  }
  const isPartOfName = tables.some(
    ({ particle }) => particle !== undefined && lengthAt(particle, text, next) > 0,
  );
  if (isPartOfName && !closed) {
    return false;
  }
  if (isSureStop(mark)) {
    return true;
  }
  if (closed) {
    return hanOrKana.test(head) || (latinLetter.test(before) && upperCase.test(head));
  }
  if (ellipsis.test(text.slice(candidate.start, candidate.runEnd))) {
    return false;
  }
  if (digit.test(head) && (mark === '.' ? hiragana : hanOrKana).test(before)) {
    return true;
  }
  return isFinal(candidate);
}

/** Whether a sentence could end with the letter before the stop, and one begin with the one behind. */
export function isFinal({ before, head }: Candidate): boolean {
  return tables.some(
    ({ finalLetter, afterFinalLetter }) =>
      finalLetter?.test(before) === true && afterFinalLetter?.test(head) === true,
  );
}
