import { isLatin } from '../../../text/scripts.js';
import { fold, isSpace } from '../../characters.js';

/** The Latin word before or after a place, at most 20 characters of it, in lower case unless `asWritten`. */
export function wordBefore(text: string, start: number, asWritten = false): string {
  let end = start;
  while (end > 0 && start - end < 3 && isSpace(text.charCodeAt(end - 1))) {
    end--;
  }
  let from = end;
  while (from > 0 && end - from < 20 && isLatin(text.charCodeAt(from - 1))) {
    from--;
  }
  const word = text.slice(from, end);
  return asWritten ? word : word.toLowerCase();
}

/** The Latin word after a place, in lower case: `boats` after `45`. */
export function wordAfter(text: string, end: number): string {
  let from = end;
  while (from - end < 3 && isSpace(text.charCodeAt(from))) {
    from++;
  }
  let to = from;
  while (to - from < 20 && isLatin(text.charCodeAt(to))) {
    to++;
  }
  return text.slice(from, to).toLowerCase();
}

/** Whether a sentence may begin here: at the start, or behind `.` and the like, quotation marks between. */
export function isSentenceStart(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 4 && /[\s"'“”‘’(]/u.test(text.charAt(at - 1))) {
    at--;
  }
  return at === 0 || '.!?:;'.includes(text.charAt(at - 1));
}

/** Whether the letter is a Latin capital: `Seven`, not `seven`. */
export function isCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) && fold(code) !== code;
}
