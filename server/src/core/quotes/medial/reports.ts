import type { Subject } from '../reading.js';
import { clauseFrom, farthestCue, type Clause } from './clause.js';
import { isCue } from './cues.js';
import { subjectOfCue } from './subjects.js';

const besideQuote = 3;

export interface Report {
  readonly cue: number;
  readonly subject: Subject | null;
}

/**
 * Who reports, where the speaker named at the cue is but a pronoun in what somebody else’s verb reports: of “Poe said
 * she thought it “…”” and “Poe condemned what she called “…””, Poe. The sentence names its own speaker there.
 */
export function reportAround(clause: Clause, cue: number, subject: Subject | null): Report {
  const own = { cue, subject };
  if (subject === null || !mayGiveWay(clause, cue, subject)) {
    return own;
  }
  const { tokens, table } = clause;
  const from = clauseFrom(tokens, table, cue);
  for (let index = cue - 1; index >= Math.max(0, cue - farthestCue); index--) {
    if (tokens[index]?.lower === ';') {
      return own;
    }
    if (isCue(clause, index) && !table.thinking.has(tokens[index]?.lower ?? '')) {
      const outer = subjectOfCue(clause, index);
      if (outer === null || !isReported(clause, index, from) || !couldBe(clause, subject, outer)) {
        return own;
      }
      const around = reportAround(clause, index, outer);
      return around.subject?.start === subject.start ? own : around;
    }
  }
  return own;
}

/** A pronoun; who only thinks; what shows something rather than saying it. */
function mayGiveWay({ tokens, table, at }: Clause, cue: number, { form }: Subject): boolean {
  const verb = tokens[cue]?.lower ?? '';
  if (table.thinking.has(verb)) {
    return true;
  }
  if (table.participles.has(verb)) {
    return false;
  }
  return (
    form === 'pronoun' || (form === 'description' && at - cue > besideQuote && table.evidencing.has(verb))
  );
}

/** The clause at `from` is what the verb reports, and no “when” or “after” parts them. */
function isReported({ tokens, table }: Clause, verb: number, from: number): boolean {
  const opener = tokens[from - 1]?.lower ?? '';
  return from <= verb || !table.clauseOpeners.has(opener) || table.complementOpeners.has(opener);
}

function couldBe({ table, scene }: Clause, own: Subject, outer: Subject): boolean {
  const said = scene.masked.slice(own.start, own.end).toLowerCase();
  if (own.form !== 'pronoun' || said === 'it') {
    return outer.start < own.start;
  }
  if (outer.form === 'pronoun') {
    return said === scene.masked.slice(outer.start, outer.end).toLowerCase();
  }
  const isPerson = scene.mentions.some(
    ({ start, end, label }) => label === 'PERSON' && start < outer.end && outer.start < end,
  );
  return said === 'they' ? !isPerson : table.subjectPronouns.has(said);
}
