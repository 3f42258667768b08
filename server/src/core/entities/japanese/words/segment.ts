import { wordTable as facts } from '../../../../data/japaneseWords.js';
import { emptyHash, extended, finished, folded } from './hash.js';
import { Lattice, type LatticeWord } from './lattice.js';
import { wordTable } from './table.js';
import { categoryOf, unknownWords, type Category } from './unknownWords.js';

/** How many kinds of words and names there are: bits of the table's `kinds`. */
export const kindCount = 8;

/** A text cut into words, and the names that dictionaries list, wherever they stand in it. */
export interface Segmented {
  /** In order and without gaps. */
  readonly words: readonly LatticeWord[];
  /**
   * For each kind and code unit, the listed name that covers it, of those that begin before others the longest: how far
   * it is to the unit from where the name begins, times 256, plus the length of the name. 0 where there is none.
   */
  readonly listed: readonly Int32Array[];
}

/** Stretches of these are cut nowhere. */
const joined: ReadonlySet<Category> = new Set(['latin', 'digits']);

/** Time is linear in the length of the text: no word is longer than a bound. */
export function segment(text: string): Segmented {
  const table = wordTable();
  const lattice = new Lattice(text.length, table);
  const listed = Array.from({ length: kindCount }, () => new Int32Array(text.length));
  const listedTo = new Int32Array(kindCount);
  let category: Category = 'space';
  let stretchEnd = 0;
  for (let start = 0; start < text.length; start++) {
    const isWithin = start < stretchEnd;
    if (!isWithin) {
      category = categoryOf(text.charCodeAt(start));
      stretchEnd = start + 1;
      while (stretchEnd < text.length && categoryOf(text.charCodeAt(stretchEnd)) === category) {
        stretchEnd++;
      }
    }
    const isJoined = joined.has(category);
    if (isJoined && isWithin) {
      continue;
    }
    const isReached = lattice.isReached(start);
    let isKnown = false;
    let hash = emptyHash;
    const last = Math.min(text.length, start + facts.longest);
    for (let end = start + 1; end <= last; end++) {
      hash = extended(hash, folded(text.charCodeAt(end - 1)));
      if (isJoined && end < stretchEnd) {
        continue;
      }
      const whole = finished(hash);
      const word = table.find(whole);
      if (word >= 0 && !isWithinJoined(text, end)) {
        if (isReached) {
          isKnown = true;
          const next = table.begins[word + 1] ?? 0;
          for (let reading = table.begins[word] ?? 0; reading < next; reading++) {
            lattice.add(start, end, table.classes[reading] ?? 0, table.costs[reading] ?? 0, word);
          }
        }
        list(listed, listedTo, table.kinds[word] ?? 0, start, end);
      }
      if (end - start === facts.prefixLength && !table.mayBegin(whole)) {
        break;
      }
    }
    if (isReached) {
      addUnknown(lattice, category, start, stretchEnd, isKnown);
    }
  }
  return { words: lattice.best(), listed };
}

function isWithinJoined(text: string, at: number): boolean {
  const before = categoryOf(text.charCodeAt(at - 1));
  return joined.has(before) && at < text.length && categoryOf(text.charCodeAt(at)) === before;
}

function addUnknown(
  lattice: Lattice,
  category: Category,
  start: number,
  stretchEnd: number,
  isKnown: boolean,
): void {
  const { whole, always, lengths, readings } = unknownWords[category];
  if (isKnown && !always) {
    return;
  }
  for (const { reading, cost } of readings) {
    if (whole) {
      lattice.add(start, stretchEnd, reading, cost, -1);
    }
    const most = Math.min(start + lengths, whole ? stretchEnd - 1 : stretchEnd);
    for (let end = start + 1; end <= most; end++) {
      lattice.add(start, end, reading, cost, -1);
    }
  }
}

function list(
  listed: readonly Int32Array[],
  listedTo: Int32Array,
  kinds: number,
  start: number,
  end: number,
): void {
  if (end - start < 2) {
    return;
  }
  for (let kind = 0; kind < kindCount; kind++) {
    const covers = listed[kind];
    if ((kinds & (1 << kind)) !== 0 && end > (listedTo[kind] ?? 0) && covers !== undefined) {
      for (let at = start; at < end; at++) {
        covers[at] = ((at - start) << 8) | (end - start);
      }
      listedTo[kind] = end;
    }
  }
}
