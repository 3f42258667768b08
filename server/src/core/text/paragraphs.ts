import { splitLines } from './lines.js';
import type { Span } from './span.js';

/** The lines of a text that hold anything, be it white space only, without their line ends. */
export function splitParagraphs(text: string): Span[] {
  return splitLines(text).flatMap(({ start, end }) => (start < end ? [{ start, end }] : []));
}
