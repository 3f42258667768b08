/** Keys that were joined, directly or not, are in one set. A set is named by its first key in the order of strings. */
export interface DisjointSets {
  readonly rootOf: (key: string) => string;
  readonly join: (left: string, right: string) => void;
}

/** Union-find with path halving (Tarjan & van Leeuwen 1984). */
export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let own = key;
    for (;;) {
      const parent = parents.get(own);
      if (parent === undefined) {
        return own;
      }
      const above = parents.get(parent);
      if (above !== undefined) {
        parents.set(own, above);
      }
      own = above ?? parent;
    }
  };
  const join = (left: string, right: string): void => {
    const [a, b] = [rootOf(left), rootOf(right)];
    if (a !== b) {
      parents.set(a < b ? b : a, a < b ? a : b);
    }
  };
  return { rootOf, join };
}
