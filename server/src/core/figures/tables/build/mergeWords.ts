/**
 * A table's cells with more words in them: those of one key stand side by side, separated by `|`.
 *
 * @param more pairs of a key and its words
 */
export function mergeWords(
  cells: Readonly<Record<string, string>>,
  more: Iterable<readonly [string, string]>,
): Record<string, string> {
  const merged: Record<string, string> = { ...cells };
  for (const [key, words] of more) {
    const before = merged[key];
    merged[key] = before === undefined ? words : `${before}|${words}`;
  }
  return merged;
}
