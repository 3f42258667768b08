import { isLatin } from '../../text/scripts.js';
import type { Units } from './features.js';

/**
 * Characters as units, for scripts whose names begin and end within words: a code point with the combining marks after
 * it, or a run of Latin letters, or of digits. White space belongs to no unit.
 */
export function characterUnits(text: string): Units {
  const starts: number[] = [];
  const ends: number[] = [];
  let run: 'latin' | 'digits' | undefined;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const own = isLatin(code) ? 'latin' : isDigit(code) ? 'digits' : undefined;
    const joins = own !== undefined && own === run;
    if ((joins || isMark(code)) && ends.at(-1) === at) {
      ends[ends.length - 1] = end;
    } else if (!isSpace(code)) {
      starts.push(at);
      ends.push(end);
      run = own;
    } else {
      run = undefined;
    }
    at = end;
  }
  return { length: starts.length, starts, ends };
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff
  );
}

/** Combining diacritical marks, the voicing marks of kana, variation selectors and the joiner. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x200d
  );
}
