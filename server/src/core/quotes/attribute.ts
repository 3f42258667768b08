import type { IndirectQuote, Mention, Paragraph, Phrase, Quote, Sentence, Speaker } from '../model.js';
import { lastBefore, within } from '../text/sortedSpans.js';
import { shift, type Span } from '../text/span.js';
import { shiftQuoteMarks, type QuoteMarks } from './marks.js';
import { maskQuotes, type IndirectReading, type Page, type Subject } from './reading.js';
import {
  readParagraph,
  type Introduction,
  type ParagraphReading,
  type QuoteReading,
} from './readParagraph.js';
import { findReferents, type Referents } from './referents/index.js';
import { personSpokenOf } from './referents/spokenOf.js';
import type { quoteRules } from './rules.js';
import { resumes, withSharedSpeakers } from './sayings.js';

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

interface Introduced {
  readonly speaker: Speaker;
  readonly cue: Phrase | null;
}

interface Attributed {
  readonly quotes: readonly Quote[];
  readonly indirectQuotes: readonly IndirectQuote[];
}

/** Who spoke last: the paragraph, and the end of the speech in it. */
interface Memory {
  speaker: Speaker | null;
  paragraph: number;
  end: number;
  /** Whose words the next paragraph has. */
  introduced: Introduced | null;
  /** It was left open at the end of its paragraph. */
  running: boolean;
}

/**
 * Says of every quotation whether somebody’s words or a term stand in it, and who speaks; and finds what is told in
 * indirect speech. The method is by rules in the manner of Pouliquen, Steinberger and Best, “Automatic detection of
 * quotations in multilingual news” (RANLP 2007): marks, reporting verb, and the nearest subject. Linear in the length
 * of the text.
 */
export function attributeQuotes(document: QuotedDocument, memo?: ReadingMemo): Attributed {
  const memory: Memory = { speaker: null, paragraph: -1, end: 0, introduced: null, running: false };
  const quotes: Quote[] = [];
  const indirectQuotes: IndirectQuote[] = [];
  const pages = document.paragraphs.map((paragraph) => readPage(document, paragraph, memo));
  const referents = findReferents(document.text, pages);
  pages.forEach(({ page, by, reading }, index) => {
    const place: Place = { page, by, index, memory, referents };
    for (const own of inOrder(reading)) {
      if ('marks' in own) {
        quotes.push(quoteOf(place, own, quotes.at(-1)));
      } else {
        indirectQuotes.push(indirectQuoteOf(place, own));
      }
    }
    const { introduces } = reading;
    memory.introduced = introduces === null ? null : introduced(place, introduces);
  });
  return { quotes: withSharedSpeakers(quotes), indirectQuotes };
}

/** Direct and indirect speech in the order of the text, a clause before the quotes that it holds. */
function inOrder({ quotes, indirect }: ParagraphReading): readonly (QuoteReading | IndirectReading)[] {
  const startOf = (own: QuoteReading | IndirectReading): number =>
    'marks' in own ? own.marks.start : own.start;
  return indirect.length === 0 ? quotes : [...indirect, ...quotes].sort((a, b) => startOf(a) - startOf(b));
}

interface Place {
  readonly page: Page;
  /** Where the paragraph starts in the document. */
  readonly by: number;
  readonly index: number;
  readonly memory: Memory;
  readonly referents: Referents;
}

interface ReadPage {
  readonly page: Page;
  /** Where the paragraph starts in the document. */
  readonly by: number;
  readonly reading: ParagraphReading;
}

function readPage(document: QuotedDocument, paragraph: Paragraph, memo: ReadingMemo | undefined): ReadPage {
  const page = pageOf(document, paragraph);
  return { page, by: paragraph.start, reading: read(page, memo) };
}

function pageOf(document: QuotedDocument, paragraph: Paragraph): Page {
  const { start, end, language } = paragraph;
  const own = <T extends Span>(spans: readonly T[]): T[] =>
    within(spans, paragraph).map((span) => shift(span, -start));
  const text = document.text.slice(start, end);
  const marks = within(document.quoteMarks, paragraph).map((mark) => shiftQuoteMarks(mark, -start));
  return {
    text,
    masked: maskQuotes(text, marks),
    language,
    sentences: own(document.sentences),
    marks,
    mentions: own(document.mentions),
  };
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

function quoteOf(place: Place, reading: QuoteReading, before: Quote | undefined): Quote {
  const { rule, speaker, cue, reason } = verdictOf(place, reading);
  const marks = shiftQuoteMarks(reading.marks, place.by);
  const quote: Quote = {
    start: marks.start,
    end: marks.end,
    outer: marks.outer,
    kind: rule === 'quote-term' ? 'term' : 'speech',
    speaker,
    cue,
    rule,
    reasons: reasonsOf(reason, speaker),
  };
  if (quote.kind === 'term') {
    return quote;
  }
  const continues = isNextParagraph(place, reading) || resumes(before, quote);
  remember(place, speaker, marks.outer.end, reading.marks.running === true);
  return continues ? { ...quote, continues } : quote;
}

function indirectQuoteOf(place: Place, { start, end, speaker, cue, reason }: IndirectReading): IndirectQuote {
  const own = speaker === null ? null : speakerOf(place, speaker);
  remember(place, own, end + place.by, false);
  return {
    start: start + place.by,
    end: end + place.by,
    kind: 'indirect',
    speaker: own,
    cue: cue === null ? null : phraseOf(place, cue),
    rule: 'quote-indirect',
    reasons: reasonsOf(reason, own),
  };
}

function introduced(place: Place, { speaker, cue }: Introduction): Introduced {
  return {
    speaker: speakerOf(place, speaker),
    cue: cue === null ? null : phraseOf(place, cue),
  };
}

function remember({ memory, index }: Place, speaker: Speaker | null, end: number, running: boolean): void {
  Object.assign(memory, { speaker: speaker ?? memory.speaker, paragraph: index, end, running });
}

/** A speech that was left open at the end of the paragraph before opens anew at the start of this one. */
function isNextParagraph({ memory, page, index }: Place, { marks }: QuoteReading): boolean {
  return (
    memory.running &&
    memory.paragraph === index - 1 &&
    /^[\s>]*$/u.test(page.text.slice(0, marks.outer.start))
  );
}

interface Verdict {
  readonly rule: keyof typeof quoteRules;
  readonly speaker: Speaker | null;
  readonly cue: Phrase | null;
  readonly reason: string;
}

const verdict = (
  rule: keyof typeof quoteRules,
  reason: string,
  speaker: Speaker | null = null,
  cue: Phrase | null = null,
): Verdict => ({ rule, speaker, cue, reason });

function verdictOf(place: Place, reading: QuoteReading): Verdict {
  const { kind, reason, around, marks, standsAlone, isUtterance } = reading;
  if (kind === 'speech') {
    const speaker = reading.speaker === null ? carriedOver(place, around) : speakerOf(place, reading.speaker);
    return verdict(
      'quote-speech',
      reason,
      speaker,
      reading.cue === null ? null : phraseOf(place, reading.cue),
    );
  }
  if (kind === 'term') {
    return verdict('quote-term', reason);
  }
  if (marks.family === 'title') {
    return verdict('quote-term', 'short, and no reporting verb governs it');
  }
  if (standsAlone) {
    return standingAlone(place, around);
  }
  return isUtterance
    ? verdict('quote-speech-unattributed', 'reads like a sentence')
    : verdict('quote-term', 'short, and no reporting verb governs it');
}

/** A quotation that is a sentence of its own is that of whom the text introduced, or of who spoke last. */
function standingAlone(place: Place, around: Span): Verdict {
  const { memory, page } = place;
  const sentenceBefore = lastBefore(page.sentences, around.start);
  if (sentenceBefore === undefined && !memory.running && memory.introduced !== null) {
    const { speaker, cue } = memory.introduced;
    return verdict('quote-speech', 'introduced by the paragraph before', speaker, cue);
  }
  const speaker = whoGoesOn(place, around, sentenceBefore);
  return speaker === null
    ? verdict('quote-speech-unattributed', 'a sentence of its own')
    : verdict('quote-speech-continued', 'a sentence of its own after somebody’s words', speaker);
}

function whoGoesOn(place: Place, around: Span, sentenceBefore: Span | undefined): Speaker | null {
  const { memory, by, index } = place;
  if (sentenceBefore === undefined) {
    return memory.paragraph === index - 1 ? memory.speaker : null;
  }
  return memory.paragraph === index && memory.end > sentenceBefore.start + by
    ? memory.speaker
    : carriedOver(place, around);
}

/** Who speaks where nobody is named: who spoke last in the paragraph, else who is spoken of, else who spoke last. */
function carriedOver(place: Place, around: Span): Speaker | null {
  const { memory, page, index } = place;
  const named = memory.paragraph === index ? null : personSpokenOf(page, around);
  return named === null ? memory.speaker : { ...phraseOf(place, named), form: 'name' };
}

function speakerOf(place: Place, subject: Subject): Speaker {
  const speaker = { ...phraseOf(place, subject), form: subject.form };
  const standsFor = place.referents.get(speaker.start);
  return subject.form === 'name' || standsFor === undefined ? speaker : { ...speaker, standsFor };
}

function phraseOf({ page, by }: Place, { start, end }: Span): Phrase {
  return { start: start + by, end: end + by, text: page.text.slice(start, end) };
}

function reasonsOf(reason: string, speaker: Speaker | null): readonly string[] {
  return speaker === null ? [reason] : [reason, `speaker “${speaker.text}”`];
}
