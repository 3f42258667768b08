import type { Mention } from '../model.js';
import type { Span } from '../text/span.js';
import type { QuoteMarks } from './marks.js';

/** One quotation in its surroundings. All offsets are in the paragraph. */
export interface Scene extends Span {
  /** The paragraph with every quotation blanked by `blank`, so that nothing inside one is taken for a cue. */
  readonly masked: string;
  readonly quote: QuoteMarks;
  readonly content: string;
  /** The names in the paragraph, in reading order. */
  readonly mentions: readonly Mention[];
}

/** Who speaks: a name or noun phrase; a pronoun stands for somebody named before. */
export interface Subject extends Span {
  readonly pronoun: boolean;
}

export interface Reading {
  readonly kind: 'speech' | 'term' | 'unclear';
  readonly speaker: Subject | null;
  readonly cue: Span | null;
  readonly reason: string;
}

/** U+FFFC, the object replacement character. */
export const blank = '\ufffc';

export const unclear: Reading = { kind: 'unclear', speaker: null, cue: null, reason: '' };

export function maskQuotes(text: string, quotes: readonly QuoteMarks[]): string {
  let out = '';
  let from = 0;
  for (const { outer } of quotes) {
    out += text.slice(from, outer.start) + blank.repeat(outer.end - outer.start);
    from = outer.end;
  }
  return out + text.slice(from);
}
