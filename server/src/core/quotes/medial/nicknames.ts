import type { Scene } from '../reading.js';
import type { MedialTable } from './table.js';
import type { Token } from './tokens.js';

const longestNickname = 18;

/** The tokens with each quotation that stands inside a name, as in Robert “Bob” Poe, as a word of it. */
export function withNicknames(
  tokens: readonly Token[],
  { page }: Scene,
  table: MedialTable,
): readonly Token[] {
  return tokens.some(({ isBlank }) => isBlank)
    ? tokens.map((token, at) =>
        isNickname(token, tokens[at - 1], tokens[at + 1])
          ? { ...token, isBlank: false, isWord: true, isCapital: true }
          : token,
      )
    : tokens;

  function isNickname(token: Token, before: Token | undefined, after: Token | undefined): boolean {
    return (
      token.isBlank &&
      token.end - token.start <= longestNickname &&
      before?.isCapital === true &&
      after?.isCapital === true &&
      token.start - before.end <= 2 &&
      after.start - token.end === 1 &&
      !table.finite.has(before.lower) &&
      !table.pronouns.has(before.lower) &&
      !table.pronouns.has(after.lower) &&
      /^.\p{Lu}[\p{L}'’ -]*.$/u.test(page.text.slice(token.start, token.end))
    );
  }
}

/** The tokens with the dashes of a parenthesis as commas: “the vestry - the church’s board - wrote”. */
export function withAppositions(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.flatMap((token, at) => (/^[—–-]{1,2}$/.test(token.lower) ? [at] : []));
  const [first, second, ...more] = dashes;
  if (first === undefined || second === undefined || more.length > 0) {
    return tokens;
  }
  const holdsQuote = tokens.slice(first, second).some(({ isBlank }) => isBlank);
  return holdsQuote || tokens[first - 1]?.isBlank === true
    ? tokens
    : tokens.map((token, at) => (at === first || at === second ? { ...token, lower: ',' } : token));
}
