/** A letter or digit of ASCII, which most of a text in Latin letters is written in. */
export function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

export function isPlainCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The ASCII characters of a string, as a table by their codes. */
export function charactersOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let at = 0; at < characters.length; at++) {
    table[characters.charCodeAt(at)] = 1;
  }
  return table;
}

const blanks = charactersOf(' \n\r\t');
/** Behind these no word goes on, whatever follows. */
const ends = charactersOf(' \n\r\t,;:()!?"/');
/** Behind these a word goes on only where no blank follows. */
const mayEnd = charactersOf('.-');

/**
 * Where a word ends that begins at `at`, if it is of ASCII letters and digits alone and no mark may belong to it; else
 * -1. Far cheaper than a pattern with classes of Unicode, which reads the few other words.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) {
    end++;
  }
  if (end === at) {
    return -1;
  }
  const isEnd =
    end === text.length ||
    ends[text.charCodeAt(end)] === 1 ||
    (mayEnd[text.charCodeAt(end)] === 1 &&
      (end + 1 === text.length || blanks[text.charCodeAt(end + 1)] === 1));
  return isEnd ? end : -1;
}

/** How the words and marks of a text become tokens. */
export interface TokenReader<Token> {
  /** Characters of ASCII that no token begins with. */
  readonly skipped: Uint8Array;
  /** All that is no plain word; global. */
  readonly pattern: RegExp;
  readonly plainWord: (text: string, start: number, end: number) => Token;
  readonly tokenOf: (own: string, start: number) => Token;
}

/** The tokens of a text: plain words by their characters, all else by the pattern. */
export function readTokens<Token>(
  text: string,
  { skipped, pattern, plainWord, tokenOf }: TokenReader<Token>,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (skipped[text.charCodeAt(at)] === 1) {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end !== -1) {
      tokens.push(plainWord(text, at, end));
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const own = pattern.exec(text)?.[0];
    if (own === undefined) {
      break;
    }
    at = pattern.lastIndex;
    tokens.push(tokenOf(own, at - own.length));
  }
  return tokens;
}
