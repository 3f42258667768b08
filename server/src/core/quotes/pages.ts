import type { Mention, Paragraph, Sentence } from '../model.js';
import { within } from '../text/sortedSpans.js';
import { shiftQuoteMarks, type QuoteMarks } from './marks.js';
import { maskQuotes, type Page } from './reading.js';
import { readParagraph, type ParagraphReading } from './readParagraph.js';

/** What a document's own passes found. Offsets are in `text`; all lists are in reading order. */
export interface QuotedDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quoteMarks: readonly QuoteMarks[];
  readonly mentions: readonly Mention[];
}

/** Remembers how paragraphs were read, by a key that holds all that their reading depends on. */
export interface ReadingMemo {
  get(key: string): ParagraphReading | undefined;
  set(key: string, reading: ParagraphReading): void;
}

/** A paragraph, and what it alone tells of who speaks in it. */
export interface ReadPage {
  readonly page: Page;
  /** Where the paragraph starts in the document. */
  readonly by: number;
  readonly reading: ParagraphReading;
}

export function readPage(
  document: QuotedDocument,
  paragraph: Paragraph,
  memo: ReadingMemo | undefined,
): ReadPage {
  const page = pageOf(document, paragraph);
  return { page, by: paragraph.start, reading: read(page, memo) };
}

function pageOf(document: QuotedDocument, paragraph: Paragraph): Page {
  const { start, end, language } = paragraph;
  const text = document.text.slice(start, end);
  const marks = within(document.quoteMarks, paragraph).map((mark) => shiftQuoteMarks(mark, -start));
  return {
    text,
    masked: maskQuotes(text, marks),
    language,
    sentences: within(document.sentences, paragraph).map((own) => ({
      start: own.start - start,
      end: own.end - start,
    })),
    marks,
    mentions: within(document.mentions, paragraph).map((own) => moved(own, -start)),
  };
}

/** Key by key: many times faster than a copy with another start and end. */
function moved({ start, end, label, name, rule, reasons }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, label, name, rule, reasons };
}

function read(page: Page, memo: ReadingMemo | undefined): ParagraphReading {
  const key = memo === undefined ? '' : keyOf(page);
  const known = memo?.get(key);
  if (known !== undefined) {
    return known;
  }
  const reading = readParagraph(page);
  memo?.set(key, reading);
  return reading;
}

function keyOf({ language, mentions, marks, text }: Page): string {
  const names = mentions.map(({ start, end, label }) => `${start}-${end}${label}`).join(' ');
  const quotes = marks.map(({ outer }) => `${outer.start}-${outer.end}`).join(' ');
  return `${language}\n${names}\n${quotes}\n${text}`;
}
