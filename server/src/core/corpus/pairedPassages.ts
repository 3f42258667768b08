import type { Link } from '../model.js';
import { firstFrom } from '../text/sortedSpans.js';
import { bySpan, contains, type Span } from '../text/span.js';
import type { Passage } from './passages.js';

/** Two passages of two documents that say the same; `left` is in the document whose path sorts first. */
export interface PairedPassages {
  readonly kind: Link['kind'];
  readonly score: number;
  readonly left: Span;
  readonly right: Span;
}

/** Two whole lines that may say the same. */
export interface PairedLines {
  readonly left: Passage;
  readonly right: Passage;
  readonly score: number;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function roundScore(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
}

/** A pair as the two links that stand for it: that of the left document, and that of the right. */
export function linksOf(pair: PairedPassages, leftPath: string, rightPath: string): [Link, Link] {
  const { kind, score, left, right } = pair;
  return [
    { ...left, kind, score, to: { path: rightPath, ...right } },
    { ...right, kind, score, to: { path: leftPath, ...left } },
  ];
}

export function byLink(a: Link, b: Link): number {
  return bySpan(a, b) || (a.to.path < b.to.path ? -1 : a.to.path > b.to.path ? 1 : bySpan(a.to, b.to));
}

/** Without whole lines whose sentences are paired too. */
export function finestPairs(pairs: readonly PairedPassages[]): readonly PairedPassages[] {
  const byStart = [...pairs].sort((a, b) => a.left.start - b.left.start);
  const starts = byStart.map(({ left }) => left);
  return pairs.filter((pair) => {
    for (let at = firstFrom(starts, pair.left.start); at < byStart.length; at++) {
      const other = byStart[at];
      if (other === undefined || other.left.start >= pair.left.end) {
        return true;
      }
      if (other !== pair && contains(pair.left, other.left) && contains(pair.right, other.right)) {
        return false;
      }
    }
    return true;
  });
}
