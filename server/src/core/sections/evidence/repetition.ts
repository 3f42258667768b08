import type { Candidate } from '../candidate.js';

const often = 3;
const longest = 60;

/**
 * How often each short line stands in the text, of those that stand there three times and more, and mostly between
 * paragraphs: a button under every picture, a mark at every break. The rows of a table stand among their like.
 */
export function repeatedLines(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { times: number; besideProse: number }>();
  candidates.forEach(({ text, shape }, at) => {
    if (shape.width > longest || shape.entry) {
      return;
    }
    const count = counts.get(text) ?? { times: 0, besideProse: 0 };
    const isBeside = candidates[at - 1]?.shape.prose === true || candidates[at + 1]?.shape.prose === true;
    counts.set(text, { times: count.times + 1, besideProse: count.besideProse + (isBeside ? 1 : 0) });
  });
  const repeated = new Map<string, number>();
  for (const [line, { times, besideProse }] of counts) {
    if (times >= often && besideProse * 2 > times) {
      repeated.set(line, times);
    }
  }
  return repeated;
}
