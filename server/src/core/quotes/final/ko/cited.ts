import type { Cited } from '../landmarks.js';
import { quotingParticles } from './edges.js';
import type { Reading } from './readSayings.js';
import { takes } from './sayingLexicon.js';

/** The particle of quoting behind a closing mark, with the verb of saying that follows it. */
export function citedAt({ text, words, sayings, nextVerb }: Reading, at: number): Cited | null {
  const word = words[at];
  if (word?.isGlued !== true || !quotingParticles.has(text.slice(word.start, word.end))) {
    return null;
  }
  const verb = nextVerb[at] ?? -1;
  const cue = words[verb];
  const saying = sayings[verb] ?? null;
  return {
    kind: 'cited',
    start: word.start,
    end: word.end,
    cue:
      cue === undefined || saying === null || (saying.takes & takes.say) === 0
        ? null
        : { start: cue.start, end: saying.end },
  };
}
