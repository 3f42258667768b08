import type { IndirectReading } from '../../reading.js';
import { complementOf } from './complement.js';
import { cueAt } from './cue.js';
import { endOfSaid } from './extent.js';
import { hasOwnWords, spanOf, type Found, type Passage } from './passage.js';
import { agentOf, sharesSpeaker, speakerOf } from './speaker.js';

const reasons = {
  clause: 'reporting verb before the clause',
  infinitive: 'reporting verb before an infinitive',
  question: 'reporting verb before a reported question',
  gerund: 'reporting verb before a verbal noun',
} as const;

/** “He said (that) it rained”; `last` is what was found before, whose speaker “and warned that …” shares. */
export function byVerb(passage: Passage, at: number, last: Found | null): Found | null {
  const cue = cueAt(passage, at);
  const complement = cue === null ? null : complementOf(passage, cue);
  const verb = passage.tokens[at];
  const end = passage.tokens[(cue?.next ?? 0) - 1];
  if (cue === null || complement === null || verb === undefined || end === undefined) {
    return null;
  }
  const run = { from: complement.from, to: endOfSaid(passage, at, complement.from) };
  const span = spanOf(passage, run);
  if (span === null || !hasOwnWords(passage, run)) {
    return null;
  }
  const before = last?.readings.at(-1);
  const isShared = before !== undefined && last !== null && sharesSpeaker(passage, last.next, cue);
  const reading: IndirectReading = {
    ...span,
    speaker: cue.passive
      ? agentOf(passage, cue, span)
      : isShared
        ? before.speaker
        : speakerOf(passage, cue, span),
    cue: { start: verb.start, end: end.end },
    reason: reasons[complement.kind],
  };
  return { readings: [reading], next: run.to };
}
