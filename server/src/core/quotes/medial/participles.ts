import { lastBefore } from '../../text/sortedSpans.js';
import type { Subject } from '../reading.js';
import type { Clause } from './clause.js';
import { subjectOf } from './nounPhrase.js';

const longestCrowd = 4;

/** “footage of Poe saying”, “quoted the official as saying”: a participle with a subject of its own. */
export function ownSubject(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  const before = tokens[cue - 1];
  if (before?.lower === 'as') {
    const from = tokens.slice(0, cue).findLastIndex(({ lower }) => table.finite.has(lower));
    const passive = table.copulas.has(tokens[from - 1]?.lower ?? '');
    const own = tokens.slice(from + 1, cue - 1);
    return from === -1 || passive || own.length === 0 ? null : subjectOf(scene, table, own);
  }
  const crowd = voicingCrowd(clause, cue);
  if (crowd !== null) {
    return crowd;
  }
  const name = before === undefined ? undefined : lastBefore(scene.mentions, before.end);
  return name?.label === 'PERSON' && name.end === before?.end
    ? { start: name.start, end: name.end, form: 'name' }
    : null;
}

/** “with protesters shouting”: those whose voices a preposition brings in. */
function voicingCrowd({ tokens, table, scene }: Clause, cue: number): Subject | null {
  if (!table.voicing.participles.has(tokens[cue]?.lower ?? '')) {
    return null;
  }
  let from = cue;
  while (
    from > 0 &&
    tokens[from - 1]?.isWord === true &&
    !table.dependents.has(tokens[from - 1]?.lower ?? '')
  ) {
    from--;
  }
  const isBroughtIn = from < cue && cue - from <= longestCrowd && tokens[from - 1]?.isWord === true;
  return isBroughtIn ? subjectOf(scene, table, tokens.slice(from, cue)) : null;
}
