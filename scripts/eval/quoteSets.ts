import { contains, type Span } from '../../server/src/core/index.js';
import type { SpokenSpan } from './quoteScores.js';

interface TextSpan extends Span {
  readonly text: string;
}

/** A row of measure-only/quote-polnear: an article. */
export interface PolnearRow {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly TextSpan[];
    readonly content: readonly TextSpan[];
    readonly kind: 'direct' | 'mixed' | 'indirect';
  }[];
}

/** A row of quote-ud-derived: a sentence, all of whose quotes have the one speaker. */
export interface SentenceRow {
  readonly text: string;
  readonly kind: 'direct' | 'fragment' | 'not-speech';
  readonly quotes: readonly Span[];
  readonly speaker: Span | null;
}

/** A row of quote-litbank: tokens parted by spaces; ends are inclusive. */
export interface LitbankRow {
  readonly sentences: readonly string[];
  readonly quotes: readonly {
    readonly startSent: number;
    readonly startTok: number;
    readonly endSent: number;
    readonly endTok: number;
  }[];
}

/**
 * What stands between double marks in a content that is direct or mixed; a direct content without such marks is a
 * quote as a whole. The speaker is the first part of the source.
 */
export function polnearQuotes({ attributions }: PolnearRow): SpokenSpan[] {
  return attributions
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content, source, kind }) =>
      content.flatMap((part) => {
        const marked = [...part.text.matchAll(/[“"][^“”"]+["”]?/g)].map((match) => ({
          start: part.start + match.index,
          end: part.start + match.index + match[0].length,
        }));
        const spans = marked.length === 0 && kind === 'direct' ? [part] : marked;
        return spans.map(({ start, end }) => ({ start, end, speaker: source[0] ?? null }));
      }),
    );
}

/**
 * The parts of contents that are mixed or indirect, each for itself and without the word that opens the clause: what
 * is told in indirect speech. Parts that lie wholly between marks are none.
 */
export function polnearClauses({ text, attributions }: PolnearRow): SpokenSpan[] {
  const quoted = [...text.matchAll(/[“"][^“”"\n]*["”]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return attributions
    .filter(({ kind }) => kind !== 'direct')
    .flatMap(({ content, source }) =>
      content
        .filter((part) => !quoted.some((marks) => contains(marks, part)))
        .map(({ start, end, text: own }) => ({
          start: start + (/^\s*(?:that|to) /.exec(own)?.[0].length ?? 0),
          end,
          speaker: source[0] ?? null,
        })),
    );
}

/** Of quotes, those between the marks that PolNeAR’s contents are read by; the others its gold cannot tell. */
export function betweenDoubleMarks<T extends { readonly outer: Span }>(
  text: string,
  quotes: readonly T[],
): T[] {
  return quotes.filter(({ outer }) => /[“"]/.test(text.charAt(outer.start)));
}

export function sentenceQuotes({ quotes, speaker }: SentenceRow): SpokenSpan[] {
  return quotes.map(({ start, end }) => ({ start, end, speaker }));
}

/** The sentences of an excerpt as one paragraph, since its paragraphs are lost. */
export function litbankDocument({ sentences, quotes }: LitbankRow): {
  text: string;
  quotes: SpokenSpan[];
} {
  const tokens: Span[][] = [];
  let at = 0;
  for (const sentence of sentences) {
    tokens.push(
      sentence.split(' ').map((token) => {
        const span = { start: at, end: at + token.length };
        at = span.end + 1;
        return span;
      }),
    );
  }
  return {
    text: sentences.join(' '),
    quotes: quotes.flatMap(({ startSent, startTok, endSent, endTok }) => {
      const first = tokens[startSent]?.[startTok];
      const last = tokens[endSent]?.[endTok];
      return first === undefined || last === undefined
        ? []
        : [{ start: first.start, end: last.end, speaker: null }];
    }),
  };
}
