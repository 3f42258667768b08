import type { Scene } from '../reading.js';
import type { MedialTable } from './table.js';
import type { Token } from './tokens.js';

/** How many tokens before or after a quotation its reporting verb is looked for in. */
export const farthestCue = 45;

/** How many tokens a speaker's name and titles may have. */
export const longestSubject = 18;

/** The words around one quotation of a language like English. */
export interface Clause {
  readonly scene: Scene;
  readonly table: MedialTable;
  readonly tokens: readonly Token[];
  /** The token that stands for the quotation. */
  readonly at: number;
}

/** Where the clause with the word at `index` begins; a relative clause begins with the noun it is about. */
export function clauseFrom(tokens: readonly Token[], table: MedialTable, index: number): number {
  const lowest = Math.max(0, index - farthestCue);
  let from = index;
  while (from > lowest) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      token.isBlank ||
      token.lower === ';' ||
      token.lower === ':' ||
      token.lower === '—'
    ) {
      return from;
    }
    if (table.clauseOpeners.has(token.lower) && !token.isCapital) {
      const skipsNoun = table.relatives.has(token.lower) && holdsAdverbialOnly(tokens, table, from, index);
      const inApposition =
        tokens.slice(from, index).some(({ lower }) => lower === ',') && tokens[from - 2]?.lower === ',';
      if (!skipsNoun && !inApposition) {
        return from;
      }
    }
    from--;
  }
  return from;
}

/** “who later said”, “who in 2010 said”. */
function holdsAdverbialOnly(tokens: readonly Token[], table: MedialTable, from: number, to: number): boolean {
  const own = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const isFiller = ({ lower }: Token): boolean => table.fillers.has(lower) || /.ly$/.test(lower);
  const opensAdverbial = table.adverbialOpeners.has(own[0]?.lower ?? '');
  return (
    own.every(isFiller) ||
    (opensAdverbial && !own.some(({ lower }) => table.commonVerbs.has(lower) || table.pronouns.has(lower)))
  );
}

/** The stretches of words between commas. */
export function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === ',') {
      segments.push([]);
    } else {
      segments.at(-1)?.push(token);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}
