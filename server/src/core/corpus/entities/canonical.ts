import type { DisjointSets } from '../disjointSets.js';
import { foldName } from '../foldName.js';
import type { NameGroup } from './groups.js';

/**
 * Joins groups like `sets.join`, but never two that dictionaries give different ids: whatever else speaks for one
 * entity, the user says that they are two.
 */
export function joinKeepingIds(
  groups: readonly NameGroup[],
  { rootOf, join }: DisjointSets,
): DisjointSets['join'] {
  const ids = new Map(
    groups.flatMap(({ key, canonicalId }): [string, string][] =>
      canonicalId === undefined ? [] : [[key, canonicalId]],
    ),
  );
  return (left, right) => {
    const [a, b] = [ids.get(rootOf(left)), ids.get(rootOf(right))];
    if (a !== undefined && b !== undefined && a !== b) {
      return;
    }
    join(left, right);
    const id = a ?? b;
    if (id !== undefined) {
      ids.set(rootOf(left), id);
    }
  };
}

/**
 * Pairs of group keys: what a dictionary names, and what bears the same name where the dictionary does not reach, such
 * as in a paragraph of another language. A name that dictionaries give two entities is left out.
 */
export function namesakes(groups: readonly NameGroup[]): [string, string][] {
  const byName = new Map<string, string | null>();
  for (const { key, label, names, canonicalId } of groups) {
    for (const name of canonicalId === undefined ? [] : names) {
      const plain = `${label} ${foldName(name) || name}`;
      const known = byName.get(plain);
      byName.set(plain, known === undefined || known === key ? key : null);
    }
  }
  return groups.flatMap(({ key }): [string, string][] => {
    const named = byName.get(key);
    return named === undefined || named === null ? [] : [[named, key]];
  });
}
