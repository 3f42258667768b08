import type { Span } from '../../text/span.js';
import type { Candidate, Claim } from '../candidates.js';
import { letterClass } from './letters.js';
import type { LetterClass } from './letters.js';
import { findInLexicon } from './lookUp.js';
import type { LexiconHit } from './lookUp.js';

/** One paragraph in Japanese while it is read. Offsets are code units into `text`. */
export interface JapaneseReading {
  readonly text: string;
  /** The class of each code unit. */
  readonly classes: readonly LetterClass[];
  /** The names of the lexicon by the offset where they begin. */
  readonly hits: ReadonlyMap<number, LexiconHit>;
  /** The stretches of characters, katakana and Latin letters, which hold the names with a head word. */
  readonly runs: readonly Span[];
}

/** Everything in a paragraph that fits one description, in reading order. */
export type JapaneseRule = (reading: JapaneseReading) => readonly Candidate[];

/** The longest stretch of one word that is looked at: keeps the time linear where no word ever ends. */
export const longestWord = 40;

export function readingOf(text: string): JapaneseReading {
  const classes = Array.from({ length: text.length }, (_, at) => letterClass(text.charCodeAt(at)));
  return { text, classes, hits: findInLexicon(text, classes), runs: runsOf(classes) };
}

function runsOf(classes: readonly LetterClass[]): Span[] {
  const runs: Span[] = [];
  let start = 0;
  while (start < classes.length) {
    let end = start;
    while (end - start < longestWord * 2 && isInRun(classes[end], end > start)) {
      end++;
    }
    if (end > start) {
      runs.push({ start, end });
    }
    start = Math.max(end, start + 1);
  }
  return runs;
}

function isInRun(letter: LetterClass | undefined, isInside: boolean): boolean {
  return (
    letter === 'kanji' ||
    letter === 'katakana' ||
    letter === 'latin' ||
    (isInside && (letter === 'digit' || letter === 'dot'))
  );
}

/** The offset from which on letters fit, back to front, up to `end`. */
export function startOf(end: number, fits: (at: number) => boolean): number {
  let start = end;
  while (start > 0 && end - start < longestWord && fits(start - 1)) {
    start--;
  }
  return start;
}

/** Where the characters begin that end at `end`. */
export function kanjiStart({ classes }: JapaneseReading, end: number): number {
  return startOf(end, (at) => classes[at] === 'kanji');
}

/** Whether the lexicon has exactly the name from `start` to `end`. */
export function isHit({ hits }: JapaneseReading, start: number, end: number): boolean {
  return hits.get(start)?.end === end;
}

export function named(start: number, end: number, claim: Claim): Candidate {
  return { start, end, ...claim };
}
