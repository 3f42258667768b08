import type { Language, Problem } from '../model.js';
import { pairMarks, type UnpairedMark } from '../text/pairs.js';
import type { PairFamily } from '../text/pairTable.js';
import { shift, trimmed } from '../text/span.js';
import type { Span } from '../text/span.js';

/** A pair of quotation marks: `outer` takes them in; `start` and `end` are inside them and inside their spaces. */
export interface QuoteMarks extends Span {
  readonly outer: Span;
  readonly family: PairFamily;
  /** It has no closing mark and runs to the end of its paragraph, as a speech that goes on in the next one does. */
  readonly running?: true;
}

interface QuoteFindings {
  readonly quotes: readonly QuoteMarks[];
  readonly problems: readonly Problem[];
}

/**
 * The outermost quotations of a paragraph, in reading order, and the marks without a partner. A mark that opens the
 * paragraph and is never closed quotes the whole of it, as where a speech goes on in the next paragraph.
 */
export function findQuoteMarks(text: string, language: Language): QuoteFindings {
  const { pairs, unpaired } = pairMarks(text, language);
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
  const problems = unpaired
    .filter(({ family }) => family !== 'bracket')
    .map((mark) => unbalanced(text, mark));
  return { quotes: quotes.length === 0 ? runningQuote(text, unpaired[0]?.start) : quotes, problems };
}

function runningQuote(text: string, at: number | undefined): QuoteMarks[] {
  const first = text.length - text.trimStart().length;
  if (at !== first || !/["“]/.test(text.charAt(at))) {
    return [];
  }
  const inner = trimmed(text, { start: at + 1, end: text.length });
  return inner.start === inner.end
    ? []
    : [{ ...inner, outer: { start: at, end: inner.end }, family: 'double', running: true }];
}

function unbalanced(text: string, { start, end, side }: UnpairedMark): Problem {
  const mark = text.slice(start, end);
  return {
    code: 'quote-unbalanced',
    severity: 'warning',
    message:
      side === 'open'
        ? `The quotation mark ${mark} is not closed.`
        : `The quotation mark ${mark} closes nothing.`,
    start,
    end,
  };
}

export function shiftQuoteMarks(marks: QuoteMarks, by: number): QuoteMarks {
  return { ...shift(marks, by), outer: shift(marks.outer, by) };
}
