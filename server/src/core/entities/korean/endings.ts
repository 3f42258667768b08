import { indexByLetter } from '../letterIndex.js';

/** Finds which of many endings a word has; the longest that leaves `rest` letters before it. */
export function endingFinder(endings: readonly string[]): (word: string, rest: number) => string | undefined {
  const byLast = indexByLetter(endings, (ending) => ending, 'last');
  return (word, rest) =>
    byLast
      .get(word.charAt(word.length - 1))
      ?.find((ending) => word.length >= ending.length + rest && word.endsWith(ending));
}
