/** Which documents, by number, have to do with each other: one document with itself, and documents that share passages. */
export interface Nearness {
  readonly areNear: (left: ReadonlySet<number>, right: ReadonlySet<number>) => boolean;
}

export function nearnessOf(
  linked: readonly { readonly left: number; readonly right: number; readonly pairs: readonly unknown[] }[],
): Nearness {
  const neighbours = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const known = neighbours.get(from);
    if (known === undefined) {
      neighbours.set(from, [to]);
    } else {
      known.push(to);
    }
  };
  for (const { left, right, pairs } of linked) {
    if (pairs.length > 0) {
      add(left, right);
      add(right, left);
    }
  }
  return {
    areNear: (left, right) => {
      const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
      for (const document of fewer) {
        if (more.has(document) || neighbours.get(document)?.some((other) => more.has(other)) === true) {
          return true;
        }
      }
      return false;
    },
  };
}
