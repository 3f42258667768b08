import { lengthOf, overlaps, type Span } from '../../server/src/core/index.js';
import { addCounts, noCounts, type Counts } from './scores.js';

export interface SpokenSpan extends Span {
  readonly speaker: Span | null;
}

export interface QuoteCounts {
  readonly spans: Counts;
  /** Quotes found whose gold has a speaker, and those of them whose speaker was found. */
  speakers: number;
  speakersRight: number;
}

export const noQuoteCounts = (): QuoteCounts => ({ spans: noCounts(), speakers: 0, speakersRight: 0 });

export function addQuoteCounts(to: QuoteCounts, more: QuoteCounts): void {
  addCounts(to.spans, more.spans);
  to.speakers += more.speakers;
  to.speakersRight += more.speakersRight;
}

const strict = 0.8;

/** For clauses of indirect speech, whose ends annotators set in many ways. */
export const lax = 0.5;

/**
 * A gold quote is found by the quote not yet taken that it shares most with, if the characters that they share are at
 * least a part of those that either has, 0.8 if nothing else is said; marks, full stops, commas and white space at the
 * ends do not count. A speaker is right if it touches the gold's.
 */
export function countQuotes(
  text: string,
  gold: readonly SpokenSpan[],
  predicted: readonly SpokenSpan[],
  leastOverlap = strict,
): QuoteCounts {
  const open = new Set(predicted.map((quote) => ({ speaker: quote.speaker, words: wordsOf(text, quote) })));
  const counts = noQuoteCounts();
  for (const quote of gold) {
    const words = wordsOf(text, quote);
    let best = null;
    let most = leastOverlap;
    for (const other of open) {
      const own = sharedPart(words, other.words);
      if (own >= most) {
        most = own;
        best = other;
      }
    }
    if (best === null) {
      counts.spans.missed++;
      continue;
    }
    open.delete(best);
    counts.spans.right++;
    if (quote.speaker !== null) {
      counts.speakers++;
      counts.speakersRight += best.speaker !== null && overlaps(best.speaker, quote.speaker) ? 1 : 0;
    }
  }
  counts.spans.wrong += open.size;
  return counts;
}

function wordsOf(text: string, { start, end }: Span): Span {
  const edge = /[\s"'“”‘’«»「」『』`,.。、]/;
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) {
    from++;
  }
  while (to > from && edge.test(text.charAt(to - 1))) {
    to--;
  }
  return { start: from, end: to };
}

function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / lengthOf({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
}
