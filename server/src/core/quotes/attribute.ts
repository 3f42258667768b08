import type { Language, Mention, Paragraph, Phrase, Quote, Sentence } from '../model.js';
import { isUnspaced } from '../text/baseLanguage.js';
import { shift } from '../text/span.js';
import type { Span } from '../text/span.js';
import { en } from './en.js';
import { readFinal, readFollowing } from './final.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { shiftQuoteMarks } from './marks.js';
import type { QuoteMarks } from './marks.js';
import { readMedial } from './medial/index.js';
import type { quoteRules } from './rules.js';
import { blank, maskQuotes, unclear } from './scene.js';
import { firstFrom, lastBefore, within } from '../text/sortedSpans.js';
import type { Reading, Scene, Subject } from './scene.js';
import type { ReportingTable } from './tables.js';

const tables: Partial<Record<Language, ReportingTable>> = { en, ko, ja };

/** How far a sentence is read to either side of a quotation, so that no text costs more than its length. */
const farthestBefore = 600;
const farthestAfter = 400;
const mostNeighbours = 8;
const longestTag = 60;
const shortestUtterance = { words: 6, characters: 6 };

/** What is remembered of the text before: who spoke last, and who was named last. */
interface Memory {
  speaker: Phrase | null;
  /** The paragraph and the end of the last speech. */
  paragraph: number;
  end: number;
}

/**
 * Says of every quotation whether somebody's words or a term stand in it, and who speaks. Offsets are in `text`;
 * paragraphs, sentences, marks and mentions are in reading order. The method is by rules in the manner of Pouliquen,
 * Steinberger and Best, “Automatic detection of quotations in multilingual news” (RANLP 2007): marks, reporting
 * verb, and the nearest subject. Linear in the length of the text.
 */
export function attributeQuotes(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quoteMarks: readonly QuoteMarks[],
  mentions: readonly Mention[],
): Quote[] {
  const memory: Memory = { speaker: null, paragraph: -1, end: 0 };
  return paragraphs.flatMap((paragraph, index) => {
    const marks = within(quoteMarks, paragraph);
    if (marks.length === 0) {
      return [];
    }
    const names = within(mentions, paragraph).map((own) => shift(own, -paragraph.start));
    const page: Page = {
      text,
      paragraph,
      index,
      above: aboveOf(text, paragraphs[index - 1], mentions),
      marks,
      masked: maskQuotes(
        text.slice(paragraph.start, paragraph.end),
        marks.map((own) => shiftQuoteMarks(own, -paragraph.start)),
      ),
      sentences: within(sentences, paragraph),
      names,
      persons: names.filter(({ label }) => label === 'PERSON'),
    };
    return marks.map((own, at) => attribute(page, own, at, memory));
  });
}

/** The paragraph before, where it ends in a colon. */
interface Above extends Span {
  readonly mentions: readonly Mention[];
}

interface Page {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly above: Above | null;
  readonly marks: readonly QuoteMarks[];
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  /** Offsets in the paragraph. */
  readonly names: readonly Mention[];
  readonly persons: readonly Mention[];
}

function aboveOf(text: string, paragraph: Paragraph | undefined, mentions: readonly Mention[]): Above | null {
  if (
    paragraph === undefined ||
    !/[:：]\s*$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 5), paragraph.end))
  ) {
    return null;
  }
  const { start, end } = paragraph;
  return { start, end, mentions: within(mentions, { start: Math.max(start, end - farthestBefore), end }) };
}

function introducedAbove({ text, above }: Page): Phrase | null {
  const name =
    above?.mentions.find(({ label }) => label === 'PERSON') ??
    above?.mentions.find(({ label }) => label === 'ORG');
  return name === undefined ? null : phraseOf(text, name);
}

function attribute(page: Page, marks: QuoteMarks, at: number, memory: Memory): Quote {
  const around = sentenceAround(page, marks.outer, at);
  const content = page.text.slice(marks.start, marks.end);
  const reading = read(page, marks, around, content);
  const quote = (
    rule: keyof typeof quoteRules,
    speaker: Phrase | null,
    cue: Span | null,
    reason: string,
  ): Quote => {
    const isSpeech = rule !== 'quote-term';
    if (isSpeech) {
      Object.assign(memory, {
        speaker: speaker ?? memory.speaker,
        paragraph: page.index,
        end: marks.outer.end,
      });
    }
    return {
      start: marks.start,
      end: marks.end,
      outer: marks.outer,
      kind: isSpeech ? 'speech' : 'term',
      speaker,
      cue: cue === null ? null : phraseOf(page.text, cue),
      rule,
      reasons: speaker === null ? [reason] : [reason, `speaker “${speaker.text}”`],
    };
  };

  if (reading.kind === 'speech') {
    const speaker = resolved(page, reading.speaker, around, memory);
    return quote('quote-speech', speaker, reading.cue, reading.reason);
  }
  if (reading.kind === 'term') {
    return quote('quote-term', null, null, reading.reason);
  }
  if (marks.family !== 'title' && standsAlone(page, around)) {
    const speaker = continuedSpeaker(page, around, memory);
    return speaker === null
      ? quote('quote-speech-unattributed', null, null, 'a sentence of its own')
      : quote('quote-speech-continued', speaker, null, 'a sentence of its own after somebody’s words');
  }
  const introduced = /[:：]\s*$/.test(
    page.masked.slice(0, marks.outer.start - page.paragraph.start).slice(-3),
  );
  return marks.family !== 'title' && (introduced || isUtterance(content, page.paragraph.language))
    ? quote('quote-speech-unattributed', null, null, 'reads like a sentence')
    : quote('quote-term', null, null, 'short, and no reporting verb governs it');
}

function read(page: Page, marks: QuoteMarks, around: Span, content: string): Reading {
  const table = tables[page.paragraph.language];
  if (table === undefined || marks.family === 'title') {
    return unclear;
  }
  const by = page.paragraph.start;
  const scene: Scene = {
    masked: page.masked,
    start: around.start - by,
    end: around.end - by,
    quote: shiftQuoteMarks(marks, -by),
    content,
    mentions: page.names,
  };
  if (table.order === 'medial') {
    return inDocument(readMedial(scene, table), by);
  }
  const after = standsAlone(page, around) ? plainSentenceAfter(page, around) : null;
  const reading = readFinal(scene, table);
  return inDocument(
    reading.kind === 'unclear' && after !== null
      ? readFollowing({ ...scene, end: after.end - by }, table)
      : reading,
    by,
  );
}

/** The sentence after, where it is short and quotes nothing. */
function plainSentenceAfter({ sentences, masked, paragraph }: Page, around: Span): Span | null {
  const after = sentences[firstFrom(sentences, around.end)];
  if (after === undefined || after.end - after.start > longestTag) {
    return null;
  }
  const quotes = masked.slice(after.start - paragraph.start, after.end - paragraph.start).includes(blank);
  return quotes ? null : after;
}

function inDocument(reading: Reading, by: number): Reading {
  const at = <T extends Span>(span: T | null): T | null =>
    span === null ? null : { ...span, start: span.start + by, end: span.end + by };
  return { ...reading, speaker: at(reading.speaker), cue: at(reading.cue) };
}

/** The sentences that the quotation stands in, cut to a readable stretch and to a few quotations around it. */
function sentenceAround({ sentences, paragraph, marks }: Page, outer: Span, at: number): Span {
  const first = lastBefore(sentences, outer.start + 1);
  const last = lastBefore(sentences, outer.end);
  return {
    start: Math.max(
      first?.start ?? paragraph.start,
      outer.start - farthestBefore,
      marks[at - mostNeighbours]?.outer.start ?? paragraph.start,
    ),
    end: Math.min(
      Math.max(last?.end ?? paragraph.end, outer.end),
      outer.end + farthestAfter,
      marks[at + mostNeighbours]?.outer.end ?? paragraph.end,
    ),
  };
}

function phraseOf(text: string, { start, end }: Span): Phrase {
  return { start, end, text: text.slice(start, end) };
}

/** A pronoun stands for who spoke last in the paragraph, else for the person named last before the sentence. */
function resolved(page: Page, subject: Subject | null, around: Span, memory: Memory): Phrase | null {
  if (subject !== null && !subject.pronoun) {
    return phraseOf(page.text, subject);
  }
  const named = antecedent(page, around, subject?.start ?? around.start, memory);
  return named ?? (subject === null ? null : phraseOf(page.text, subject));
}

function antecedent(page: Page, around: Span, until: number, memory: Memory): Phrase | null {
  const own = within(page.persons, {
    start: around.start - page.paragraph.start,
    end: until - page.paragraph.start,
  })[0];
  if (own !== undefined && !page.masked.startsWith(blank, own.start)) {
    return phraseOf(page.text, shift(own, page.paragraph.start));
  }
  if (memory.paragraph === page.index && memory.speaker !== null) {
    return memory.speaker;
  }
  const before = around.start - page.paragraph.start;
  const sentenceBefore = lastBefore(page.sentences, around.start);
  const from = (sentenceBefore?.start ?? page.paragraph.start) - page.paragraph.start;
  const person = within(page.persons, { start: from, end: before })[0] ?? lastBefore(page.persons, before);
  return person === undefined ? memory.speaker : phraseOf(page.text, shift(person, page.paragraph.start));
}

/** Nothing but marks and spaces outside the quotation in its sentence. */
function standsAlone({ masked, paragraph }: Page, around: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(masked.slice(around.start - paragraph.start, around.end - paragraph.start));
}

/** Who goes on speaking in a quotation that is a sentence of its own. */
function continuedSpeaker(page: Page, around: Span, memory: Memory): Phrase | null {
  const sentenceBefore = lastBefore(page.sentences, around.start);
  if (sentenceBefore === undefined) {
    return introducedAbove(page) ?? (memory.paragraph === page.index - 1 ? memory.speaker : null);
  }
  if (memory.paragraph === page.index && memory.end > sentenceBefore.start) {
    return memory.speaker;
  }
  return antecedent(page, around, around.start, memory);
}

function isUtterance(content: string, language: Language): boolean {
  const words = content.split(/\s+/, shortestUtterance.words + 1).length;
  return isUnspaced(language)
    ? content.length >= shortestUtterance.characters && /[。！？!?…]$/.test(content)
    : words >= shortestUtterance.words || (words > 3 && /^[^\p{Ll}].*[.!?…]$/su.test(content));
}
