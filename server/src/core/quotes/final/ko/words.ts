import type { Span } from '../../../text/span.js';
import { blank } from '../../reading.js';
import { isSyllable } from './hangul.js';

/** A stretch without blanks, as Korean is written: a noun with its particles, a verb with its endings. */
export interface Word extends Span {
  /** It follows a quotation’s closing mark without a blank. */
  readonly isGlued: boolean;
  /** Its sentence ends with it. */
  readonly isLast: boolean;
}

const separators = ` \t\n\v\f\r\u00a0\u2002\u2003\u2009\u200b\u2028\u3000\ufeff,;:!?…"“”'‘’«»「」『』《》〈〉<>、。，：！？|→▲△■◆●·•${blank}`;
const isSeparator = new Uint8Array(0x10000);
for (const separator of separators) {
  isSeparator[separator.charCodeAt(0)] = 1;
}
const dot = 0x2e;
const middleDot = 0xb7;
const sentenceEnds = new Set('.!?…。！？');

/** Whether a character parts words; a stop does after a syllable or bracket, a middle dot only at a word’s edge. */
export function partsWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === dot) {
    const before = text.charCodeAt(at - 1);
    return at === 0 || isSyllable(before) || before === 0x29 || isEdge(text, at + 1);
  }
  if (code === middleDot) {
    return isEdge(text, at - 1) || isEdge(text, at + 1);
  }
  return isSeparator[code] === 1;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSeparator[text.charCodeAt(at)] === 1;
}

/** The words of a text, in reading order. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (partsWords(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < length && !partsWords(text, at)) {
      at++;
    }
    words.push({
      start,
      end: at,
      isGlued: text.startsWith(blank, start - 1),
      isLast: at === length || sentenceEnds.has(text.charAt(at)),
    });
  }
  return words;
}
