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
  const first = firstToFold(text);
  return first === text.length ? text : text.slice(0, first) + textOf(foldedCodes(text, first));
}

function firstToFold(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (simplifiedCode(code) !== code || isOpening(code)) {
      return at;
    }
  }
  return text.length;
}

function foldedCodes(text: string, from: number): number[] {
  const codes: number[] = [];
  let opened = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes.push(simplifiedCode(code));
    if (isOpening(code)) {
      opened = at;
    } else if (opened >= 0 && isClosing(code)) {
      if (at - opened < longestAside) {
        codes.fill(aside.charCodeAt(0), opened - from, at + 1 - from);
      }
      opened = -1;
    }
  }
  return codes;
}

const isOpening = (code: number): boolean => code === 0x28 || code === 0xff08;
const isClosing = (code: number): boolean => code === 0x29 || code === 0xff09;

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
