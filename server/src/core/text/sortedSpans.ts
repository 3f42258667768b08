import type { Span } from './span.js';

/** The spans that lie inside another; they are in reading order and do not overlap. */
export function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const inside: T[] = [];
  for (let at = firstFrom(spans, outer.start); at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.end > outer.end) {
      break;
    }
    inside.push(span);
  }
  return inside;
}

/** The number of the first span that starts at an offset or later; the spans are sorted by their starts. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The number of the span that holds an offset, or else of the one before it; the first for what is before all. */
export function numberAt(spans: readonly Span[], offset: number): number {
  return Math.max(0, firstFrom(spans, offset + 1) - 1);
}

/** The last span that starts before an offset. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset) - 1];
}
