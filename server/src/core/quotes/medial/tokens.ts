import type { Span } from '../../text/span.js';
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

function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const [own] = match;
    const start = from + match.index;
    const isBlank = own.startsWith(blank);
    const isBracket = own === '(' || own === ')';
    tokens.push({
      start,
      end: start + own.length,
      lower: isBracket ? ',' : own.toLowerCase(),
      isWord: !isBlank && !/^(?:[,;:()—–―]|-{1,2})$/.test(own),
      isCapital: /^\p{Lu}/u.test(own),
      isBlank,
    });
  }
  return tokens;
}

const known = new WeakMap<Page, readonly Token[]>();

/** The tokens of a stretch of a paragraph, whose text is read once. */
export function tokensWithin(page: Page, { start, end }: Span): readonly Token[] {
  const tokens = known.get(page) ?? tokenise(page.masked, 0, page.masked.length);
  known.set(page, tokens);
  const from = indexAt(tokens, start);
  const to = indexAt(tokens, end);
  return tokens.slice(from, (tokens[to]?.start ?? end) < end ? to + 1 : to);
}

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
