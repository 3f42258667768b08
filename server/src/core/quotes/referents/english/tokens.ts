import { firstFrom, lastBefore } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';

/** A word, a mark, or a blanked quotation; a possessive ending is left on its word. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

/** A paragraph with its tokens. */
export interface TokenPage {
  readonly page: Page;
  readonly tokens: readonly Token[];
}

const pattern = /\ufffc+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;
const owner = /['’](?:s|S)?$/;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
    text: own,
    lower: own.toLowerCase(),
    isWord: letterOrDigit.test(own),
  }));
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

export function isPossessive({ text }: Pick<Token, 'text'>): boolean {
  return owner.test(text);
}

export function withoutOwner(word: string): string {
  return word.replace(owner, '');
}

export function isCapital({ text }: Pick<Token, 'text'>): boolean {
  return /^\p{Lu}/u.test(text);
}
