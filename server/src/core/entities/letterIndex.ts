/** Items by the first or last letter of their word, the longest words first. */
export function indexByLetter<T>(
  items: Iterable<T>,
  wordOf: (item: T) => string,
  letter: 'first' | 'last',
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => wordOf(b).length - wordOf(a).length)) {
    const word = wordOf(item);
    const key = word.charAt(letter === 'first' ? 0 : word.length - 1);
    const group = index.get(key);
    if (group === undefined) {
      index.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return index;
}
