import type { Span } from '../text/span.js';
export function cutRunOnLines(_text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs;
}
