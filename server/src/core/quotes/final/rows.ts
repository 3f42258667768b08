import { firstFrom } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import type { QuoteMarks } from '../marks.js';
import type { Scene } from '../reading.js';
import type { Grounds } from './grounds.js';
import type { Edge } from './table.js';

export type PlacedEdge = Edge & Span;

const mostInRow = 8;
const inRow = /^[\s,、，·]{0,3}$/u;

/** Quotations in a row are what the words after the last of them make of it: “…”, “…” and “…”, they said. */
export function edgeThrough(scene: Scene, { table, page }: Grounds): PlacedEdge {
  let edge = placed(table.edgeOf(scene), scene.quote);
  let at = firstFrom(page.marks, scene.quote.start);
  for (let count = 0; count < mostInRow && edge.kind === 'plain'; count++) {
    const before = page.marks[at];
    const quote = page.marks[at + 1];
    if (
      before === undefined ||
      quote === undefined ||
      quote.outer.end > scene.end ||
      !inRow.test(page.masked.slice(before.outer.end, Math.min(quote.outer.start, before.outer.end + 6)))
    ) {
      break;
    }
    const { page: own, start, end, masked, mentions } = scene;
    const content = page.text.slice(quote.start, quote.end);
    edge = placed(table.edgeOf({ page: own, start, end, masked, quote, content, mentions }), quote);
    at++;
  }
  return edge;
}

const placed = ({ kind, end }: Edge, { outer }: QuoteMarks): PlacedEdge => ({ kind, start: outer.end, end });
