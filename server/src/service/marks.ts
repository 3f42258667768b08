import type { Range } from 'vscode-languageserver-types';
import { bySpan, type Span } from '../core/index.js';
import { noiseRuns } from './noise.js';
import type { DocumentSnapshot } from './snapshot.js';
import { toRange } from './toProtocol.js';

interface LayeredMark extends Span {
  readonly layer: 'mention' | 'figure' | 'quote' | 'noise';
  readonly label: string;
}

/** All marks in reading order, for walking from one to the next; a quote comes before the marks inside it. */
export function marks(document: DocumentSnapshot): {
  readonly range: Range;
  readonly layer: LayeredMark['layer'];
  readonly label: string;
}[] {
  const { mentions, figures, quotes } = document.analysis;
  const all: LayeredMark[] = [
    ...noiseRuns(document).map(({ start, end, sections }) => ({
      start,
      end,
      layer: 'noise' as const,
      label: sections[0]?.noise ?? 'other',
    })),
    ...quotes.map(({ outer, kind }) => ({
      start: outer.start,
      end: outer.end,
      layer: 'quote' as const,
      label: kind,
    })),
    ...mentions.map(({ start, end, label }) => ({
      start,
      end,
      layer: 'mention' as const,
      label,
    })),
    ...figures.map(({ start, end, label }) => ({
      start,
      end,
      layer: 'figure' as const,
      label,
    })),
  ];
  return all.sort(bySpan).map(({ start, end, layer, label }) => ({
    range: toRange(document, { start, end }),
    layer,
    label,
  }));
}
