import type { Span } from "../core/index.js";

/** The spans that `offset` stands in or at the end of. */
export function touching<T extends Span>(
  spans: readonly T[],
  offset: number,
): T[] {
  return spans.filter(({ start, end }) => start <= offset && offset <= end);
}

/** Of the spans that `offset` stands in, else of those that end there, the first. */
export function spanAt<T extends Span>(
  spans: readonly T[],
  offset: number,
): T | undefined {
  const near = touching(spans, offset);
  return near.find(({ end }) => offset < end) ?? near[0];
}

/** The text on one line, cut at `limit` code units, but not within a surrogate pair. */
export function preview(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= limit) {
    return line;
  }
  const last = line.charCodeAt(limit - 1);
  const cut = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${line.slice(0, cut).trimEnd()}…`;
}
