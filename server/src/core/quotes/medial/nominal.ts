import type { Subject } from '../reading.js';
import type { Clause } from './clause.js';
import { isFiniteCue } from './cues.js';
import { subjectOf } from './nounPhrase.js';
import { subjectOfCue } from './subjects.js';

const farthestOwner = 6;

/** “the claim that”: a noun for what is said, and its content behind. */
export function isNominalCue({ tokens, table }: Clause, index: number): boolean {
  const next = tokens[index + 1]?.lower;
  return table.sayings.has(tokens[index]?.lower ?? '') && (next === 'that' || next === ':');
}

/** “She made the bold claim that”: who brings it forth. */
export function makerOf(clause: Clause, noun: number): Subject | null {
  const { tokens, table } = clause;
  for (let index = noun - 1; index >= Math.max(0, noun - farthestOwner); index--) {
    const token = tokens[index];
    if (token?.isWord !== true || table.dependents.has(token.lower)) {
      return null;
    }
    if (table.making.has(token.lower)) {
      const maker = subjectOfCue(clause, index);
      return maker?.form === 'description' && isReported(clause, index) ? null : maker;
    }
  }
  return null;
}

/** Somebody is said to say so before: “he hopes the march sends the message that”. */
function isReported(clause: Clause, verb: number): boolean {
  return clause.tokens.slice(0, verb).some((_, index) => isFiniteCue(clause, index));
}

/** Whose it is: “the mayor’s latest claim that”, “their claim that”, “the claim by the mayor that”. */
export function ownerOf({ tokens, table, scene }: Clause, noun: number): Subject | null {
  for (let index = noun - 1; index >= Math.max(0, noun - farthestOwner); index--) {
    const token = tokens[index];
    if (token === undefined || !token.isWord || token.isBlank) {
      return null;
    }
    const subject = table.owners.get(token.lower);
    if (subject !== undefined) {
      const same = tokens.slice(0, index).findLast(({ lower }) => lower === subject);
      const { start, end } = same ?? token;
      return { start, end, form: 'pronoun' };
    }
    if (/['’]s?$/.test(token.lower)) {
      return subjectOf(scene, table, tokens.slice(phraseStart(index), index + 1));
    }
    if (table.dependents.has(token.lower) || table.finite.has(token.lower)) {
      return null;
    }
  }
  return null;

  function phraseStart(last: number): number {
    let from = last;
    while (from > 0 && continuesBackwards(from - 1)) {
      from--;
    }
    return from;
  }

  function continuesBackwards(index: number): boolean {
    const token = tokens[index];
    return (
      token !== undefined &&
      token.isWord &&
      !table.commonVerbs.has(token.lower) &&
      !table.finite.has(token.lower) &&
      !table.clauseOpeners.has(token.lower) &&
      (token.isCapital || table.articles.has(token.lower) || last(index))
    );
  }

  function last(index: number): boolean {
    return index >= noun - farthestOwner && !table.dependents.has(tokens[index]?.lower ?? '');
  }
}
