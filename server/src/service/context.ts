import type { Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';

/** A stretch with `length` units of what stands around it on its line, as far as whole words go. */
export function contextOf(
  { text, lineIndex }: DocumentSnapshot,
  { start, end }: Span,
  length: number,
): string {
  const lineStart = lineIndex.lines[lineIndex.lineAt(start)]?.start ?? 0;
  const lineEnd = lineIndex.lines[lineIndex.lineAt(end)]?.end ?? text.length;
  const before = text.slice(Math.max(lineStart, start - length), start);
  const after = text.slice(end, Math.min(lineEnd, end + length));
  const isCutBefore = start - before.length > lineStart;
  const isCutAfter = end + after.length < lineEnd;
  const shown = [
    isCutBefore ? `…${before.replace(/^[\p{L}\p{N}\p{M}]*\s|^[\uDC00-\uDFFF]/u, '')}` : before,
    text.slice(start, end),
    isCutAfter ? `${after.replace(/\s[\p{L}\p{N}\p{M}]*$|[\uD800-\uDBFF]$/u, '')}…` : after,
  ];
  return shown.join('').replace(/\s+/gu, ' ').trim();
}
