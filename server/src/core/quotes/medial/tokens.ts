import type { Span } from '../../text/span.js';
import { charactersOf, isPlainCapital, readTokens } from '../plainWords.js';
import { blank, type Page } from '../reading.js';

/** A word, a punctuation mark, or a blanked quotation. */
export interface Token extends Span {
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isBlank: boolean;
}

const pattern =
  /\ufffc+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}$€£%@#_]+(?:['’\-&.][\p{L}\p{N}]+)*['’]?|[,;:()—–―]|(?<=\s)-{1,2}(?=\s)/gu;
const mark = /^(?:[,;:()—–―]|-{1,2})$/;
const capital = /^\p{Lu}/u;
/** No token begins with these. */
const skipped = charactersOf(' \n\r\t.!?"\'/');

function plainWord(text: string, start: number, end: number): Token {
  return {
    start,
    end,
    lower: text.slice(start, end).toLowerCase(),
    isWord: true,
    isCapital: isPlainCapital(text.charCodeAt(start)),
    isBlank: false,
  };
}

function tokenOf(own: string, start: number): Token {
  const isBlank = own.startsWith(blank);
  return {
    start,
    end: start + own.length,
    lower: own === '(' || own === ')' ? ',' : own.toLowerCase(),
    isWord: !isBlank && !mark.test(own),
    isCapital: capital.test(own),
    isBlank,
  };
}

const known = new WeakMap<Page, readonly Token[]>();

/** The tokens of a paragraph, whose text is read once. */
export function tokensOf(page: Page): readonly Token[] {
  let tokens = known.get(page);
  if (tokens === undefined) {
    tokens = readTokens(page.masked, { skipped, pattern, plainWord, tokenOf });
    known.set(page, tokens);
  }
  return tokens;
}

/** The tokens of a stretch of a paragraph. */
export function tokensWithin(page: Page, stretch: Span): readonly Token[] {
  const tokens = tokensOf(page);
  const { from, to } = rangeOf(tokens, stretch);
  return tokens.slice(from, to);
}

/** The numbers of the tokens of a stretch, `to` not in it. */
export function rangeOf(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  const to = indexAt(tokens, end);
  return { from: indexAt(tokens, start), to: (tokens[to]?.start ?? end) < end ? to + 1 : to };
}

/** Poe’s, the states’: asked of so many words that a pattern would cost too much. */
export function endsLikeOwner(word: string): boolean {
  const last = word.length - 1;
  return (
    isApostrophe(word.charCodeAt(last)) || (word.endsWith('s') && isApostrophe(word.charCodeAt(last - 1)))
  );
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The first token that ends behind `offset`. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
