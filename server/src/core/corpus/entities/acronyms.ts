import { foldName } from '../foldName.js';

const functionWords: ReadonlySet<string> = new Set(
  'the a an of for and on in to at by with de la le du des und & del di do da dos das et y e'.split(' '),
);

const longestAcronym = 7;
const acronym = /^[\p{Lu}][\p{L}\p{N}&.-]*$/u;

/** Whether a word may be short for a name: EU, G.A.T.T., Unesco; not one word among several. */
export function mayBeAcronym(word: string): boolean {
  const letters = lettersOf(word);
  return acronym.test(word) && letters.length >= 2 && letters.length <= longestAcronym;
}

function lettersOf(word: string): string {
  return foldName(word).replace(/-/g, '');
}

/** What a name in Latin letters may be shortened to: the initials of its words, those of `of` and `the` too or not. */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .split(/[\s\-‐–/]+/)
    .filter((word) => /^[\p{L}\p{N}&]/u.test(word.replace(/^["“‘'(]/u, '')));
  const initials = (all: readonly string[]): string =>
    all.map((word) => lettersOf(word.replace(/^["“‘'(]/u, '').slice(0, 1))).join('');
  const content = words.filter((word) => !functionWords.has(word.toLowerCase()));
  return [...new Set([initials(content), initials(words)])].filter(({ length }) => length >= 2);
}

/** Whether the one is short for the other by its initials. */
export function isAcronymOf(short: string, long: string): boolean {
  return mayBeAcronym(short) && initialsOf(long).includes(lettersOf(short));
}

export { lettersOf as acronymLetters };
