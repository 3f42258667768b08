import { isAcronymOf } from './acronyms.js';
import type { Candidate, Names } from './counterparts.js';
import type { NameGroup } from './groups.js';
import { spaceless, writtenIn, type WrittenIn } from './nameClass.js';
import type { PersonName } from './personName.js';
import { areReadingsOf } from './resemblance.js';
import { isPartOf, isSpellingOf } from './sameName.js';

/** The best first; a counterpart that would put two different names of one script together is dropped. */
export function settle(candidates: readonly Candidate[], names: Names): [string, string][] {
  const clusters = new Map<string, NameGroup[]>();
  for (const group of names.groups) {
    const root = names.rootOf(group.key);
    clusters.set(root, [...(clusters.get(root) ?? []), group]);
  }
  const current = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = names.rootOf(key);
    for (let above = current.get(root); above !== undefined; above = current.get(root)) {
      root = above;
    }
    return root;
  };
  const personOf = new Map(names.persons.map(({ group, name }) => [group.key, name]));
  const best = [...candidates].sort(
    (a, b) =>
      b.evidence - a.evidence ||
      b.texts.size - a.texts.size ||
      (a.left.key < b.left.key ? -1 : a.left.key > b.left.key ? 1 : a.right.key < b.right.key ? -1 : 1),
  );
  const pairs: [string, string][] = [];
  for (const { left, right } of best) {
    const [own, other] = [rootOf(left.key), rootOf(right.key)];
    const [lefts, rights] = [clusters.get(own) ?? [], clusters.get(other) ?? []];
    if (own === other || !areCompatible(lefts, rights, personOf)) {
      continue;
    }
    pairs.push([left.key, right.key]);
    current.set(other, own);
    clusters.set(own, [...lefts, ...rights]);
    clusters.delete(other);
  }
  return pairs;
}

function areCompatible(
  lefts: readonly NameGroup[],
  rights: readonly NameGroup[],
  personOf: ReadonlyMap<string, PersonName>,
): boolean {
  const lexical = new Set([...lefts, ...rights].flatMap(({ lexicalId }) => lexicalId ?? []));
  if (lexical.size > 1) {
    return false;
  }
  const han = [...lefts, ...rights]
    .flatMap(({ key }) => personOf.get(key) ?? [])
    .filter(({ script }) => script === 'han');
  return lefts.every((left) =>
    rights.every((right) => {
      const [own, other] = [personOf.get(left.key), personOf.get(right.key)];
      if (own !== undefined && other !== undefined) {
        return (
          own.script !== other.script ||
          isSpellingOf(own, other) ||
          isPartOf(own, other) ||
          isPartOf(other, own) ||
          han.some((name) => areReadingsOf(own, other, name))
        );
      }
      return [...left.names].every((first) => [...right.names].every((second) => mayBothName(first, second)));
    }),
  );
}

function mayBothName(first: string, second: string): boolean {
  const [own, other]: [WrittenIn, WrittenIn] = [writtenIn(first), writtenIn(second)];
  return (
    own !== other ||
    spaceless(first) === spaceless(second) ||
    isAcronymOf(first, second) ||
    isAcronymOf(second, first)
  );
}
