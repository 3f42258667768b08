import type { DisjointSets } from '../disjointSets.js';
import { foldName } from '../foldName.js';
import type { NameGroup } from './groups.js';

/**
 * Joins groups like `sets.join`, but never two that dictionaries give different ids, nor, unless a dictionary says so,
 * two that public lexicons do: whatever else speaks for one entity, the user or the lexicon says that they are two.
 */
export function joinKeepingIds(
  groups: readonly NameGroup[],
  { rootOf, join }: DisjointSets,
): DisjointSets['join'] {
  const canonical = idsOf(groups, ({ canonicalId }) => canonicalId);
  const lexical = idsOf(groups, ({ lexicalId }) => lexicalId);
  return (left, right) => {
    const [own, other] = [rootOf(left), rootOf(right)];
    const isOneByUser = canonical.get(own) !== undefined && canonical.get(own) === canonical.get(other);
    if (differ(canonical, own, other) || (!isOneByUser && differ(lexical, own, other))) {
      return;
    }
    join(left, right);
    for (const ids of [canonical, lexical]) {
      const id = ids.get(own) ?? ids.get(other);
      if (id !== undefined) {
        ids.set(rootOf(left), id);
      }
    }
  };
}

function idsOf(
  groups: readonly NameGroup[],
  pick: (group: NameGroup) => string | undefined,
): Map<string, string> {
  return new Map(
    groups.flatMap((group): [string, string][] => {
      const id = pick(group);
      return id === undefined ? [] : [[group.key, id]];
    }),
  );
}

function differ(ids: ReadonlyMap<string, string>, left: string, right: string): boolean {
  const [own, other] = [ids.get(left), ids.get(right)];
  return own !== undefined && other !== undefined && own !== other;
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
