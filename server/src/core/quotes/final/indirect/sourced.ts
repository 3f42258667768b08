import type { Span } from '../../../text/span.js';
import type { IndirectReading } from '../../reading.js';
import { isParty, type Grounds } from '../grounds.js';
import type { Landmark } from '../landmarks.js';
import { clauseIn } from './clause.js';

const stop = /[\s.。!?…]+$/u;
const shortest = 6;

/** The rest of a sentence whose authority is named: … 에 따르면, …によると. */
export function sourcedClause(
  { page, candidateOf }: Grounds,
  sentence: Span,
  landmarks: readonly Landmark[],
): IndirectReading | null {
  const source = landmarks.findLast((own) => isParty(own) && own.kind === 'source');
  if (source === undefined || !isParty(source) || landmarks.some(({ kind }) => kind === 'cited')) {
    return null;
  }
  const speaker = candidateOf(source);
  const end = sentence.start + page.masked.slice(sentence.start, sentence.end).replace(stop, '').length;
  const clause = clauseIn(page.masked, source.end, end);
  return speaker === null || clause === null || clause.end - clause.start < shortest
    ? null
    : {
        ...clause,
        speaker: { start: speaker.start, end: speaker.end, form: speaker.form },
        cue: { start: source.start, end: source.end },
        reason: 'a source is named',
      };
}
