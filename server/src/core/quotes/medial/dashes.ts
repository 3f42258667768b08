import type { Token } from './tokens.js';

/** The tokens with the dashes of a parenthesis as commas: “the vestry - the church’s board - wrote”. */
export function withAppositions(tokens: readonly Token[]): readonly Token[] {
  const dashes: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isDash(tokens[at])) {
      dashes.push(at);
    }
  }
  const [first, second, ...more] = dashes;
  if (first === undefined || second === undefined || more.length > 0) {
    return tokens;
  }
  const holdsQuote = tokens.slice(first, second).some(({ isBlank }) => isBlank);
  return holdsQuote || tokens[first - 1]?.isBlank === true
    ? tokens
    : tokens.map((token, at) => (at === first || at === second ? { ...token, lower: ',' } : token));
}

const isDash = (token: Token | undefined): boolean =>
  token?.isWord === false && /^[—–-]{1,2}$/.test(token.lower);
