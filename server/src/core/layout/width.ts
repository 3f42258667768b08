import { isHan, isHangul, isKana } from '../text/scripts.js';
import type { Span } from '../text/span.js';

/** A length as a terminal counts it, a Chinese, Japanese or Korean character twice, and in characters. */
export interface Width {
  readonly columns: number;
  readonly characters: number;
}

export type Measure = keyof Width;

/** No line is wrapped at more than so many; what is longer is not measured to its end. */
export const widest = 400;

export function widthOf(text: string, { start, end }: Span): Width {
  let columns = 0;
  let characters = 0;
  for (let at = start; at < end && characters <= widest; at++) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 1 : 0;
    columns += columnsOf(code);
    characters++;
  }
  return { columns, characters };
}

function columnsOf(code: number): 0 | 1 | 2 {
  if (code < 0x300) {
    return 1;
  }
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) {
    return 0;
  }
  return isWide(code) ? 2 : 1;
}

/** Fills two columns: East Asian Width W and F (UAX #11), and emoji. */
export function isWide(code: number): boolean {
  return (
    isHan(code) ||
    isHangul(code) ||
    (isKana(code) && code < 0xff00) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0x30fb ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff)
  );
}

/** Characters that words are not set apart by spaces from: Chinese characters, kana, full-width forms and marks. */
export function isUnspaced(code: number): boolean {
  return isWide(code) && !isHangul(code) && code < 0x1f000;
}

const opening = '([{“‘「『（〈《【〔［｛';
/** May not stand at the head of a line (JIS X 4051, characters not starting a line). */
const notFirst = ')]}”’」』）〉》】〕］｝、。，．・：；？！ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々…';
const hanging = '、。，．｡､';
const longestUnit = 80;

/** How wide the least is that a line can be broken after, from the start of a line on. */
export function firstUnit(text: string, { start, end }: Span): Width {
  let at = start;
  while (at < end && opening.includes(text.charAt(at))) {
    at++;
  }
  const first = text.codePointAt(at) ?? 0;
  if (isUnspaced(first)) {
    at += first > 0xffff ? 2 : 1;
    while (at < end && notFirst.includes(text.charAt(at))) {
      at++;
    }
    return widthOf(text, { start, end: Math.min(at, end) });
  }
  const last = Math.min(end, start + longestUnit);
  while (at < last && !isBreak(text.charCodeAt(at))) {
    at++;
  }
  return widthOf(text, { start, end: Math.min(Math.max(at, start + 1), end) });
}

function isBreak(code: number): boolean {
  return code === 0x20 || code === 0x09 || isUnspaced(code);
}

/** A comma or full stop that may hang over the end of a line. */
export function hangs(text: string, { start, end }: Span): boolean {
  return end > start && hanging.includes(text.charAt(end - 1));
}

/** Can be broken somewhere, unlike an address of the web. */
export function isBreakable(text: string, { start, end }: Span): boolean {
  const last = Math.min(end, start + widest);
  for (let at = start; at < last; at++) {
    if (isBreak(text.charCodeAt(at))) {
      return true;
    }
  }
  return false;
}
