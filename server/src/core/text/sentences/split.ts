import type { Language } from '../../model.js';
import { pairMarks, type MarkPair } from '../pairs.js';
import type { Span } from '../span.js';
import { candidateAt, skipSpace, type Stop } from './candidate.js';
import { itemStarts } from './items.js';
import { endsSentence } from './judge.js';
import { asideEnd, mayBeMood, moodEnd } from './moods.js';
import { endOfStops, isCloser, isStop, tailOfStop } from './stops.js';
import { abbreviationsOf } from './tables/index.js';

const longestQuote = 300;
const longestBracket = 250;

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
  const endAt = (end: number): void => {
    sentences.push({ start, end });
    start = skipSpace(text, end);
    at = start;
  };

  while (at < text.length) {
    while ((wholes[whole]?.open ?? at) < at) {
      whole++;
    }
    while ((items[item] ?? at) < at) {
      item++;
    }
    const pair = wholes[whole];
    if (at === items[item] && at > start) {
      endAt(trimmedEnd(text, start, at));
    } else if (pair?.open === at) {
      const stop = stopInside(text, pair);
      const aside = pair.family === 'bracket' ? asideEnd(text, pair) : undefined;
      const mayEnd = pair.family === 'bracket' ? pair.open === start : pair.family !== 'title';
      if (aside !== undefined) {
        endAt(aside);
      } else if (stop === undefined || !mayEnd || !ends(stop)) {
        at = pair.close + 1;
      } else if (pair.open === start && isSpeech(pair)) {
        at++;
      } else {
        endAt(stop.end);
      }
    } else if (isStop(text, at)) {
      const stop = stopAt(text, at, pair?.open);
      if (ends(stop)) {
        endAt(stop.end);
      } else {
        at = stop.runEnd;
      }
    } else {
      const mood = mayBeMood(text.charCodeAt(at)) ? moodEnd(text, at) : undefined;
      if (mood === undefined) {
        at++;
      } else {
        endAt(mood);
      }
    }
  }
  const end = trimmedEnd(text, start, text.length);
  if (end > start) {
    sentences.push({ start, end });
  }
  return sentences;
}

function isShort({ open, close, family }: MarkPair): boolean {
  return close - open <= (family === 'bracket' ? longestBracket : longestQuote);
}

function isSpeech({ family }: MarkPair): boolean {
  return family !== 'bracket' && family !== 'white-corner';
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function stopAt(text: string, start: number, nextOpen: number | undefined): Stop {
  const runEnd = endOfStops(text, start);
  return { start, runEnd, ...tailOfStop(text, runEnd, nextOpen ?? text.length) };
}

const space = /\s/;

/** The stop that a quotation or bracket ends with, as a stop of the sentence around it. */
function stopInside(text: string, { open, close }: MarkPair): Stop | undefined {
  let runEnd = close;
  while (runEnd > open && (isCloser(text.charAt(runEnd - 1)) || space.test(text.charAt(runEnd - 1)))) {
    runEnd--;
  }
  let start = runEnd;
  while (start > open && isStop(text, start - 1)) {
    start--;
  }
  if (start === runEnd) {
    return undefined;
  }
  const { end } = tailOfStop(text, close + 1, text.length);
  return { start, runEnd, end, closed: true, open };
}
