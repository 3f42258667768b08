import { isParticle } from '../entities/korean/josa.js';
import { isHangul } from '../text/scripts.js';
import type { PageLine } from './pageLines.js';
import { isUnspaced } from './width.js';
import type { Words } from './words.js';
import type { Wrap } from './wraps.js';

/** What stands in an unwrapped text where the line ended. */
export interface Seam {
  readonly space: boolean;
  /** How many characters at the end of the line fall away with it: the hyphen of a word that was divided. */
  readonly dropped: 0 | 1;
}

const spaced: Seam = { space: true, dropped: 0 };
const closed: Seam = { space: false, dropped: 0 };

const longestWord = 40;
const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordAtEnd = /[\p{L}\p{M}\p{N}]+(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*$/u;
const wordAtStart = /^[\p{L}\p{M}\p{N}]+/u;
/** The first half of a pair, “two- and three-day”: the hyphen stands for what follows later. */
const suspended = /^(?:and|or|to|und|oder|bis|et|ou)(?![\p{L}\p{M}])/u;

export interface SeamContext {
  readonly words: Words;
  /** Whether Chinese or Japanese in this text stands apart from Latin letters by spaces. */
  readonly spacedScripts: boolean;
}

export function seamOf(
  text: string,
  line: PageLine,
  next: PageLine,
  { cut }: Wrap,
  { words, spacedScripts }: SeamContext,
): Seam {
  const before = text.charCodeAt(line.end - 1);
  const after = text.codePointAt(next.start) ?? 0;
  const head = text.slice(next.start, Math.min(next.end, next.start + longestWord));
  const tail = text.slice(Math.max(line.start, line.end - longestWord), line.end);
  if (isUnspaced(before) || isUnspaced(after)) {
    const both = isUnspaced(before) && isUnspaced(after);
    return !both && (isHangul(before) || isHangul(after) || (spacedScripts && isWord(before, after)))
      ? spaced
      : closed;
  }
  const mark = tail.at(-1) ?? '';
  if ('-‐‑\u00ad'.includes(mark) && /[\p{L}\p{N}].$/su.test(tail)) {
    return atHyphen(tail, head, words);
  }
  if ('—–/'.includes(mark)) {
    return /\s.$/su.test(tail) || tail.length < 2 ? spaced : closed;
  }
  if (/[0-9０-９]$/.test(tail) && /^[0-9０-９]/.test(head) && unspacedLetter.test(tail + head)) {
    return closed;
  }
  const spaceLeft = line.end < line.whole.end || next.indent === 1;
  return cut && !spaceLeft && isInsideWord(tail, head, words) ? closed : spaced;
}

function isWord(before: number, after: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(String.fromCodePoint(before, after));
}

function atHyphen(tail: string, head: string, words: Words): Seam {
  const first = wordAtEnd.exec(tail.slice(0, -1))?.[0] ?? '';
  const rest = wordAtStart.exec(head)?.[0] ?? '';
  if (tail.endsWith('\u00ad') || (rest !== '' && words.has(first + rest))) {
    return { space: false, dropped: 1 };
  }
  return rest === '' || suspended.test(head) ? spaced : closed;
}

/** Whether a cut after so many characters fell into a word: by the words of the text, and what may begin one. */
function isInsideWord(tail: string, head: string, words: Words): boolean {
  const first = wordAtEnd.exec(tail)?.[0] ?? '';
  const rest = wordAtStart.exec(head)?.[0] ?? '';
  if (first === '' || rest === '') {
    return first !== '' || !/[.!?,;:]$/.test(tail);
  }
  if (/\p{N}$/u.test(first) && /^\p{N}/u.test(rest)) {
    return true;
  }
  if (words.has(first + rest) || isParticle(rest, first.at(-1))) {
    return true;
  }
  return !(words.has(first) && words.has(rest)) && !/^\p{Lu}/u.test(rest);
}
