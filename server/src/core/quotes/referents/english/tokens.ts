import type { Span } from '../../../text/span.js';
import { blank } from '../../reading.js';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

const pattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}.'’&-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;
const owner = /['’](?:s|S)?$/;

/** The words and marks of a stretch; a possessive ending is left on its word. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(pattern), ({ 0: own, index }) => ({
    start: from + index,
    end: from + index + own.length,
    text: own,
    lower: own.toLowerCase(),
    isWord: /[\p{L}\p{N}]/u.test(own) && own !== blank,
  }));
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
