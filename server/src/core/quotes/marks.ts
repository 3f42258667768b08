import type { Language } from '../model.js';
import { pairMarks, type MarkPair, type UnpairedMark } from '../text/pairs.js';
import type { PairFamily } from '../text/pairTable.js';
import { trimmed } from '../text/span.js';
import type { Span } from '../text/span.js';

/** A quotation: `outer` takes its marks in; `start` and `end` are inside them and inside their spaces. */
export interface QuoteMarks extends Span {
  readonly outer: Span;
  /** `block`: it has no marks, and is set apart by its lines. */
  readonly family: PairFamily | 'block';
  /** It is not closed and runs to the end of its paragraph, as a speech that goes on in the next one does. */
  readonly running?: true;
}

/** What the marks of a paragraph alone tell. Offsets in the paragraph; all lists are in reading order. */
export interface QuoteFindings {
  readonly quotes: readonly QuoteMarks[];
  readonly unpaired: readonly UnpairedMark[];
  /** What is quoted if the speech that its last unclosed mark opens goes on in the next paragraph. */
  readonly running: QuoteMarks | null;
}

/** The outermost quotations of a paragraph, and the marks without a partner. */
export function findQuoteMarks(text: string, language: Language): QuoteFindings {
  const { pairs, unpaired: all } = pairMarks(text, language);
  const unpaired = all.filter(({ family }) => family !== 'bracket');
  const quotes = outermost(text, pairs);
  const running = unpaired.length === 0 ? null : runningQuote(text, pairs, unpaired);
  return {
    quotes: running !== null && surelyRuns(text, running) ? withRunning(quotes, running) : quotes,
    unpaired,
    running,
  };
}

function outermost(text: string, pairs: readonly MarkPair[]): QuoteMarks[] {
  const quotes: QuoteMarks[] = [];
  let from = 0;
  for (const { open, inner, close, end, family } of pairs) {
    if (family === 'bracket' || open < from) {
      continue;
    }
    const own = trimmed(text, { start: inner, end: close });
    if (own.start < own.end) {
      quotes.push({ ...own, outer: { start: open, end }, family });
      from = end;
    }
  }
  return quotes;
}

const mayRun: ReadonlySet<PairFamily> = new Set(['double', 'single', 'angle', 'corner', 'white-corner']);

/** From the first unclosed mark behind which nothing is quoted by marks of its family. */
function runningQuote(
  text: string,
  pairs: readonly MarkPair[],
  unpaired: readonly UnpairedMark[],
): QuoteMarks | null {
  const lastPairs = new Map(pairs.map(({ family, open }) => [family, open]));
  const mark = unpaired.find(
    ({ start, side, family }) =>
      side === 'open' && mayRun.has(family) && start > (lastPairs.get(family) ?? -1),
  );
  if (mark === undefined) {
    return null;
  }
  const { start, end, family } = mark;
  const isInside = pairs.some((pair) => pair.family !== 'bracket' && pair.open < start && start < pair.end);
  const inner = trimmed(text, { start: end, end: text.length });
  return isInside || inner.start === inner.end
    ? null
    : { ...inner, outer: { start, end: inner.end }, family, running: true };
}

/** A lost closing mark is more likely than a longer quotation behind a colon or comma. */
const longestRest = 600;
const introducing = /[:：,，]\s?$/;
const sentence = /^[^\p{Ll}].*[.!?…。！？]$/su;

/** Whether a quotation without its closing mark is one whatever the next paragraph has. */
function surelyRuns(text: string, { start, end, outer, family }: QuoteMarks): boolean {
  if (family === 'single') {
    return false;
  }
  return (
    text.slice(0, outer.start).trim() === '' ||
    (end - start <= longestRest &&
      introducing.test(text.slice(Math.max(0, outer.start - 2), outer.start)) &&
      sentence.test(text.slice(start, end)))
  );
}

/** The quotations with one that runs to the end of the paragraph in place of what stands in it. */
export function withRunning(quotes: readonly QuoteMarks[], running: QuoteMarks): readonly QuoteMarks[] {
  return [...quotes.filter(({ outer }) => outer.end <= running.outer.start), running];
}

export function shiftQuoteMarks(marks: QuoteMarks, by: number): QuoteMarks {
  const { outer, family, running } = marks;
  const start = marks.start + by;
  const end = marks.end + by;
  const moved = { start: outer.start + by, end: outer.end + by };
  return running === undefined
    ? { start, end, outer: moved, family }
    : { start, end, outer: moved, family, running };
}
