import type { Language } from '../../model.js';
import { pairMarks, type MarkPair } from '../pairs.js';
import type { Span } from '../span.js';
import { candidateAt, skipSpace, type Stop } from './candidate.js';
import { itemStarts } from './items.js';
import { endsSentence } from './judge.js';
import { asideEnd, moodEnd } from './moods.js';
import { endOfStops, isCloser, isStop, nextMark, tailOfStop } from './stops.js';
import { abbreviationsOf } from './tables/index.js';

const longestQuote = 300;
const longestBracket = 250;

/** What was read at one place: the sentence ends at `at`, or the text is to be read on from there. */
interface Step {
  readonly ends: boolean;
  readonly at: number;
}

/**
 * Sentences of one paragraph, trimmed, in reading order; together they hold everything but white space, as which a
 * line end inside the paragraph counts. What is said inside a quotation or a bracket of up to a few hundred characters
 * ends no sentence of the text; only a quotation that stands by itself, with no words around it, is split into its own
 * sentences. Linear in the length of the text.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const abbreviations = abbreviationsOf(language);
  const wholes = pairMarks(text, language).pairs.filter(isShort);
  const items = itemStarts(text);
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let at = start;
  let [whole, item] = [0, 0];
  const ends = (stop: Stop): boolean => endsSentence(candidateAt(text, abbreviations, start, stop));

  while (start < text.length) {
    while ((wholes[whole]?.open ?? at) < at) {
      whole++;
    }
    while ((items[item] ?? at) < at || items[item] === start) {
      item++;
    }
    const pair = wholes[whole];
    const nextOpen = pair?.open ?? text.length;
    const nextItem = items[item] ?? text.length;
    at = nextMark(text, at, Math.min(nextOpen, nextItem));
    const step =
      at === nextItem
        ? { ends: true, at: trimmedEnd(text, start, at) }
        : pair?.open === at
          ? readPair(text, pair, start, ends)
          : readStop(text, at, nextOpen, ends);
    ({ at } = step);
    if (step.ends && at > start) {
      sentences.push({ start, end: at });
      start = skipSpace(text, at);
      at = start;
    }
  }
  return sentences;
}

function isShort({ open, close, family }: MarkPair): boolean {
  return close - open <= (family === 'bracket' ? longestBracket : longestQuote);
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function readPair(text: string, pair: MarkPair, sentence: number, ends: (stop: Stop) => boolean): Step {
  const { open, inner, end, family } = pair;
  const aside = family === 'bracket' ? asideEnd(text, pair) : undefined;
  if (aside !== undefined) {
    return { ends: true, at: aside };
  }
  const isFirst = open === sentence;
  const mayEnd = family === 'bracket' ? isFirst : family !== 'title';
  const stop = mayEnd ? stopInside(text, pair) : undefined;
  if (stop === undefined || !ends(stop)) {
    return { ends: false, at: end };
  }
  const isSpeech = family !== 'bracket' && family !== 'white-corner';
  return isFirst && isSpeech ? { ends: false, at: inner } : { ends: true, at: stop.end };
}

function readStop(text: string, at: number, nextOpen: number, ends: (stop: Stop) => boolean): Step {
  if (!isStop(text, at)) {
    const mood = moodEnd(text, at);
    return { ends: mood !== undefined, at: mood ?? at + 1 };
  }
  const runEnd = endOfStops(text, at);
  const { end, closed } = tailOfStop(text, runEnd, nextOpen);
  return ends({ start: at, runEnd, end, closed, open: undefined })
    ? { ends: true, at: end }
    : { ends: false, at: runEnd };
}

const space = /\s/;

/** The stop that a quotation or bracket ends with, as a stop of the sentence around it. */
function stopInside(text: string, { open, inner, close, end: outerEnd }: MarkPair): Stop | undefined {
  let runEnd = close;
  while (runEnd > inner && (isCloser(text, runEnd - 1) || space.test(text.charAt(runEnd - 1)))) {
    runEnd--;
  }
  let start = runEnd;
  while (start > inner && isStop(text, start - 1)) {
    start--;
  }
  if (start === runEnd) {
    return undefined;
  }
  const { end } = tailOfStop(text, outerEnd, text.length);
  return { start, runEnd, end, closed: true, open };
}
