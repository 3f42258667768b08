import type { Span } from '../core/index.js';

/** The spans that `offset` stands in, else those that end there. */
export function spansAt<T extends Span>(spans: readonly T[], offset: number): T[] {
  const touching = spans.filter(({ start, end }) => start <= offset && offset <= end);
  const around = touching.filter(({ end }) => offset < end);
  return around.length > 0 ? around : touching;
}

export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spansAt(spans, offset)[0];
}

/** The text on one line, cut at `limit` code units, but not within a surrogate pair. */
export function preview(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= limit) {
    return line;
  }
  const last = line.charCodeAt(limit - 1);
  const cut = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${line.slice(0, cut).trimEnd()}…`;
}
