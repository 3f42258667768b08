import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Span } from '../core/index.js';
import { noiseRuns, contentOf, type NoiseRun } from './noise.js';
import type { DocumentSnapshot } from './snapshot.js';
import { noiseWord, plural } from './words.js';

export interface FoldingOptions {
  /** The most ranges that the client wants. */
  readonly limit?: number;
  /** Whether the client shows words in place of what is folded. */
  readonly collapsedText: boolean;
}

/** Noise, each run of it of kind `region`, and every other section. Where the client wants few, noise comes first. */
export function foldingRanges(document: DocumentSnapshot, options: FoldingOptions): FoldingRange[] {
  const noise = noiseRuns(document).flatMap((run) =>
    foldOf(document, run).map((fold) => ({
      ...fold,
      kind: FoldingRangeKind.Region,
      ...(options.collapsedText ? { collapsedText: summary(run) } : {}),
    })),
  );
  const others = document.analysis.sections
    .filter(({ kind }) => kind !== 'noise')
    .flatMap((section) => foldOf(document, contentOf(document, section)));
  return [...noise, ...others].slice(0, options.limit).sort((a, b) => a.startLine - b.startLine);
}

function foldOf({ lineIndex }: DocumentSnapshot, span: Span | undefined): FoldingRange[] {
  if (span === undefined) {
    return [];
  }
  const startLine = lineIndex.lineAt(span.start);
  const endLine = lineIndex.lineAt(span.end - 1);
  return startLine === endLine ? [] : [{ startLine, endLine }];
}

function summary({ sections }: NoiseRun): string {
  const [first = '', ...others] = new Set(sections.map(noiseWord));
  return others.length === 0
    ? `Noise: ${first}`
    : `Noise: ${first} and ${plural(others.length, 'other kind')}`;
}
