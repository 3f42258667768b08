import { tetragramWeights, trigramWeights } from '../../data/latinEvidence.js';
import { isLatin } from './scripts.js';

/** No word counts for more than this, a natural logarithm. */
const mostOfWord = 4;

/**
 * How much a capitalised word counts that may be a name, whose letters say little: inside a sentence, and where all
 * words are capitalised, as in an English title or in a list of names from anywhere.
 */
const ofNames = 0.5;
const ofEnglishTitle = 0.6;
const ofOtherTitle = 0.3;

/** `NFL` and `AI` are of no language. */
const longestAbbreviation = 4;

const symbols = 28;
const beyondAscii = 27;
const zero = 'P'.charCodeAt(0);
const unit = 8;

interface Weights {
  readonly trigrams: Int8Array;
  readonly tetragrams: Int8Array;
}

let loaded: Weights | undefined;

function readWeights(): Weights {
  const read = (text: string): Int8Array =>
    Int8Array.from(text.replaceAll('\n', ''), (letter) => letter.charCodeAt(0) - zero);
  return { trigrams: read(trigramWeights), tetragrams: read(tetragramWeights) };
}

/**
 * How much a line speaks for English, if above 0, or for another language in Latin script, as a natural logarithm of
 * odds: a linear classifier over the runs of three and four letters of its words (the features of Cavnar & Trenkle
 * 1994; logistic regression).
 */
export function englishOdds(line: string): number {
  let [first, capitalised, small] = [0, 0, 0];
  let words = 0;
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    const inside = symbolOf(line.charCodeAt(at)) !== 0;
    if (inside && start < 0) {
      start = at;
    } else if (!inside && start >= 0) {
      const odds = oddsOfWord(line, start, at);
      if (!isCapital(line.charCodeAt(start))) {
        small += odds;
      } else if (words === 0) {
        first = odds;
      } else {
        capitalised += odds;
      }
      words++;
      start = -1;
    }
  }
  if (small !== 0) {
    return small + first + ofNames * capitalised;
  }
  const title = first + capitalised;
  return title * (title > 0 ? ofEnglishTitle : ofOtherTitle);
}

function oddsOfWord(line: string, start: number, end: number): number {
  const length = end - start;
  const isAbbreviation =
    length <= longestAbbreviation &&
    isCapital(line.charCodeAt(start)) &&
    isCapital(line.charCodeAt(start + 1));
  if (length === 1 || isAbbreviation) {
    return 0;
  }
  loaded ??= readWeights();
  const { trigrams, tetragrams } = loaded;
  let odds = 0;
  let run = symbolOf(line.charCodeAt(start));
  for (let at = start + 1; at <= end; at++) {
    const four = run * symbols + (at < end ? symbolOf(line.charCodeAt(at)) : 0);
    run = four % trigrams.length;
    odds += trigrams[run] ?? 0;
    odds += at > start + 1 ? (tetragrams[hash(four)] ?? 0) : 0;
  }
  return Math.max(-mostOfWord, Math.min(mostOfWord, odds / unit));
}

/** As the table of runs of four has it. */
const hash = (run: number): number => Math.imul(run, 0x9e3779b1) >>> 18;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** The edge of a word, a to z, or any other letter; combining marks are letters that English has not. */
function symbolOf(code: number): number {
  if (code < 0x80) {
    const place = (code | 0x20) - 0x60;
    return place >= 1 && place <= 26 ? place : 0;
  }
  return isLatin(code) || (code >= 0x300 && code <= 0x36f) ? beyondAscii : 0;
}
