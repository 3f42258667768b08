import { clauseFrom } from './clause.js';
import type { Clause } from './clause.js';
import { isAdjective, isNoun, isPlural } from './lookalikes.js';
import type { MedialTable, VerbSets } from './table.js';
import type { Token } from './tokens.js';

/** How many tokens may part a verb like “laughed” from the quotation that it voices. */
const besideQuote = 8;
/** How many tokens may part “as” or “to” from the quotation: “as the most “…””. */
const farthestLink = 6;
const shortestTitleWord = 5;

/** Whether a word reports speech where it stands: a finite form that is no noun, a participle, an idiom. */
export function isCue(clause: Clause, index: number): boolean {
  const { table, tokens } = clause;
  const token = tokens[index];
  if (!token?.isWord || !mayReport(table, token.lower)) {
    return false;
  }
  const { lower } = token;
  if (token.isCapital && !(table.finite.has(lower) && isTitleCase(clause))) {
    return false;
  }
  if (table.naming.has(lower) && names(clause, index)) {
    return false;
  }
  if (table.plain.has(lower) && !table.finite.has(lower)) {
    return hasPlainSubject(clause, index) && !isNoun(clause, index);
  }
  return isParticiple(clause, index) || isFinite(clause, index);
}

const known = new WeakMap<MedialTable, ReadonlySet<string>>();

/** Whether a word is in any of the lists of verbs that may report: most words are in none, and each is asked often. */
function mayReport(table: MedialTable, word: string): boolean {
  let all = known.get(table);
  if (all === undefined) {
    const { finite, plain, participles, finding, idioms, voicing, linking } = table;
    const pairs = [voicing, ...linking.map(({ verbs }) => verbs)];
    all = new Set([
      ...[
        finite,
        plain,
        participles,
        finding,
        ...pairs.flatMap((own) => [own.finite, own.participles]),
      ].flatMap((list) => [...list]),
      ...idioms.keys(),
    ]);
    known.set(table, all);
  }
  return all.has(word);
}

/** The same, without participles and infinitives. */
export function isFiniteCue(clause: Clause, index: number): boolean {
  const lower = clause.tokens[index]?.lower ?? '';
  if (!mayReport(clause.table, lower)) {
    return false;
  }
  const { finite, idioms, voicing, finding } = clause.table;
  const isForm = finite.has(lower) || idioms.has(lower) || voicing.finite.has(lower) || finding.has(lower);
  return (isForm || links(clause, index, 'finite')) && isCue(clause, index);
}

/** A verb that its subject may follow. */
export function isInverting(clause: Clause, index: number): boolean {
  return isFiniteCue(clause, index) && !clause.table.addressing.has(clause.tokens[index]?.lower ?? '');
}

/** A headline whose words are capitalised: “Mayor Calls Plan ‘Reckless’”. */
function isTitleCase({ tokens }: Clause): boolean {
  const long = tokens.filter(({ isWord, lower }) => isWord && lower.length >= shortestTitleWord);
  return long.length > 2 && long.every(({ isCapital }) => isCapital);
}

/** A form in -ing of any verb that may report. */
export function isParticipleForm(table: MedialTable, lower: string): boolean {
  return (
    table.participles.has(lower) ||
    table.voicing.participles.has(lower) ||
    table.linking.some(({ verbs }) => verbs.participles.has(lower))
  );
}

function isParticiple(clause: Clause, index: number): boolean {
  const { table, tokens } = clause;
  const lower = tokens[index]?.lower ?? '';
  return (
    table.participles.has(lower) ||
    (table.voicing.participles.has(lower) && isBeside(clause, index)) ||
    links(clause, index, 'participles')
  );
}

function isFinite(clause: Clause, index: number): boolean {
  const { table, tokens } = clause;
  const lower = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (table.idioms.get(lower)?.includes(next) === true) {
    return next === 'it' || isBeside(clause, index) || isLinked(clause, index, 'as');
  }
  const isForm =
    table.finite.has(lower) ||
    (table.voicing.finite.has(lower) && isBeside(clause, index)) ||
    (table.finding.has(lower) && next === 'that') ||
    links(clause, index, 'finite');
  return isForm && !isPassive(clause, index) && !isNoun(clause, index) && !isAdjective(clause, index);
}

/** “regards him as a “…””, “compared it to “…””, “rated it “…””. */
function links(clause: Clause, index: number, form: keyof VerbSets): boolean {
  const { table, tokens } = clause;
  const lower = tokens[index]?.lower ?? '';
  const link = table.linking.find(({ verbs }) => verbs[form].has(lower))?.link;
  return (
    link !== undefined &&
    (isLinked(clause, index, link) || table.persons.has(tokens[clause.at - 1]?.lower ?? ''))
  );
}

function isLinked({ tokens, at }: Clause, index: number, link: string): boolean {
  return tokens
    .slice(Math.max(index, at - farthestLink), Math.max(0, at))
    .some(({ lower }) => lower === link);
}

/** Behind the quotation, or with nothing but a comma, a colon or “like” between. */
function isBeside({ tokens, table, at }: Clause, index: number): boolean {
  return (
    (index >= at - 1 && index - at <= besideQuote) ||
    (index < at && at - index <= besideQuote && table.leadsToQuote.has(tokens[at - 1]?.lower ?? ''))
  );
}

/** “a town called “…””: the verb names what stands before it, if it has no subject of its own. */
function names(clause: Clause, index: number): boolean {
  return clause.tokens[index + 1]?.isBlank === true && !isRelativeSubject(clause, index);
}

/** “to say”, “would not say”, “officials say”, “Poe and Doe say”. */
function hasPlainSubject(clause: Clause, index: number): boolean {
  const { table, tokens } = clause;
  const lower = tokens[index]?.lower ?? '';
  const before = tokens[index - 1];
  const beforeFiller =
    before !== undefined && table.fillers.has(before.lower) ? tokens[index - 2] : undefined;
  const calls = (word: Token | undefined): boolean =>
    word !== undefined && (table.auxiliaries.has(word.lower) || table.plainSubjects.has(word.lower));
  if (calls(before) || calls(beforeFiller)) {
    return true;
  }
  const next = tokens[index + 1];
  const namesPerson = next !== undefined && table.persons.has(next.lower);
  return before !== undefined && isPlural(clause, before) && (!table.naming.has(lower) || namesPerson);
}

/** “was told”, but not “was quoted as saying”, which hides whom he told alone. */
function isPassive(clause: Clause, index: number): boolean {
  const { table, tokens } = clause;
  let before = index - 1;
  while ((tokens[before]?.lower ?? '').endsWith('ly') || tokens[before]?.lower === 'also') {
    before--;
  }
  return table.copulas.has(tokens[before]?.lower ?? '') && !isQuotedSaying(clause, index);
}

/** “quoted as saying”, “heard shouting”. */
export function isQuotedSaying({ table, tokens }: Clause, index: number): boolean {
  const next = tokens[index + 1]?.lower === 'as' ? tokens[index + 2] : tokens[index + 1];
  return table.witnessed.has(tokens[index]?.lower ?? '') && table.participles.has(next?.lower ?? '');
}

/** “which the president called”, “what he calls”: the verb has a subject of its own and names what went before. */
export function isRelativeSubject(
  { table, tokens }: Pick<Clause, 'table' | 'tokens'>,
  verb: number,
): boolean {
  const from = clauseFrom(tokens, table, verb);
  const opener = tokens[from - 1];
  return (
    from < verb && opener !== undefined && (table.relatives.has(opener.lower) || opener.lower === 'what')
  );
}

/** “anybody who complains about it”: the verb of a relative clause governs little beyond it. */
export function isRelativeVerb({ tokens, table }: Clause, verb: number): boolean {
  return table.relatives.has(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.lower !== ',';
}

/** The verb stands in a clause inside another: “that she believes”, “after she spoke”. */
export function isSubordinate({ tokens, table }: Clause, verb: number): boolean {
  const from = clauseFrom(tokens, table, verb);
  const opener = tokens[from - 1];
  const isClosed = tokens.slice(from, verb).some(({ lower }) => lower === ',');
  return (
    opener !== undefined &&
    table.clauseOpeners.has(opener.lower) &&
    (!isClosed || table.complementOpeners.has(opener.lower))
  );
}
