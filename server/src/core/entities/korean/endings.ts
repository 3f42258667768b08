/** Finds which of many endings a word has; the longest that leaves `rest` letters before it. */
export function endingFinder(endings: readonly string[]): (word: string, rest: number) => string | undefined {
  const byLast = new Map<string, string[]>();
  for (const ending of [...endings].sort((a, b) => b.length - a.length)) {
    const last = ending.slice(-1);
    const group = byLast.get(last);
    if (group === undefined) {
      byLast.set(last, [ending]);
    } else {
      group.push(ending);
    }
  }
  return (word, rest) =>
    byLast
      .get(word.charAt(word.length - 1))
      ?.find((ending) => word.length >= ending.length + rest && word.endsWith(ending));
}
