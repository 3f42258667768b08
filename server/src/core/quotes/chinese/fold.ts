import { simplifiedCode } from './simplify.js';

/** Stands for each character of a bracket: no part of a name, and no end of a clause. */
export const aside = '\u2063';

const longestAside = 80;
const chunk = 4096;

/**
 * The text in simplified characters, as far as the tables have them, with what stands in brackets put aside. It is as
 * long as the text, code unit by code unit.
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = simplifiedCode(code);
    if (code === 0x28 || code === 0xff08) {
      opened = at;
    } else if (opened >= 0 && (code === 0x29 || code === 0xff09)) {
      if (at - opened < longestAside) {
        codes.fill(aside.charCodeAt(0), opened, at + 1);
      }
      opened = -1;
    }
  }
  let folded = '';
  for (let at = 0; at < codes.length; at += chunk) {
    folded += String.fromCharCode(...codes.subarray(at, at + chunk));
  }
  return folded;
}
