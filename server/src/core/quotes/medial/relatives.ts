import { within } from '../../text/sortedSpans.js';
import type { Subject } from '../reading.js';
import { clauseFrom, type Clause } from './clause.js';
import { firstVerb } from './heads.js';
import { subjectOf } from './nounPhrase.js';

/** “with Jo Doe, now the leader, who said”, “they met a man who said”: the last name or noun before. */
export function nounBefore(clause: Clause, from: number, to: number, apposition: boolean): Subject | null {
  const { tokens, table, scene } = clause;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const names = within(scene.mentions, { start, end });
  const name = names.findLast(({ label }) => label === 'PERSON') ?? names.at(-1);
  if (name !== undefined && (apposition || name.end === end)) {
    return { start: name.start, end: name.end, form: 'name' };
  }
  const document = tokens.findLastIndex(
    ({ lower }, index) => index >= from && index < to && table.documents.has(lower),
  );
  const last = document === -1 ? to : document + 1;
  const article = tokens.findLastIndex(
    ({ lower }, index) => index >= from && index < last && table.articles.has(lower),
  );
  return article > from && firstVerb(clause, from, article) !== null
    ? subjectOf(scene, table, tokens.slice(article, last))
    : null;
}

/** “The man who found the dog said”: the noun before a relative clause that has a verb of its own. */
export function pastRelative(clause: Clause, from: number, to: number): Subject | null {
  const { tokens, table, scene } = clause;
  const opener = tokens[from - 1];
  const noun = tokens[from - 2];
  if (opener === undefined || noun?.isWord !== true || !table.relatives.has(opener.lower)) {
    return null;
  }
  const isComplement =
    table.finite.has(noun.lower) ||
    table.plain.has(noun.lower) ||
    tokens.slice(from, to).some(({ lower }) => lower === ',');
  const own = isComplement ? null : firstVerb(clause, from, to);
  const start = clauseFrom(tokens, table, from - 1);
  return own === null ? null : subjectOf(scene, table, tokens.slice(start, from - 1));
}
