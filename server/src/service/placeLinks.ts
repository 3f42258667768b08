import type { Span } from '../core/index.js';
import type { Markup } from './markup.js';
import type { DocumentSnapshot } from './snapshot.js';
import { toRange } from './toProtocol.js';

/** The lines that the spans stand on, each a link to the first span on it. */
export function lineLinks(
  markup: Markup,
  document: DocumentSnapshot,
  spans: readonly Span[],
  limit: number,
): string {
  const firstOn = new Map<number, Span>();
  for (const span of spans) {
    const line = document.lineIndex.lineAt(span.start);
    firstOn.set(line, firstOn.get(line) ?? span);
  }
  const links = [...firstOn]
    .slice(0, limit)
    .map(([line, span]) => markup.link(String(line + 1), placeUri(document, span)));
  const more = firstOn.size - links.length;
  const word = firstOn.size === 1 ? 'line' : 'lines';
  return `${word} ${links.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** An address that editors open with the span selected. */
export function placeUri(document: DocumentSnapshot, span: Span): string {
  const { start, end } = toRange(document, span);
  return `${document.uri}#L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
}
