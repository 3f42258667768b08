/** Of a longer line the beginning tells enough. */
const readCharacters = 400;

const alphabetic = /[\p{L}\p{M}\p{N}]{4,}/gu;
const ideographic = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}/gu;
const anyIdeographic = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What a line is about, in a form that lines can be compared by: words of four letters and more, and of scripts that
 * do not space words each two characters that stand together. Hiragana, which mostly writes endings, is left out.
 */
export function wordsOf(line: string): string[] {
  const read = line.slice(0, readCharacters);
  if (!anyIdeographic.test(read)) {
    return read.toLowerCase().match(alphabetic) ?? [];
  }
  const words = (read.toLowerCase().match(alphabetic) ?? []).filter((word) => !anyIdeographic.test(word));
  for (const [run] of read.matchAll(ideographic)) {
    for (let at = 0; at + 2 <= run.length; at++) {
      words.push(run.slice(at, at + 2));
    }
  }
  return words;
}

/** How many of `words` are known, from 0 to 1; 0 where there are none. */
export function shareKnown(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) {
    count += known.has(word) ? 1 : 0;
  }
  return words.length === 0 ? 0 : count / words.length;
}
