import type { Span } from '../../../text/span.js';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

const pattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;
const owner = /['’](?:s|S)?$/;

/** The words and marks of a stretch; a possessive ending is left on its word. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  return [...tokensIn(text, from, to)];
}

/** The same, each when it is asked for. */
export function* tokensIn(text: string, from: number, to: number): Generator<Token, void> {
  for (const { 0: own, index } of text.slice(from, to).matchAll(pattern)) {
    yield tokenAt(own, from + index);
  }
}

const tokenAt = (own: string, start: number): Token => ({
  start,
  end: start + own.length,
  text: own,
  lower: own.toLowerCase(),
  isWord: /^[\p{L}\p{N}]/u.test(own),
});

export function isPossessive({ text }: Pick<Token, 'text'>): boolean {
  return owner.test(text);
}

export function withoutOwner(word: string): string {
  return word.replace(owner, '');
}

export function isCapital({ text }: Pick<Token, 'text'>): boolean {
  return /^\p{Lu}/u.test(text);
}
