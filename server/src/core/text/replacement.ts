import type { Span } from './span.js';

/** What shall stand in the place of a stretch. Of several replacements in one text, all spans are of the text before. */
export interface TextReplacement extends Span {
  readonly text: string;
}

/** The text afterwards. The replacements do not overlap; those at one place come in their order. */
export function replaceAll(text: string, replacements: readonly TextReplacement[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text: put } of [...replacements].sort((a, b) => a.start - b.start)) {
    result += text.slice(copied, start) + put;
    copied = end;
  }
  return result + text.slice(copied);
}
