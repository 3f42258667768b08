/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same record, with its own `start` and `end` moved by `by` code units. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** Reading order; of two spans with one start, the longer comes first, so that outer precedes inner. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without the white space at its ends; empty where there is nothing else in it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const content = own.trim();
  const from = start + own.length - own.trimStart().length;
  return { start: from, end: from + content.length };
}
