import type { Span } from '../../../server/src/core/index.js';

const codes = [/(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/g, /\+\d{1,3}(?:[-/ ]\d{2,9}){2,6}/g];

/** IPv4 addresses and international telephone numbers: their digits count nothing. */
export function codesIn(text: string): Span[] {
  return codes.flatMap((code) =>
    Array.from(text.matchAll(code), (found) => ({ start: found.index, end: found.index + found[0].length })),
  );
}
