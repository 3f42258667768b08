import type { Span } from '../text/span.js';
import { isPlain } from './plainWords.js';
import { blank } from './reading.js';

const blankCode = blank.charCodeAt(0);
const anyWord = /[\p{L}\p{N}]/u;

/** Whether letters or digits stand in a stretch. Blanks and ASCII, most of what is asked for, need no table of Unicode. */
export function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      return true;
    }
    if (code > 0x7f && code !== blankCode) {
      return anyWord.test(text.slice(at, end));
    }
  }
  return false;
}
