import assert from 'node:assert/strict';
import type { Language, Mention, MentionLabel, Phrase } from '../../server/src/core/model.js';
import { findQuoteMarks } from '../../server/src/core/quotes/marks.js';
import { maskQuotes, type Page, type Subject } from '../../server/src/core/quotes/reading.js';
import { findReferents } from '../../server/src/core/quotes/referents/index.js';
import { noticesOf } from '../../server/src/core/quotes/referents/notices.js';
import { splitLines } from '../../server/src/core/text/lines.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { shift } from '../../server/src/core/text/span.js';
import { parseMarked, type Labelled } from './markedText.js';

export interface Resolved {
  readonly said: Phrase;
  readonly standsFor: Phrase | undefined;
}

type ReadPage = Parameters<typeof findReferents>[1][number];

/** A mark with one of these labels speaks; any other mark is a name. */
const forms: ReadonlyMap<string, Subject['form']> = new Map([
  ['HE', 'pronoun'],
  ['THE', 'description'],
]);

/**
 * Whom the speakers of a text stand for whose names are marked: `[[Ada Byron|PERSON]]`, or with the full name behind the
 * label, `[[Byron|PERSON/Ada Byron]]`. A pronoun that speaks is `[[she|HE]]`, a description `[[the poet|THE]]`. Each line
 * is a paragraph.
 */
export function referentsIn(language: Language, marked: string): Resolved[] {
  const { text, marks } = parseMarked(marked);
  const pages = splitLines(text)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => readPage(text.slice(start, end), language, marks, start));
  const referents = findReferents(text, pages);
  return marks
    .filter(({ label }) => forms.has(label))
    .map(({ start, end }) => ({
      said: { start, end, text: text.slice(start, end) },
      standsFor: referents.get(start),
    }));
}

function readPage(text: string, language: Language, marks: readonly Labelled[], by: number): ReadPage {
  const own = marks
    .filter(({ start, end }) => start >= by && end <= by + text.length)
    .map((mark) => shift(mark, -by));
  const quoteMarks = findQuoteMarks(text, language).quotes;
  const page: Page = {
    text,
    masked: maskQuotes(text, quoteMarks),
    language,
    sentences: splitSentences(text, language),
    marks: quoteMarks,
    mentions: own.filter(({ label }) => !forms.has(label)).map((mark) => mentionOf(text, mark)),
  };
  const indirect = own.flatMap(({ start, end, label }) => {
    const form = forms.get(label);
    return form === undefined ? [] : [{ start, end, speaker: { start, end, form }, cue: null, reason: '' }];
  });
  return { page, by, reading: { quotes: [], indirect, introduces: null, notices: noticesOf(page, []) } };
}

function mentionOf(text: string, { start, end, label }: Labelled): Mention {
  const [kind = '', name = text.slice(start, end)] = label.split('/');
  return {
    start,
    end,
    label: kind as MentionLabel,
    name,
    rule: 'mention-given',
    reasons: [],
  };
}

/** One entry a speaker that is no name: whom it stands for, or `-`. */
export function checkReferents(language: Language, marked: string, ...expected: readonly string[]): void {
  assert.deepEqual(
    referentsIn(language, marked).map(({ standsFor }) => standsFor?.text ?? '-'),
    expected,
    marked,
  );
}
