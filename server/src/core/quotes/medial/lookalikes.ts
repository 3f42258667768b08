import type { Clause } from './clause.js';
import { endsLikeOwner, type Token } from './tokens.js';

/** “the answers”, “his calls”, “late-night tweets accusing”: forms that are nouns as well. */
export function isNoun({ table, tokens }: Clause, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !table.nounLike.has(token.lower)) {
    return false;
  }
  if (table.pronouns.has(before.lower) && !table.determiners.has(before.lower)) {
    return false;
  }
  const next = tokens[index + 1]?.lower ?? '';
  const isInfinitive = before.lower === 'to' && table.plain.has(token.lower);
  const endsPhrase = table.commonVerbs.has(next) || next === 'of' || next === 'as';
  return (
    table.determiners.has(before.lower) ||
    (table.dependents.has(before.lower) && before.lower !== 'and' && !isInfinitive) ||
    endsLikeOwner(before.lower) ||
    endsPhrase ||
    (!before.isCapital && (table.afterNoun.has(next) || /.ing$/.test(next)))
  );
}

/** “a swiftly called meeting”, “the alleged plot”. */
export function isAdjective({ table, tokens }: Clause, index: number): boolean {
  let before = index - 1;
  while ((tokens[before]?.lower ?? '').endsWith('ly')) {
    before--;
  }
  const word = tokens[before]?.lower ?? '';
  return (tokens[index]?.lower ?? '').endsWith('ed') && table.articles.has(word);
}

/** “officials”, “Poe and Doe”: a plain form behind is a verb. */
export function isPlural({ table }: Clause, { lower, isCapital, isWord }: Token): boolean {
  if (!isWord || endsLikeOwner(lower) || table.adverbialOpeners.has(lower) || table.determiners.has(lower)) {
    return false;
  }
  return isCapital || (/[^s]s$/.test(lower) && !table.commonVerbs.has(lower) && !table.pronouns.has(lower));
}
