import { lastBefore } from '../../text/sortedSpans.js';
import { speech, term } from '../reading.js';
import type { Reading } from '../reading.js';
import { byAgent } from './agents.js';
import { farthestCue } from './clause.js';
import type { Clause } from './clause.js';
import { isCue, isRelativeVerb } from './cues.js';
import { isNominalCue, makerOf, ownerOf } from './nominal.js';
import { reportAround } from './reports.js';
import { sentenceSubject, subjectOfCue } from './subjects.js';
import { looksLikeTitle } from './terms.js';
import type { Token } from './tokens.js';

const nearCue = 3;
const farthestNoun = 7;

/** The mayor said, “…”; according to what the mayor wrote in a letter, “…” */
export function byCueBefore(clause: Clause): Reading | null {
  const { tokens, table, scene, at } = clause;
  const lowest = Math.max(0, at - farthestCue);
  for (let index = at - 1; index >= lowest; index--) {
    const token = tokens[index];
    if (token === undefined || token.lower === ';') {
      return null;
    }
    if (isNominalCue(clause, index)) {
      const owner = ownerOf(clause, index) ?? makerOf(clause, index);
      if (owner !== null) {
        return speech(owner, token, 'a saying reported as a thing');
      }
    }
    const passive = byAgent(clause, index);
    if (passive !== null) {
      return passive;
    }
    if (!isCue(clause, index) || governsOnlyItsClause(clause, index)) {
      continue;
    }
    if (
      !token.isCapital &&
      !isAdjacent(clause, index) &&
      !ascribes(clause, index) &&
      looksLikeTitle(scene.content, table)
    ) {
      return term('capitalised like a name');
    }
    const report = reportAround(clause, index, subjectOfCue(clause, index));
    return speech(report.subject, tokens[report.cue] ?? token, 'reporting verb before the quotation');
  }
  return null;
}

/** “anybody who complains about it “…””; but “a letter that says he has “…”” reports. */
function governsOnlyItsClause(clause: Clause, index: number): boolean {
  const { tokens, table, at } = clause;
  const behind = tokens.slice(index + 1, at);
  const between = behind.filter(({ isWord }) => isWord).length;
  if (table.judging.has(tokens[index]?.lower ?? '')) {
    return behind.some(({ lower }) => table.copulas.has(lower)) && tokens[index - 1]?.lower !== ',';
  }
  return (
    between > 1 &&
    isRelativeVerb(clause, index) &&
    !(tokens[index - 1]?.lower === 'that' && followsDocument(clause, index - 1))
  );
}

/** “a letter from his doctor that says”. */
function followsDocument({ tokens, table }: Clause, index: number): boolean {
  return tokens
    .slice(Math.max(0, index - farthestNoun), index)
    .some(({ lower }) => table.documents.has(lower));
}

function isAdjacent({ tokens, table, at }: Clause, index: number): boolean {
  const between = tokens.slice(index + 1, at).filter(({ isWord }) => isWord).length;
  return (
    between <= nearCue &&
    !table.naming.has(tokens[index]?.lower ?? '') &&
    /[,:]/.test(tokens[at - 1]?.lower ?? '')
  );
}

/**
 * “hailed him as the “Big Boss””, “called her “Miss Sunshine””: the name is somebody’s word for a person; but
 * “described the plan as the “Harbour Plan””, whose name it is.
 */
function ascribes({ tokens, table, scene, at }: Clause, index: number): boolean {
  const verb = tokens[index]?.lower ?? '';
  const before = tokens[at - 1];
  if (before === undefined) {
    return false;
  }
  const isPerson = (token: Token | undefined): boolean =>
    token !== undefined &&
    (table.persons.has(token.lower) ||
      scene.mentions.some(({ end, label }) => label === 'PERSON' && end === token.end));
  if (table.describing.has(verb)) {
    return before.lower === 'as' || (tokens[at - 2]?.lower === 'as' && isPerson(tokens[at - 3]));
  }
  return table.naming.has(verb) && isPerson(before);
}

/** The mayor: “…” */
export function byColon(clause: Clause): Reading | null {
  const { tokens, at } = clause;
  if (tokens[at - 1]?.lower !== ':') {
    return null;
  }
  return speech(sentenceSubject(clause, at - 1), null, 'colon before the quotation');
}

/** ‘It is over’: Jo Doe leaves office. A headline that begins with the words of whom it names. */
export function byHeadline(clause: Clause): Reading | null {
  const { tokens, at, scene, table } = clause;
  const first = tokens[at + 2];
  if (
    at !== 0 ||
    first === undefined ||
    tokens[at + 1]?.lower !== ':' ||
    looksLikeTitle(scene.content, table)
  ) {
    return null;
  }
  const name = lastBefore(scene.mentions, first.end);
  return name?.start === first.start && name.label === 'PERSON'
    ? speech({ start: name.start, end: name.end, form: 'name' }, null, 'named behind a colon')
    : null;
}

/** “He often used the phrase “…””. */
export function byUsedWords(clause: Clause): Reading | null {
  const { tokens, table, at } = clause;
  const noun = tokens[at - 1]?.lower ?? '';
  const verb = at - (table.determiners.has(tokens[at - 2]?.lower ?? '') ? 3 : 2);
  const cue = tokens[verb];
  return cue !== undefined && table.wordings.has(noun) && table.using.has(cue.lower)
    ? speech(subjectOfCue(clause, verb), cue, 'words that somebody uses')
    : null;
}
