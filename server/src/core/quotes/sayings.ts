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

/** Gives the parts of a saying that were quoted before its speaker was named the speaker of the later ones. */
export function withSharedSpeakers(quotes: readonly Quote[]): readonly Quote[] {
  const out = [...quotes];
  for (let at = out.length - 1; at > 0; at--) {
    const [before, quote] = [out[at - 1], out[at]];
    const speaker = quote?.speaker ?? null;
    if (
      quote?.continues === true &&
      speaker !== null &&
      before?.kind === 'speech' &&
      before.speaker === null
    ) {
      out[at - 1] = { ...before, speaker, reasons: [...before.reasons, `speaker “${speaker.text}”`] };
    }
  }
  return out;
}
