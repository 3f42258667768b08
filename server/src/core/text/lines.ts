import type { Span } from './span.js';

/** One line: the span is without its line end, `next` is where the following line starts. */
export interface Line extends Span {
  readonly next: number;
}

const lf = 10;
const cr = 13;

/**
 * Splits a text into lines as LSP 3.17 does: `\n`, `\r\n` and a lone `\r` end a line, U+2028 and its like do not.
 * The lines cover the text; a text that ends in a line end has an empty last line, and an empty text has one line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lf || unit === cr) {
      const next = unit === cr && text.charCodeAt(at + 1) === lf ? at + 2 : at + 1;
      lines.push({ start, end: at, next });
      start = next;
      at = next - 1;
    }
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}
