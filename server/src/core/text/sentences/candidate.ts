import type { Abbreviations } from './tables/table.js';
import { includes } from './tables/table.js';

/** A run of stops with what closes behind it. Offsets in the paragraph. */
export interface Stop {
  readonly start: number;
  /** Behind the last stop of the run. */
  readonly runEnd: number;
  /** Behind the marks that close with it: where the sentence would end. */
  readonly end: number;
  /** Whether a quotation or a bracket closes with it. */
  readonly closed: boolean;
  /** Where that quotation or bracket begins, if it was paired. */
  readonly open: number | undefined;
}

/** A stop and what stands around it: all that the judge looks at. */
export interface Candidate extends Stop {
  readonly text: string;
  readonly abbreviations: Abbreviations;
  /** Where the sentence begins that would end here. */
  readonly sentence: number;
  /** The last stop of the run, and the code units before the run and at `next`. */
  readonly mark: string;
  readonly before: string;
  readonly head: string;
  /** Where the text goes on. */
  readonly next: number;
  readonly spaced: boolean;
  /** A single full stop. */
  readonly isDot: boolean;
  /** The word that it follows, with the stops inside it; empty after any other stop. */
  readonly word: string;
  readonly lowerCaseWord: string;
}

export function candidateAt(
  text: string,
  abbreviations: Abbreviations,
  sentence: number,
  stop: Stop,
): Candidate {
  const { start, runEnd, end, closed, open } = stop;
  const next = skipSpace(text, end);
  const mark = text.charAt(runEnd - 1);
  const isDot = runEnd - start === 1 && (mark === '.' || mark === '．');
  const word = isDot ? text.slice(wordStartBefore(text, start, sentence), start) : '';
  return {
    start,
    runEnd,
    end,
    closed,
    open,
    text,
    abbreviations,
    sentence,
    mark,
    before: text.charAt(start - 1),
    head: text.charAt(next),
    next,
    spaced: next > end || text.charAt(end - 1) === '\u200b',
    isDot,
    word,
    lowerCaseWord: word.toLowerCase(),
  };
}

const space = /\s/;

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) {
    at++;
  }
  return at;
}

const longestWord = 24;
const wordStart = /[\s([{"'’“‘«「『（,;:/–—•⁃]/;
/** Latin words stand in texts of other scripts without a space around them. */
const latinWordStart = /[\s([{"'’“‘«「『（,;:/–—•⁃\u3000-\u30ff\u4e00-\u9fff가-힣\uff00-\uff1f]/;
const latinLetter = /\p{Script=Latin}/u;

/** The word before that word, if one space parts them. */
export function wordBeforeThat({ text, sentence, start, word }: Candidate): string {
  const end = start - word.length - 1;
  return end <= sentence || !space.test(text.charAt(end))
    ? ''
    : text.slice(wordStartBefore(text, end, sentence), end);
}

function wordStartBefore(text: string, end: number, from: number): number {
  const earliest = Math.max(from, end - longestWord);
  const boundary = latinLetter.test(text.charAt(end - 1)) ? latinWordStart : wordStart;
  let start = end;
  while (start > earliest && !boundary.test(text.charAt(start - 1))) {
    start--;
  }
  return start;
}

const firstWord = /["'“‘«„([¿¡]*([\p{L}\p{N}\p{M}]{0,24})/uy;

/** The word with which the text goes on, without the marks that open before it. */
export function nextWord({ text, next }: Candidate): string {
  firstWord.lastIndex = next;
  return firstWord.exec(text)?.[1] ?? '';
}

const capital = /^\p{Lu}/u;

export function beginsSentence(candidate: Candidate): boolean {
  const word = nextWord(candidate);
  const isInitial = word.length === 1 && candidate.text.startsWith('.', candidate.next + 1);
  return capital.test(word) && !isInitial && includes(candidate.abbreviations.starters, word);
}
