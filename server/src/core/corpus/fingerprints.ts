import type { DocumentAnalysis } from '../model.js';
import { passagesOf, type Passage } from './passages.js';
import { englishLetters } from './proportions.js';

/** Shorter lines are furniture: a byline, a caption, “Read more”. In letters of English. */
const leastLetters = 40;

/** Letters in one shingle. */
const shingleLength = 5;

const sketchLength = 16;

export interface Fingerprint {
  readonly line: Passage;
  /** Numbers of the line's shingles, ascending, each once. */
  readonly shingles: Uint32Array;
  /** The lowest of them: of two lines that are much alike, some are the same (Broder 1997, bottom-k sketch). */
  readonly sketch: readonly number[];
}

const known = new WeakMap<DocumentAnalysis, readonly Fingerprint[]>();

/** Of each line outside noise that is long enough to be known again. White space, case and punctuation do not count. */
export function fingerprintsOf(analysis: DocumentAnalysis): readonly Fingerprint[] {
  const before = known.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const fingerprints = passagesOf(analysis)
    .lines.filter((line) => englishLetters(line) >= leastLetters)
    .map((line) => {
      const shingles = shinglesOf(analysis.text.slice(line.start, line.end));
      return { line, shingles, sketch: [...shingles.subarray(0, sketchLength)] };
    });
  known.set(analysis, fingerprints);
  return fingerprints;
}

/** The share of shingles that two lines have in common, 0 to 1. */
export function resemblance(left: Fingerprint, right: Fingerprint): number {
  const a = left.shingles;
  const b = right.shingles;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    common += x === y ? 1 : 0;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  return common / Math.max(1, a.length + b.length - common);
}

function shinglesOf(text: string): Uint32Array {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const hashes = new Set<number>();
  for (let at = 0; at + shingleLength <= letters.length; at++) {
    hashes.add(hash(letters, at, at + shingleLength));
  }
  return Uint32Array.from(hashes).sort();
}

/** FNV-1a over code units, with the finish of MurmurHash3, so that the lowest numbers are a fair sample. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
