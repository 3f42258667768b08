import type { Paragraph, Problem } from '../model.js';
import { trimmed } from '../text/span.js';

/**
 * Takes back the complaint about a mark that opens its paragraph and is not closed where the next paragraph opens
 * with the same mark: a speech of several paragraphs opens anew in each of them and is closed in the last alone
 * (The Chicago Manual of Style, “Quotations of more than one paragraph”).
 */
export function withoutContinued(
  text: string,
  paragraphs: readonly Paragraph[],
  problems: readonly Problem[],
): readonly Problem[] {
  const continued = new Set<number>();
  paragraphs.forEach((paragraph, at) => {
    const next = paragraphs[at + 1];
    const first = trimmed(text, paragraph).start;
    if (next !== undefined && text.charAt(first) === text.charAt(trimmed(text, next).start)) {
      continued.add(first);
    }
  });
  return problems.filter(({ code, start }) => code !== 'quote-unbalanced' || !continued.has(start));
}
