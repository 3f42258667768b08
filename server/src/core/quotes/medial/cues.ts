import { clauseFrom } from './clause.js';
import type { Clause } from './clause.js';

/** Whether a word reports speech where it stands: a finite form that is no noun, a participle, an idiom. */
export function isCue({ table, tokens }: Clause, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isWord || token.isCapital) {
    return false;
  }
  if (table.plain.has(token.lower) && !table.finite.has(token.lower)) {
    const before = tokens[index - 1];
    const beforeFiller =
      before !== undefined && table.fillers.has(before.lower) ? tokens[index - 2] : undefined;
    return [before, beforeFiller].some(
      (word) =>
        word !== undefined &&
        (table.auxiliaries.has(word.lower) ||
          (word === before && word.isCapital && !table.naming.has(token.lower))),
    );
  }
  if (
    table.naming.has(token.lower) &&
    tokens[index + 1]?.isBlank === true &&
    !isRelativeSubject({ table, tokens }, index)
  ) {
    return false;
  }
  if (table.participles.has(token.lower) || table.idioms.get(token.lower) === tokens[index + 1]?.lower) {
    return true;
  }
  const isPassive = table.copulas.has(tokens[index - 1]?.lower ?? '');
  return table.finite.has(token.lower) && !isPassive && !isNoun({ table, tokens }, index);
}

/** “the answers”, “his calls”, “of claims”: forms that are nouns as well, after what only a noun follows. */
function isNoun({ table, tokens }: Pick<Clause, 'table' | 'tokens'>, index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1];
  if (before === undefined || !(word.endsWith('s') || word === 'read' || word === 'forecast')) {
    return false;
  }
  return (
    (table.determiners.has(before.lower) && !table.pronouns.has(before.lower)) ||
    table.dependents.has(before.lower) ||
    /['’]s?$/.test(before.lower)
  );
}

/** The same, without participles. */
export function isFiniteCue(clause: Clause, index: number): boolean {
  const word = clause.tokens[index]?.lower ?? '';
  return (clause.table.finite.has(word) || clause.table.idioms.has(word)) && isCue(clause, index);
}

/** A verb that its subject may follow. */
export function isInverting(clause: Clause, index: number): boolean {
  return isFiniteCue(clause, index) && !clause.table.addressing.has(clause.tokens[index]?.lower ?? '');
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
