import type { Span } from '../../../text/span.js';

/** Pauses, and the が of a clause before. */
const edge = /^(?:が(?=[、,，]))?[\s,，、·…:;)\]]+/u;
/** What is shorter is what is left of a clause that was cut. */
const word = /[\p{Script=Hangul}]/u;
const shortest = 2;

/** The clause without what parts it from what stands before; null where it is a quotation alone or nothing. */
export function clauseIn(masked: string, start: number, end: number): Span | null {
  const from = start + (edge.exec(masked.slice(start, end))?.[0].length ?? 0);
  const clause = masked.slice(from, end).trimEnd();
  const isCut = from === start && word.test(masked.charAt(from - 1)) && word.test(masked.charAt(from));
  return !isCut && clause.length >= shortest && /[\p{L}\p{N}]/u.test(clause)
    ? { start: from, end: from + clause.length }
    : null;
}
