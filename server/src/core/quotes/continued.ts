import type { Paragraph, Problem } from '../model.js';
import type { UnpairedMark } from '../text/pairs.js';
import type { PairFamily } from '../text/pairTable.js';
import { trimmed } from '../text/span.js';
import { shiftQuoteMarks, withRunning, type QuoteFindings, type QuoteMarks } from './marks.js';
import { unbalanced } from './unbalanced.js';

/** What the marks of a document tell. Offsets in the document; both lists are in reading order. */
interface QuotationMarks {
  readonly quoteMarks: readonly QuoteMarks[];
  readonly problems: readonly Problem[];
}

/** So many paragraphs further on the closing mark of a speech is looked for that does not open anew in each. */
const mostParagraphs = 5;

/**
 * The quotations of a document, of several paragraphs too. Such a speech opens anew in each of them and is closed in
 * the last alone (The Chicago Manual of Style, “Quotations of more than one paragraph”), or opens in the first and
 * closes in the last. Each paragraph of it is a quotation of its own, and all but the last are `running`; their marks
 * are no mistakes. Linear in the length of the text.
 *
 * @param findings of each paragraph
 * @param blocks what is quoted without marks, by number of paragraph; it holds whatever else is quoted there
 */
export function settleQuoteMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  findings: readonly QuoteFindings[],
  blocks: ReadonlyMap<number, QuoteMarks>,
): QuotationMarks {
  const quotes = findings.map((own) => own.quotes);
  const paired = new Set<number>();
  const startOf = (at: number): number => paragraphs[at]?.start ?? 0;
  const ownText = (at: number): string => text.slice(startOf(at), paragraphs[at]?.end);

  findings.forEach(({ running, unpaired }, at) => {
    const mark = unpaired.find(({ start }) => start === running?.outer.start);
    if (running === null || mark === undefined) {
      return;
    }
    const closing = opensAnew(ownText(at + 1), ownText(at).slice(mark.start, mark.end))
      ? null
      : closingMark(findings, at, mark.family);
    if (closing === undefined) {
      return;
    }
    quotes[at] = withRunning(quotes[at] ?? [], running);
    paired.add(mark.start + startOf(at));
    if (closing === null) {
      return;
    }
    for (let between = at + 1; between < closing.paragraph; between++) {
      quotes[between] = [wholeParagraph(ownText(between), mark.family)];
    }
    const last = closing.paragraph;
    quotes[last] = withEnd(ownText(last), quotes[last] ?? [], closing.mark);
    paired.add(closing.mark.start + startOf(last));
  });

  for (const [at, block] of blocks) {
    quotes[at] = [block];
  }

  return {
    quoteMarks: quotes.flatMap((own, at) => own.map((marks) => shiftQuoteMarks(marks, startOf(at)))),
    problems: findings.flatMap(({ unpaired }, at) =>
      unpaired
        .filter(({ start }) => !paired.has(start + startOf(at)))
        .map((mark) => unbalanced(ownText(at).slice(mark.start, mark.end), mark, startOf(at))),
    ),
  };
}

function opensAnew(next: string, mark: string): boolean {
  return next.trimStart().startsWith(mark);
}

interface ClosingMark {
  readonly paragraph: number;
  readonly mark: UnpairedMark;
}

/** The mark that closes what runs on from a paragraph, if no other mark of its family comes first. */
function closingMark(
  findings: readonly QuoteFindings[],
  from: number,
  family: PairFamily,
): ClosingMark | undefined {
  for (let paragraph = from + 1; paragraph <= from + mostParagraphs; paragraph++) {
    const next = findings[paragraph];
    const mark = next?.unpaired.find((own) => own.family === family);
    const quote = next?.quotes.find((own) => own.family === family);
    if (next === undefined || (quote?.outer.start ?? Infinity) < (mark?.start ?? Infinity)) {
      return undefined;
    }
    if (mark !== undefined) {
      return mark.side === 'close' ? { paragraph, mark } : undefined;
    }
  }
  return undefined;
}

function wholeParagraph(text: string, family: PairFamily): QuoteMarks {
  const own = trimmed(text, { start: 0, end: text.length });
  return { ...own, outer: own, family, running: true };
}

/** The quotations of a paragraph, with what it has up to its closing mark in place of what stands there. */
function withEnd(
  text: string,
  quotes: readonly QuoteMarks[],
  { start, end, family }: UnpairedMark,
): readonly QuoteMarks[] {
  const own = trimmed(text, { start: 0, end: start });
  const rest = quotes.filter(({ outer }) => outer.start >= end);
  return own.start === own.end ? rest : [{ ...own, outer: { start: own.start, end }, family }, ...rest];
}
