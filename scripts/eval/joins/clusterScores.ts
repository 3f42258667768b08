import { harmonic, noCounts, type Counts, type Rates } from '../scores.js';

/** A name in some place, with the entity that the gold says it names and the one that was found. */
export interface ClusteredName {
  readonly text: string;
  readonly gold: string;
  readonly found: string;
}

/**
 * Over pairs of different names: right where both the gold and the analysis give them one entity. A name that stands
 * for several entities somewhere is joined with what any of them is joined with.
 */
export function countPairs(names: readonly ClusteredName[]): Counts {
  const texts = new Map<string, { readonly gold: Set<string>; readonly found: Set<string> }>();
  for (const { text, gold, found } of names) {
    const own = texts.get(text) ?? { gold: new Set<string>(), found: new Set<string>() };
    texts.set(text, own);
    own.gold.add(gold);
    own.found.add(found);
  }
  const counts = noCounts();
  const all = [...texts.values()];
  all.forEach((left, at) => {
    for (const right of all.slice(at + 1)) {
      const isOne = shareAny(left.gold, right.gold);
      const isFound = shareAny(left.found, right.found);
      counts.right += isOne && isFound ? 1 : 0;
      counts.missed += isOne && !isFound ? 1 : 0;
      counts.wrong += !isOne && isFound ? 1 : 0;
    }
  });
  return counts;
}

function shareAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => right.has(one));
}

/**
 * B³ (Bagga and Baldwin 1998), over the places where names stand: how much of a name's found cluster is of its entity,
 * and how much of its entity is in the found cluster.
 */
export function bCubed(names: readonly ClusteredName[]): Rates {
  const golds = countBy(names, ({ gold }) => gold);
  const founds = countBy(names, ({ found }) => found);
  const both = countBy(names, ({ gold, found }) => `${gold}\n${found}`);
  let precision = 0;
  let recall = 0;
  for (const { gold, found } of names) {
    const common = both.get(`${gold}\n${found}`) ?? 0;
    precision += common / (founds.get(found) ?? 1);
    recall += common / (golds.get(gold) ?? 1);
  }
  const all = Math.max(1, names.length);
  return harmonic(precision / all, recall / all);
}

function countBy(
  names: readonly ClusteredName[],
  keyOf: (name: ClusteredName) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  }
  return counts;
}
