import { isUnspaced } from '../text/baseLanguage.js';
import { firstFrom, lastBefore } from '../text/sortedSpans.js';
import type { Span } from '../text/span.js';
import { hasWords } from './hasWords.js';
import type { QuoteMarks } from './marks.js';
import type { Notice } from './referents/notice.js';
import { noticesOf } from './referents/notices.js';
import { readers } from './readers.js';
import {
  blank,
  unclear,
  type IndirectReading,
  type Introduction,
  type Page,
  type Reading,
  type Scene,
  type SpeechReader,
} from './reading.js';
import { speakersOf } from './speakersOf.js';

/** How far a sentence is read to either side of a quotation, so that no text costs more than its length. */
const farthestBefore = 600;
const farthestAfter = 400;
const mostNeighbours = 8;
const longestTag = 60;
const shortestUtterance = { words: 6, characters: 6 };

/** What a paragraph tells of one of its quotations. */
export interface QuoteReading extends Reading {
  readonly marks: QuoteMarks;
  /** The sentences that it stands in. */
  readonly around: Span;
  /** Nothing governs it, and it is a sentence of its own: outside it are marks and spaces alone. */
  readonly standsAlone: boolean;
  /** It reads like somebody’s words, though nothing governs it. */
  readonly isUtterance: boolean;
}

/** What a paragraph alone tells of who speaks in it; offsets in the paragraph. */
export interface ParagraphReading {
  readonly quotes: readonly QuoteReading[];
  readonly indirect: readonly IndirectReading[];
  /** Whose words the next paragraph has, where this one introduces them. */
  readonly introduces: Introduction | null;
  /** Who is referred to outside its quotations. */
  readonly notices: readonly Notice[];
}

export function readParagraph(page: Page): ParagraphReading {
  const reading = {
    quotes: page.marks.map((marks, at) => readQuote(page, marks, at)),
    indirect: readers[page.language]?.findIndirect(page) ?? [],
    introduces: introducedBy(page),
  };
  const { quotes, indirect, introduces } = reading;
  return { quotes, indirect, introduces, notices: noticesOf(page, speakersOf(reading)) };
}

function readQuote(page: Page, marks: QuoteMarks, at: number): QuoteReading {
  const around = sentencesAround(page, marks.outer, at);
  const content = page.text.slice(marks.start, marks.end);
  const reader = marks.family === 'title' ? undefined : readers[page.language];
  const scene: Scene = {
    start: around.start,
    end: around.end,
    page,
    masked: page.masked,
    quote: marks,
    content,
    mentions: page.mentions,
  };
  const { kind, speaker, cue, reason } = reader?.readQuote(scene) ?? unclear;
  if (kind !== 'unclear') {
    return { kind, speaker, cue, reason, marks, around, standsAlone: false, isUtterance: false };
  }
  const standsAlone = !hasWords(page.masked, around);
  const later = standsAlone && reader !== undefined ? readFollowing(scene, reader) : unclear;
  return {
    kind: later.kind,
    speaker: later.speaker,
    cue: later.cue,
    reason: later.reason,
    marks,
    around,
    standsAlone,
    isUtterance: isIntroduced(page, marks.outer) || isUtterance(content, page),
  };
}

function readFollowing(scene: Scene, reader: SpeechReader): Reading {
  const after = reader.readFollowing === undefined ? null : plainSentenceAfter(scene.page, scene);
  return after === null ? unclear : (reader.readFollowing?.({ ...scene, end: after.end }) ?? unclear);
}

const isIntroduced = ({ masked }: Page, { start }: Span): boolean =>
  /[:：]\s*$/.test(masked.slice(Math.max(0, start - 3), start));

/** The sentence after, where it is short and quotes nothing. */
function plainSentenceAfter({ sentences, masked }: Page, around: Span): Span | null {
  const after = sentences[firstFrom(sentences, around.end)];
  return after === undefined ||
    after.end - after.start > longestTag ||
    masked.slice(after.start, after.end).includes(blank)
    ? null
    : after;
}

/** The sentences that the quotation stands in, cut to a readable stretch and to a few quotations around it. */
function sentencesAround({ sentences, text, marks }: Page, outer: Span, at: number): Span {
  const first = lastBefore(sentences, outer.start + 1);
  const last = lastBefore(sentences, outer.end);
  return {
    start: Math.max(
      first?.start ?? 0,
      outer.start - farthestBefore,
      marks[at - mostNeighbours]?.outer.start ?? 0,
    ),
    end: Math.min(
      Math.max(last?.end ?? text.length, outer.end),
      outer.end + farthestAfter,
      marks[at + mostNeighbours]?.outer.end ?? text.length,
    ),
  };
}

function isUtterance(content: string, { language }: Page): boolean {
  const words = content.split(/\s+/, shortestUtterance.words + 1).length;
  return isUnspaced(language)
    ? content.length >= shortestUtterance.characters && /[。！？!?…]$/.test(content)
    : words >= shortestUtterance.words || (words > 3 && /^[^\p{Ll}].*[.!?…]$/su.test(content));
}

/** Reads the end of the paragraph as if the quotation stood in it. */
function introducedBy(page: Page): Introduction | null {
  const { text, masked, mentions, sentences } = page;
  if (!/[:：]\s*$/.test(text.slice(-5))) {
    return readers[page.language]?.findIntroduction?.(page) ?? null;
  }
  const outer = { start: text.length + 1, end: text.length + 2 };
  const ended: Page = { ...page, text: `${text} ${blank}`, masked: `${masked} ${blank}` };
  const reading = readers[page.language]?.readQuote({
    page: ended,
    start: Math.max(sentences.at(-1)?.start ?? 0, text.length - farthestBefore),
    end: outer.end,
    masked: ended.masked,
    quote: { ...outer, outer, family: 'double' },
    content: '.',
    mentions,
  });
  if (reading?.kind === 'speech' && reading.speaker !== null) {
    return { speaker: reading.speaker, cue: reading.cue };
  }
  const near = mentions.slice(firstFrom(mentions, text.length - farthestBefore));
  const named = near.find(({ label }) => label === 'PERSON') ?? near.find(({ label }) => label === 'ORG');
  return named === undefined
    ? null
    : { speaker: { start: named.start, end: named.end, form: 'name' }, cue: null };
}
