import type { IndirectQuote, Quote, Speaker } from '../model.js';
import { shiftQuoteMarks } from './marks.js';
import { readPage, type QuotedDocument, type ReadingMemo } from './pages.js';
import { phraseOf, speakerOf, type Introduced, type Memory, type Place } from './place.js';
import type { IndirectReading, Introduction } from './reading.js';
import type { ParagraphReading, QuoteReading } from './readParagraph.js';
import { findReferents } from './referents/index.js';
import { resumes, withSharedSpeakers } from './sayings.js';
import { verdictOf } from './verdict.js';

interface Attributed {
  readonly quotes: readonly Quote[];
  readonly indirectQuotes: readonly IndirectQuote[];
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
  if (indirect.length === 0 || quotes.length === 0) {
    return indirect.length === 0 ? quotes : indirect;
  }
  return [...indirect, ...quotes].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (own: QuoteReading | IndirectReading): number =>
  'marks' in own ? own.marks.start : own.start;

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

function indirectQuoteOf(place: Place, reading: IndirectReading): IndirectQuote {
  const { start, end, speaker, cue, reason } = reading;
  const last = reading.goesOn === true && isNear(place) ? place.memory.speaker : null;
  const own = speaker === null ? last : speakerOf(place, speaker);
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

/** Whether somebody spoke in this paragraph or in the one before it. */
const isNear = ({ memory, index }: Place): boolean => memory.paragraph >= index - 1;

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

function reasonsOf(reason: string, speaker: Speaker | null): readonly string[] {
  if (speaker === null) {
    return [reason];
  }
  const { text, standsFor } = speaker;
  return [reason, `speaker “${text}”${standsFor === undefined ? '' : `, that is “${standsFor.text}”`}`];
}
