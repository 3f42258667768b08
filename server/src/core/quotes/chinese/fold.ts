import { simplifiedCode } from './simplify.js';

/** Stands for each character of a bracket: no part of a name, and no end of a clause. */
export const aside = '\u2063';

const longestAside = 80;
const chunk = 1024;

/**
 * The text in simplified characters, as far as the tables have them, with what stands in brackets put aside. It is as
 * long as the text, code unit by code unit.
 */
export function fold(text: string): string {
  const codes: number[] = [];
  let opened = -1;
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const simple = simplifiedCode(code);
    codes.push(simple);
    isSame &&= simple === code;
    if (code === 0x28 || code === 0xff08) {
      opened = at;
    } else if (opened >= 0 && (code === 0x29 || code === 0xff09)) {
      if (at - opened < longestAside) {
        codes.fill(aside.charCodeAt(0), opened, at + 1);
        isSame = false;
      }
      opened = -1;
    }
  }
  return isSame ? text : textOf(codes);
}

function textOf(codes: readonly number[]): string {
  if (codes.length <= chunk) {
    return String.fromCharCode(...codes);
  }
  let text = '';
  for (let at = 0; at < codes.length; at += chunk) {
    text += String.fromCharCode(...codes.slice(at, at + chunk));
  }
  return text;
}
