import type { Span } from '../text/span.js';
import { blank } from './reading.js';

const blankCode = blank.charCodeAt(0);
const anyWord = /[\p{L}\p{N}]/u;

/** Whether letters or digits stand in a stretch. Blanks and ASCII, most of what is asked for, need no table of Unicode. */
export function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code)) {
      return true;
    }
    if (code > 0x7f && code !== blankCode) {
      return anyWord.test(text.slice(at, end));
    }
  }
  return false;
}

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
