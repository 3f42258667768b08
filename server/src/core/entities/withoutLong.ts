import type { Span } from '../text/span.js';

/** In UTF-16 code units; longer than any sentence of prose. A tagger's memory grows with its sentence. */
const longest = 2000;

/** The same text in spans of bounded length: what is longer is cut, at white space where there is some. */
export function withoutLong(text: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    while (end - from > longest) {
      const cut = cutBefore(text, from + longest, from + longest / 2);
      pieces.push({ start: from, end: cut });
      from = cut;
    }
    return [...pieces, { start: from, end }];
  });
}

function cutBefore(text: string, most: number, least: number): number {
  for (let at = most; at > least; at--) {
    if (/\s/.test(text[at - 1] ?? '')) {
      return at;
    }
  }
  return /[\uDC00-\uDFFF]/.test(text[most] ?? '') ? most - 1 : most;
}
