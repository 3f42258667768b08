import type { Subject } from '../reading.js';
import { longestSubject, type Clause } from './clause.js';
import { isCue, isFiniteCue } from './cues.js';
import { subjectOf } from './nounPhrase.js';
import { headSegment, withoutFillers } from './segments.js';
import type { Token } from './tokens.js';

/** The subject that a clause begins with. */
export interface Head {
  readonly subject: Subject;
  /** The token of its verb; null where that is past a relative clause. */
  readonly verb: number | null;
}

/** “In May, the board of Acme went home”: the subject of the clause whose tokens these are, past adverbials. */
export function headOf(clause: Clause, from: number, to: number): Head | null {
  const start = afterAdverbials(clause, from, to);
  const first = clause.tokens[start];
  if (first === undefined || start >= to) {
    return null;
  }
  const pronoun = pronounOf(clause, first);
  if (pronoun !== null) {
    return { subject: pronoun, verb: start + 1 < to ? start + 1 : null };
  }
  return phraseHead(clause, start, to);
}

/** “he”, and of “he’s” the pronoun. */
export function pronounOf({ table }: Clause, token: Token): Subject | null {
  const { start, end, lower } = token;
  const bare = lower.split(/['’]/, 1)[0] ?? lower;
  if (table.subjectPronouns.has(lower) || (table.pronouns.has(lower) && !table.objectPronouns.has(lower))) {
    return { start, end, form: 'pronoun' };
  }
  return bare !== lower && (table.subjectPronouns.has(bare) || bare === 'it')
    ? { start, end: start + bare.length, form: 'pronoun' }
    : null;
}

function phraseHead(clause: Clause, start: number, to: number): Head | null {
  const { tokens, table, scene } = clause;
  let inApposition = false;
  for (let at = start; at < Math.min(to, start + longestSubject * 2); at++) {
    const token = tokens[at];
    if (token === undefined || token.isBlank || token.lower === ';' || token.lower === ':') {
      return null;
    }
    if (token.lower === ',') {
      inApposition = !inApposition;
      continue;
    }
    const isRelative = table.relatives.has(token.lower);
    if (at > start && !inApposition && (isRelative || looksFinite(clause, at))) {
      const phrase = headSegment(scene, withoutFillers(table, tokens.slice(start, at)));
      const subject = subjectOf(scene, table, phrase);
      return subject === null ? null : { subject, verb: isRelative ? null : at };
    }
    if (!inApposition && !isRelative && table.clauseOpeners.has(token.lower)) {
      return null;
    }
  }
  return null;
}

/** A word that looks like a verb with a subject: a reporting verb, one of every day, or a past in -ed. */
function looksFinite(clause: Clause, at: number): boolean {
  const { tokens, table } = clause;
  const token = tokens[at];
  if (token === undefined || !token.isWord || token.isCapital) {
    return false;
  }
  const isPlain =
    at > 0 && table.plain.has(token.lower) && tokens[at - 1]?.lower !== 'to' && isCue(clause, at);
  if (table.commonVerbs.has(token.lower) || isFiniteCue(clause, at) || isPlain) {
    return true;
  }
  const before = tokens[at - 1];
  return (
    /..ed$/.test(token.lower) &&
    before !== undefined &&
    !table.articles.has(before.lower) &&
    !table.determiners.has(before.lower) &&
    !table.dependents.has(before.lower) &&
    !before.lower.endsWith('ly')
  );
}

/** The first word of a stretch that looks like a finite verb. */
export function firstVerb(clause: Clause, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (looksFinite(clause, at)) {
      return at;
    }
  }
  return null;
}

/** Past “In May,”, “On May 4”, “Citing the report,”. */
function afterAdverbials(clause: Clause, from: number, to: number): number {
  const { tokens, table } = clause;
  let start = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    while (start < to && leadsIn(clause, start)) {
      start++;
    }
    const first = tokens[start];
    if (first === undefined || !(table.adverbialOpeners.has(first.lower) || /.ing$/.test(first.lower))) {
      return start;
    }
    const comma = tokens.findIndex(({ lower }, at) => at > start && at < to && lower === ',');
    const pronoun = tokens.findIndex(
      ({ lower }, at) => at > start && at < to && table.subjectPronouns.has(lower),
    );
    if (pronoun !== -1 && (comma === -1 || pronoun < comma) && !opensClause(clause, start, pronoun)) {
      return pronoun;
    }
    if (comma === -1) {
      const datePast = afterDate(clause, start + 1, to);
      return datePast > start + 1 ? datePast : to;
    }
    start = comma + 1;
  }
  return start;
}

/** A word that opens a clause stands between: “After the vote that he lost”. */
function opensClause({ tokens, table }: Clause, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => table.clauseOpeners.has(lower));
}

function leadsIn({ tokens, table }: Clause, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !table.pronouns.has(token.lower) &&
    !table.determiners.has(token.lower) &&
    (!token.isWord ||
      (table.fillers.has(token.lower) &&
        !table.adverbialOpeners.has(token.lower) &&
        !table.commonVerbs.has(token.lower))) &&
    !token.isBlank
  );
}

function afterDate({ tokens, table }: Clause, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (/^\d+$/.test(tokens[at]?.lower ?? '') ||
      table.dateWords.has(tokens[at]?.lower ?? '') ||
      tokens[at]?.lower === ',')
  ) {
    at++;
  }
  return at;
}
