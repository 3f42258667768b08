import { firstFrom, lastBefore } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import { charactersOf, isPlainCapital, readTokens } from '../../plainWords.js';
import type { Page } from '../../reading.js';

/** A word, a mark, or a blanked quotation; a possessive ending is left on its word. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

/** A paragraph with its tokens. */
export interface TokenPage {
  readonly page: Page;
  readonly tokens: readonly Token[];
}

const pattern = /\ufffc+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const owner = /['’](?:s|S)?$/;
const blanks = charactersOf(' \n\r\t');

export function tokensOf(text: string): readonly Token[] {
  return readTokens(text, { skipped: blanks, pattern, plainWord, tokenOf });
}

function plainWord(text: string, start: number, end: number): Token {
  const own = text.slice(start, end);
  return {
    start,
    end,
    text: own,
    lower: own.toLowerCase(),
    isWord: true,
    isCapital: isPlainCapital(own.charCodeAt(0)),
    isPossessive: false,
  };
}

function tokenOf(own: string, start: number): Token {
  return {
    start,
    end: start + own.length,
    text: own,
    lower: own.toLowerCase(),
    isWord: letterOrDigit.test(own),
    isCapital: capital.test(own),
    isPossessive: mayOwn(own) && owner.test(own),
  };
}

const mostBefore = 16;
const mostAfter = 26;

/** The tokens of the sentence around a stretch, the nearest ones. */
export function tokensAround(
  { page, tokens }: TokenPage,
  { start, end }: Span,
): { readonly before: readonly Token[]; readonly after: readonly Token[] } {
  const sentence = lastBefore(page.sentences, start + 1);
  const at = firstFrom(tokens, start);
  const from = Math.max(firstFrom(tokens, sentence?.start ?? 0), at - mostBefore);
  const next = firstFrom(tokens, end);
  const to = Math.min(firstFrom(tokens, Math.max(end, sentence?.end ?? end)), next + mostAfter);
  return { before: tokens.slice(Math.min(from, at), at), after: tokens.slice(next, to) };
}

export function withoutOwner(word: string): string {
  return mayOwn(word) ? word.replace(owner, '') : word;
}

/** Most words end in no letter that one with a possessive ending could end in. */
function mayOwn(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x73 || last === 0x53 || last === 0x27 || last === 0x2019;
}
