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
