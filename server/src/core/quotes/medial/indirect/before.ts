import type { Span } from '../../../text/span.js';
import { cueAt } from './cue.js';
import { hasFinite, isFinite } from './finite.js';
import { wordAt, type Passage, type Run } from './passage.js';
import { isInfinitive } from './phrases.js';

const fewestClauseWords = 6;
const longestName = 5;
const longestMark = 2;

/** A clause of its own, not an adverbial in front of the reporting clause. */
export function isSaid(passage: Passage, { from, to }: Run): boolean {
  const { own, tokens } = passage;
  const first = wordAt(passage, from);
  if (closesWithComma(passage, from)) {
    return false;
  }
  if (closesWithComma(passage, to - 1)) {
    return opensWithSubject(passage, { from, to });
  }
  const content = { from, to };
  if (!hasFinite(passage, content) && !holdsPartOfQuote(passage, content) && !isPlan(passage, content)) {
    return false;
  }
  const opensAdverbial =
    own.subordinators.has(first) ||
    own.prepositions.has(first) ||
    (first.endsWith('ing') && !isFinite(passage, from + 1));
  const hasComma = tokens.slice(from, to).some(({ lower }) => lower === ',');
  return hasComma || !opensAdverbial || (own.prepositions.has(first) && to - from >= fewestClauseWords);
}

/** “Bank to cut jobs”, as headings have it, which end without a stop. */
function isPlan(passage: Passage, { from, to }: Run): boolean {
  const { page, sentence } = passage;
  if (/[.!?…"'”’]/.test(page.text.charAt(sentence.end - 1))) {
    return false;
  }
  for (let at = from + 1; at < Math.min(to, from + longestName); at++) {
    if (isInfinitive(passage, at)) {
      return true;
    }
  }
  return false;
}

/** “The plan “is dead,””, not “He said, “It is dead,”” and not “On Monday, “it was dead,””. */
function opensWithSubject(passage: Passage, { from, to }: Run): boolean {
  const { tokens, own } = passage;
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.isWord !== true || cueAt(passage, at) !== null) {
      return false;
    }
  }
  const first = wordAt(passage, from);
  return (
    to - 1 > from &&
    !own.prepositions.has(first) &&
    !own.subordinators.has(first) &&
    !own.adverbials.has(first)
  );
}

/** A quotation that the sentence goes on after: “going “back” to work”, not ““Go back,” he said”. */
function holdsPartOfQuote({ page, tokens }: Passage, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.isBlank === true && !/[,.!?…]$/.test(lastWords(page.text, token))) {
      return true;
    }
  }
  return false;
}

/** The end of a quotation, without its closing marks. */
function lastWords(text: string, { end }: Span): string {
  return text.slice(Math.max(0, end - longestMark - 2), end).replace(/['"”’»]{1,2}$/, '');
}

/** A quotation that ends in a comma: the plan “is dead,” he said. */
export function closesWithComma({ page, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.isBlank === true && /[,?!]$/.test(lastWords(page.text, token));
}

/** More than a word that joins clauses: not the “Yet” of “Yet, he said, it rained”. */
export function saysSomething({ tokens, own }: Passage, { from, to }: Run): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ isWord, isBlank, lower }) =>
        isBlank ||
        (isWord &&
          !own.coordinators.has(lower) &&
          !own.subordinators.has(lower) &&
          !own.adverbials.has(lower)),
    );
}
