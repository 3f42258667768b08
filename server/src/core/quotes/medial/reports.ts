import type { Subject } from '../reading.js';
import { clauseFrom, farthestCue, type Clause } from './clause.js';
import { isFiniteCue } from './cues.js';
import { subjectOfCue } from './subjects.js';

export interface Report {
  readonly cue: number;
  readonly subject: Subject | null;
}

/**
 * Who reports, where the speaker named at the cue is but a pronoun in what somebody else’s verb reports: of “Poe said
 * she thought it “…”” and “Poe condemned what she called “…””, Poe. The sentence names its own speaker there.
 */
export function reportAround(clause: Clause, cue: number, subject: Subject | null): Report {
  const { tokens, table } = clause;
  const own = { cue, subject };
  const isThought = table.thinking.has(tokens[cue]?.lower ?? '');
  if (
    table.participles.has(tokens[cue]?.lower ?? '') ||
    subject === null ||
    (subject.form !== 'pronoun' && !isThought)
  ) {
    return own;
  }
  const from = clauseFrom(tokens, table, cue);
  for (let index = cue - 1; index >= Math.max(0, cue - farthestCue); index--) {
    if (tokens[index]?.lower === ';') {
      return own;
    }
    if (isFiniteCue(clause, index) && !table.thinking.has(tokens[index]?.lower ?? '')) {
      const outer = subjectOfCue(clause, index);
      return outer !== null && isReported(clause, index, from) && couldBe(clause, subject, outer)
        ? { cue: index, subject: outer }
        : own;
    }
  }
  return own;
}

/** The clause at `from` is what the verb reports, and no “when” or “after” parts them. */
function isReported({ tokens, table }: Clause, verb: number, from: number): boolean {
  const opener = tokens[from - 1]?.lower ?? '';
  return from <= verb || !table.clauseOpeners.has(opener) || table.complementOpeners.has(opener);
}

function couldBe({ table, scene }: Clause, pronoun: Subject, outer: Subject): boolean {
  if (pronoun.form !== 'pronoun') {
    return outer.start < pronoun.start;
  }
  const said = scene.masked.slice(pronoun.start, pronoun.end).toLowerCase();
  const isPerson = scene.mentions.some(
    ({ start, end, label }) => label === 'PERSON' && start < outer.end && outer.start < end,
  );
  if (outer.form === 'pronoun') {
    return said === scene.masked.slice(outer.start, outer.end).toLowerCase();
  }
  return table.impersonal.has(said) ? !isPerson : table.subjectPronouns.has(said);
}
