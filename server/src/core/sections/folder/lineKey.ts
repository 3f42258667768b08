import { withoutNumbers } from '../fold.js';

/** What stands before the first line of a document, and after its last one, where neighbours are counted. */
export const documentStart = 1;
export const documentEnd = 2;

/** Of a line without a letter. */
export const noKey = 0;

/** Code units of a folded line by which headlines and leads that begin alike are found. */
const openingLength = 16;

/**
 * The same number for lines that a site's template would fill in alike: a count in a short line may differ. More figures
 * than one, a decimal or a percentage make a row of a table, which says something of its own.
 * @param folded `line`, by `foldLine`
 */
export function keyOf(line: string, folded: string, prose: boolean): number {
  const bare = prose ? folded : withoutNumbers(folded);
  if (bare === '') {
    return noKey;
  }
  return hash(!prose && isRow(line) ? folded : bare);
}

function isRow(line: string): boolean {
  const figures = line.match(/\d[\d.,:/-]*/g) ?? [];
  return figures.length > 1 || /[%％]/.test(line) || figures.some((figure) => /^[\d,]+\.\d+$/.test(figure));
}

/** @param folded by `foldLine` */
export function openingKey(folded: string): number {
  return hash(folded.slice(0, openingLength));
}

/** Of two lines, one after the other. */
export function pairKey(above: number, below: number): number {
  const low = Math.imul(above | 0, 31) + (below | 0);
  const high = Math.imul((above / 0x100000000) | 0, 31) + ((below / 0x100000000) | 0);
  return mix(low, high);
}

/** 53 bits: so many that among the lines of a hundred thousand documents hardly two differ and share a number. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return mix(low, high);
}

/** The finish of MurmurHash3 on each half. */
function mix(low: number, high: number): number {
  const a = finish(low ^ Math.imul(high, 0x85ebca6b));
  const b = finish(high ^ Math.imul(a, 0xc2b2ae35));
  return (b & 0x1fffff) * 0x100000000 + a + 3;
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
