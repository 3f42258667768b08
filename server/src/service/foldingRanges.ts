import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Span } from '../core/index.js';
import { contentOf, furnitureRuns, type SectionRun } from './noise.js';
import type { DocumentSnapshot } from './snapshot.js';
import { noiseWord, plural } from './words.js';

export interface FoldingOptions {
  /** The most ranges that the client wants. */
  readonly limit?: number;
  /** Whether the client shows words in place of what is folded. */
  readonly collapsedText: boolean;
}

/**
 * All that is no article, each run of it of kind `region`, so that an editor's own command for regions folds it; and
 * every section of several lines. Where the client wants few, what is no article comes first.
 */
export function foldingRanges(document: DocumentSnapshot, options: FoldingOptions): FoldingRange[] {
  const furniture = furnitureRuns(document).flatMap((run) =>
    foldOfRun(document, run).map((fold) => ({
      ...fold,
      kind: FoldingRangeKind.Region,
      ...(options.collapsedText ? { collapsedText: summary(run) } : {}),
    })),
  );
  // Editors take one fold a line: of those that begin together, the widest.
  const taken = new Set(furniture.map(({ startLine }) => startLine));
  const others = document.analysis.sections
    .flatMap((section) => foldOf(document, contentOf(document, section)))
    .filter(({ startLine }) => !taken.has(startLine));
  return [...furniture, ...others].slice(0, options.limit).sort((a, b) => a.startLine - b.startLine);
}

/**
 * A fold hides all of its lines but the first: a line that stands alone folds into the blank line above it, and a line
 * that also holds article is never hidden.
 */
function foldOfRun(document: DocumentSnapshot, run: SectionRun): FoldingRange[] {
  const { text, lineIndex } = document;
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  const startLine = lineIndex.lineAt(run.start);
  const lastLine = lineIndex.lineAt(run.end - 1);
  const first = lineIndex.lines[startLine];
  const last = lineIndex.lines[lastLine];
  const endLine = last !== undefined && isBlank(run.end, last.end) ? lastLine : lastLine - 1;
  if (startLine < endLine) {
    return [{ startLine, endLine }];
  }
  const above = lineIndex.lines[startLine - 1];
  const isAlone = startLine === endLine && first !== undefined && isBlank(first.start, run.start);
  return isAlone && above !== undefined && isBlank(above.start, above.end)
    ? [{ startLine: startLine - 1, endLine }]
    : [];
}

function foldOf({ lineIndex }: DocumentSnapshot, span: Span | undefined): FoldingRange[] {
  if (span === undefined) {
    return [];
  }
  const startLine = lineIndex.lineAt(span.start);
  const endLine = lineIndex.lineAt(span.end - 1);
  return startLine === endLine ? [] : [{ startLine, endLine }];
}

function summary({ sections }: SectionRun): string {
  const hasTeasers = sections.some(({ kind }) => kind === 'related');
  const kinds = new Set(
    sections.flatMap((section) => (section.kind === 'noise' ? [noiseWord(section)] : [])),
  );
  const [first, ...others] = [...(hasTeasers ? ['related articles'] : []), ...kinds];
  return others.length === 0
    ? `Not article: ${first ?? ''}`
    : `Not article: ${first ?? ''} and ${plural(others.length, 'other kind')}`;
}
