import { splitLines } from '../text/lines.js';
import type { Span } from '../text/span.js';

/** A line as a reader sees it: `start` and `end` without indent, `>` marks of quoted mail and spaces at its end. */
export interface PageLine extends Span {
  /** The whole line without its line end. */
  readonly whole: Span;
  /** How many `>` marks stand before it. */
  readonly depth: number;
  /** The columns before `start`. */
  readonly indent: number;
}

const tabWidth = 8;
const otherLineEnd = /[\v\f\u0085\u2028\u2029]/;

/**
 * The lines of a text. Beside the line ends of editors, those of Unicode end a line too (UAX #14, class BK): a scraper
 * leaves them where a page breaks its lines.
 */
export function pageLines(text: string): PageLine[] {
  const lines: Span[] = splitLines(text);
  const pieces = otherLineEnd.test(text) ? lines.flatMap((line) => splitAtOtherEnds(text, line)) : lines;
  return pieces.map((whole) => pageLine(text, whole));
}

function splitAtOtherEnds(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split(otherLineEnd)
    .map((piece) => {
      const span = { start: at, end: at + piece.length };
      at = span.end + 1;
      return span;
    });
}

function pageLine(text: string, { start, end }: Span): PageLine {
  let from = start;
  let depth = 0;
  let indent = 0;
  for (; from < end; from++) {
    const code = text.charCodeAt(from);
    if (code === 0x3e) {
      depth++;
      indent++;
    } else if (code === 0x09) {
      indent += tabWidth - (indent % tabWidth);
    } else if (isSpace(code)) {
      indent += code === 0x3000 ? 2 : 1;
    } else {
      break;
    }
  }
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) {
    to--;
  }
  return { start: from, end: to, whole: { start, end }, depth, indent };
}

/** What `\s` matches, without a regular expression: this stands in a loop over all lines. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x1680 &&
      (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}

export function isBlank({ start, end }: Span): boolean {
  return start === end;
}
