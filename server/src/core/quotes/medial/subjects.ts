import { subjectOf } from './nounPhrase.js';
import { lastBefore } from '../../text/sortedSpans.js';
import type { Subject } from '../reading.js';
import { clauseFrom, longestSubject } from './clause.js';
import type { Clause } from './clause.js';
import { isCue, isFiniteCue } from './cues.js';
import { firstSubject, subjectSegment } from './segments.js';

/** The subject that follows its verb. */
export function subjectAfter({ tokens, table, scene }: Clause, from: number): Subject | null {
  let to = from;
  while (to < Math.min(tokens.length, from + longestSubject)) {
    const token = tokens[to];
    if (token === undefined || !token.isWord || table.afterSubject.has(token.lower)) {
      break;
    }
    to++;
  }
  return to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
}

/** The subject of a reporting verb before a quotation. */
export function subjectOfCue(clause: Clause, cue: number): Subject | null {
  const { tokens, table } = clause;
  const token = tokens[cue];
  const before = tokens[cue - 1];
  const followsQuote =
    before?.isBlank === true || (before?.lower === ',' && tokens[cue - 2]?.isBlank === true);
  if (followsQuote && tokens[cue + 1]?.isBlank !== true) {
    return subjectAfter(clause, cue + 1);
  }
  if (token !== undefined && table.participles.has(token.lower)) {
    return ownSubject(clause, cue) ?? subjectOfMainClause(clause, cue);
  }
  return subjectBefore(clause, cue);
}

/** “footage of Poe saying”, “quoted the official as saying”: a participle with a subject of its own. */
function ownSubject({ tokens, table, scene }: Clause, cue: number): Subject | null {
  const before = tokens[cue - 1];
  if (before?.lower === 'as') {
    const from = tokens.slice(0, cue).findLastIndex(({ lower }) => table.finite.has(lower));
    const passive = table.copulas.has(tokens[from - 1]?.lower ?? '');
    const own = tokens.slice(from + 1, cue - 1);
    return from === -1 || passive || own.length === 0 ? null : subjectOf(scene, table, own);
  }
  const name = before === undefined ? undefined : lastBefore(scene.mentions, before.end);
  return name?.label === 'PERSON' && name.end === before?.end
    ? { start: name.start, end: name.end, form: 'name' }
    : null;
}

/** “Opening the hall and saying that …”: the subject of the nearest finite verb before, or the sentence's first. */
function subjectOfMainClause(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  for (let index = cue - 1; index > 0; index--) {
    const token = tokens[index];
    if (token !== undefined && table.finite.has(token.lower) && isCue(clause, index)) {
      const subject = subjectOfCue(clause, index);
      if (subject !== null) {
        return subject;
      }
    }
  }
  return firstSubject(scene, table, tokens.slice(0, cue));
}

/** The subject that stands before its verb, with the auxiliaries and adverbs between them left out. */
function subjectBefore(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  const from = afterEarlierCue(clause, clauseFrom(tokens, table, cue), cue);
  let to = cue;
  let coordinated = false;
  let apposition = false;
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined) {
      break;
    }
    const isFiller =
      table.fillers.has(token.lower) || table.auxiliaries.has(token.lower) || /.ly$/.test(token.lower);
    if (token.lower !== ',' && (!isFiller || token.isCapital || table.pronouns.has(token.lower))) {
      break;
    }
    coordinated ||= token.lower === 'and' || token.lower === 'but';
    apposition ||= token.lower === ',';
    to--;
  }
  if (to === from) {
    return from > 0 ? subjectOfMainClause(clause, from) : null;
  }
  if (coordinated) {
    return subjectOfMainClause(clause, to);
  }
  return subjectOf(scene, table, subjectSegment(scene, tokens.slice(from, to), table, apposition));
}

/** “Police said the man shouted”: what is said begins a clause of its own, with no word to open it. */
function afterEarlierCue(clause: Clause, from: number, cue: number): number {
  for (let index = cue - 2; index > from; index--) {
    if (isFiniteCue(clause, index)) {
      return index + 1;
    }
  }
  return from;
}
