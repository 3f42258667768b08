import assert from 'node:assert/strict';
import type {
  IndirectQuote,
  Language,
  Mention,
  MentionLabel,
  Paragraph,
  Quote,
  Sentence,
  Speaker,
} from '../../server/src/core/model.js';
import { attributeQuotes } from '../../server/src/core/quotes/attribute.js';
import { settleQuoteMarks } from '../../server/src/core/quotes/continued.js';
import { findQuoteMarks } from '../../server/src/core/quotes/marks.js';
import { splitLines } from '../../server/src/core/text/lines.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { shift } from '../../server/src/core/text/span.js';
import { parseMarked } from './markedText.js';

interface Spoken {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly indirectQuotes: readonly IndirectQuote[];
}

/** Who says what in a text whose names are marked: `[[Ada Byron|PERSON]]`. Each line is a paragraph. */
export function spokenIn(language: Language, marked: string): Spoken {
  const { text, marks } = parseMarked(marked);
  const mentions = marks.map(({ start, end, label }): Mention => ({
    start,
    end,
    label: label as MentionLabel,
    name: text.slice(start, end),
    rule: 'mention-given',
    reasons: [],
  }));
  const paragraphs = splitLines(text)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }): Paragraph => ({ start, end, language }));
  const inParagraphs = <T>(find: (own: string, by: number) => T[]): T[] =>
    paragraphs.flatMap(({ start, end }) => find(text.slice(start, end), start));
  const sentences = inParagraphs((own, by) =>
    splitSentences(own, language).map((span): Sentence => ({ ...shift(span, by), language })),
  );
  const { quoteMarks } = settleQuoteMarks(
    text,
    paragraphs,
    paragraphs.map(({ start, end }) => findQuoteMarks(text.slice(start, end), language)),
    new Map(),
  );
  return { text, ...attributeQuotes({ text, paragraphs, sentences, quoteMarks, mentions }) };
}

/** What the text says, and in angle brackets whom that stands for. */
function said(speaker: Speaker | null): string {
  const standsFor = speaker?.standsFor;
  return `${speaker?.text ?? '?'}${standsFor === undefined ? '' : ` <${standsFor.text}>`}`;
}

/** One entry a quotation: `speaker / cue`, after a plus sign where it continues the one before; or `term`. */
export function checkQuotes(language: Language, marked: string, ...expected: readonly string[]): void {
  const { text, quotes } = spokenIn(language, marked);
  assert.deepEqual(
    quotes.map(({ kind, speaker, cue, continues }) =>
      kind === 'term' ? 'term' : `${continues === true ? '+ ' : ''}${said(speaker)} / ${cue?.text ?? '-'}`,
    ),
    expected,
    text,
  );
}

/** One entry a clause of indirect speech: `what is said / speaker / cue`. */
export function checkIndirect(language: Language, marked: string, ...expected: readonly string[]): void {
  const { text, indirectQuotes } = spokenIn(language, marked);
  assert.deepEqual(
    indirectQuotes.map(
      ({ start, end, speaker, cue }) => `${text.slice(start, end)} / ${said(speaker)} / ${cue?.text ?? '-'}`,
    ),
    expected,
    text,
  );
}
