import type { Quote } from '../model.js';

/**
 * Whether a quotation takes up the one before it after an inserted clause, as in “…,” she said, “…”: one reporting verb
 * stands between the two and governs both.
 */
export function resumes(before: Quote | undefined, { cue, outer }: Quote): boolean {
  const shared = before?.cue ?? null;
  return (
    before !== undefined &&
    shared !== null &&
    cue !== null &&
    cue.start === shared.start &&
    shared.start >= before.outer.end &&
    shared.end <= outer.start
  );
}
