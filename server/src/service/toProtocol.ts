import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';

/** The one place where offsets become positions, and back. Positions count UTF-16 code units. */

export function toRange({ lineIndex }: Pick<DocumentSnapshot, 'lineIndex'>, { start, end }: Span): Range {
  return { start: lineIndex.positionAt(start), end: lineIndex.positionAt(end) };
}

export function toLocation(document: DocumentSnapshot, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

export function toOffset({ lineIndex }: DocumentSnapshot, position: Position): number {
  return lineIndex.offsetAt(position);
}
