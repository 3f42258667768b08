import type { Paragraph } from '../../model.js';
import { isSpace } from '../../layout/pageLines.js';
import type { Span } from '../../text/span.js';

/** A paragraph as it is set: `start` and `end` without its indent and marks, as offsets in it. */
export interface BlockLine extends Span {
  /** How many `>` stand before it, as in quoted mail. */
  readonly depth: number;
  /** In columns, a tab to the next eighth. */
  readonly indent: number;
  readonly text: string;
}

const tabWidth = 8;

export function blockLine(document: string, paragraph: Paragraph): BlockLine {
  const text = document.slice(paragraph.start, paragraph.end);
  let start = 0;
  let depth = 0;
  let indent = 0;
  for (; start < text.length; start++) {
    const character = text.charAt(start);
    if (character === '>') {
      depth++;
    } else if (character === '\t') {
      indent += tabWidth - (indent % tabWidth);
    } else if (isSpace(text.charCodeAt(start))) {
      indent++;
    } else {
      break;
    }
  }
  return { start, end: Math.max(start, text.trimEnd().length), depth, indent, text };
}
