import type { Language, Mention } from '../model.js';
import type { Span } from '../text/span.js';
import type { QuoteMarks } from './marks.js';

/** A paragraph as the readers of speech see it. All offsets are in the paragraph; all lists are in reading order. */
export interface Page {
  readonly text: string;
  /** The text with every quotation blanked by `blank`, so that nothing inside one is taken for a cue. */
  readonly masked: string;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly marks: readonly QuoteMarks[];
  readonly mentions: readonly Mention[];
}

/** One quotation in its surroundings: the stretch from `start` to `end` is what may govern it. */
export interface Scene extends Span {
  /** The whole paragraph, for what is read once and kept for all of its quotations. */
  readonly page: Page;
  readonly masked: string;
  readonly quote: QuoteMarks;
  readonly content: string;
  readonly mentions: readonly Mention[];
}

/** Who speaks, as the text has it: a name, a pronoun, or any other noun phrase. */
export interface Subject extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
}

export interface Reading {
  readonly kind: 'speech' | 'term' | 'unclear';
  readonly speaker: Subject | null;
  readonly cue: Span | null;
  readonly reason: string;
}

/** Who is about to speak, by the verb of saying. */
export interface Introduction {
  readonly speaker: Subject;
  readonly cue: Span | null;
}

/** Words that are told in indirect speech. */
export interface IndirectReading extends Span {
  readonly speaker: Subject | null;
  /** Where nobody is named: whoever spoke last goes on. */
  readonly goesOn?: boolean;
  readonly cue: Span | null;
  readonly reason: string;
}

/** What is known of a language: how it tells who said what. Each reads in time linear in the length of its stretch. */
export interface SpeechReader {
  /** Reads a quotation by the words of its own sentences. */
  readonly readQuote: (scene: Scene) => Reading;
  /** Reads a quotation that is a sentence of its own by the plain sentence after it, which ends the scene. */
  readonly readFollowing?: (scene: Scene) => Reading;
  /** Who is said to speak in the next paragraph, where this one ends in a sentence that says so. */
  readonly findIntroduction?: (page: Page) => Introduction | null;
  /** The indirect speech of a paragraph, in reading order, without overlaps. */
  readonly findIndirect: (page: Page) => readonly IndirectReading[];
}

/** U+FFFC, the object replacement character. */
export const blank = '\ufffc';

export const unclear: Reading = { kind: 'unclear', speaker: null, cue: null, reason: '' };

export function speech(speaker: Subject | null, cue: Span | null, reason: string): Reading {
  return { kind: 'speech', speaker, cue, reason };
}

export function term(reason: string): Reading {
  return { kind: 'term', speaker: null, cue: null, reason };
}

export function maskQuotes(text: string, quotes: readonly QuoteMarks[]): string {
  if (quotes.length === 0) {
    return text;
  }
  let out = '';
  let from = 0;
  for (const { outer } of quotes) {
    out += text.slice(from, outer.start) + blank.repeat(outer.end - outer.start);
    from = outer.end;
  }
  return out + text.slice(from);
}
