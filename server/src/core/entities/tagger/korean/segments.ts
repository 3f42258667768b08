import { hashText } from '../hash.js';
import { koreanDictionary, type KoreanDictionary } from './dictionary.js';
import { kinds } from './units.js';
import type { KoreanUnits } from './units.js';
import type { UnitWord } from './words.js';

/** The parts of words: stems, particles, endings; offsets are units, `end` not included. */
export interface Segments {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of what each is, and of its text. */
  readonly names: Int32Array;
  readonly texts: Int32Array;
  /** Of each unit, the index of its part. */
  readonly of: Int32Array;
}

/** In the steps of the dictionary's costs. */
const unknownCost = 14;
const unknownUnitCost = 3.75;
const knownStartCost = 3.75;
const longestUnknown = 5;
const longestWord = 8;
const mostUnits = 64;
const unknownName = hashText('unknown');
const kindNames = Object.values(kinds).map((kind) => hashText(`kind ${kind}`));

/**
 * Cuts words into parts: the cheapest sequence of the dictionary's words, as morphological analysers do (Kudo,
 * Yamamoto, Matsumoto 2004). Time is linear in the number of units.
 */
export function segmentsOf(text: string, units: KoreanUnits, words: readonly UnitWord[]): Segments {
  const starts = new Int32Array(units.length);
  const ends = new Int32Array(units.length);
  const names = new Int32Array(units.length);
  const texts = new Int32Array(units.length);
  const of = new Int32Array(units.length);
  let length = 0;
  const lattice = latticeOf(koreanDictionary());
  for (const { first, last } of words) {
    for (let from = first; from <= last; from += mostUnits) {
      const to = Math.min(last + 1, from + mostUnits);
      const isPlain = to - from === 1 && units.kinds[from] !== kinds.hangul;
      const parts = isPlain
        ? [{ start: 0, end: 1, name: kindNames[(units.kinds[from] ?? 1) - 1] ?? 0 }]
        : lattice(text, units, from, to);
      for (const { start, end, name } of parts) {
        starts[length] = from + start;
        ends[length] = from + end;
        names[length] = name;
        texts[length] = hashText(text, units.starts[from + start], units.ends[from + end - 1]);
        of.fill(length++, from + start, from + end);
      }
    }
  }
  return { length, starts, ends, names, texts, of };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

type Lattice = (text: string, units: KoreanUnits, from: number, to: number) => Part[];

let lattice: Lattice | undefined;

function latticeOf(dictionary: KoreanDictionary): Lattice {
  lattice ??= newLattice(dictionary);
  return lattice;
}

/** Nodes lie in arrays, those that end at a place as a chain; the arrays are used again for each word. */
function newLattice({
  find,
  begins,
  left,
  right,
  cost,
  names,
  costs,
  lefts,
  unknown,
}: KoreanDictionary): Lattice {
  const room = mostUnits * 400;
  const nodeStart = new Int32Array(room);
  const nodeRight = new Int32Array(room);
  const nodeCost = new Float64Array(room);
  const nodeFrom = new Int32Array(room);
  const nodeName = new Int32Array(room);
  const nodeNext = new Int32Array(room);
  const endings = new Int32Array(mostUnits + 1);
  let nodes = 0;

  const add = (
    start: number,
    end: number,
    leftKind: number,
    rightKind: number,
    own: number,
    name: number,
  ): void => {
    let best = Infinity;
    let from = 0;
    for (let node = endings[start] ?? 0; node > 0; node = nodeNext[node] ?? 0) {
      const total = (nodeCost[node] ?? 0) + (costs[(nodeRight[node] ?? 0) * lefts + leftKind] ?? 0);
      if (total < best) {
        best = total;
        from = node;
      }
    }
    if (nodes >= room) {
      return;
    }
    nodeStart[nodes] = start;
    nodeRight[nodes] = rightKind;
    nodeCost[nodes] = best + own;
    nodeFrom[nodes] = from;
    nodeName[nodes] = name;
    nodeNext[nodes] = endings[end] ?? 0;
    endings[end] = nodes++;
  };

  return (text, units, first, end) => {
    const size = end - first;
    endings.fill(0, 0, size + 1);
    nodes = 1;
    nodeRight[nodes] = 0;
    nodeCost[nodes] = 0;
    nodeNext[nodes] = 0;
    endings[0] = nodes++;
    for (let start = 0; start < size; start++) {
      if (endings[start] === 0) {
        continue;
      }
      const kind = units.kinds[first + start] ?? 0;
      if (kind !== kinds.hangul) {
        add(start, start + 1, unknown.left, unknown.afterConsonant, unknownCost, kindNames[kind - 1] ?? 0);
        continue;
      }
      let isKnown = 0;
      let hash = 0x811c9dc5;
      for (let last = start; last < size && last < start + longestWord; last++) {
        if (units.kinds[first + last] !== kinds.hangul) {
          break;
        }
        hash = Math.imul(hash ^ text.charCodeAt(units.starts[first + last] ?? 0), 0x01000193);
        const found = find(hash | 0);
        if (found >= 0) {
          isKnown = knownStartCost;
          for (let reading = begins[found] ?? 0; reading < (begins[found + 1] ?? 0); reading++) {
            add(
              start,
              last + 1,
              left[reading] ?? 0,
              right[reading] ?? 0,
              cost[reading] ?? 0,
              names[reading] ?? 0,
            );
          }
        }
      }
      for (let last = start; last < size && last < start + longestUnknown; last++) {
        if (units.kinds[first + last] !== kinds.hangul) {
          break;
        }
        const isOpen = (text.charCodeAt(units.starts[first + last] ?? 0) - 0xac00) % 28 === 0;
        const own = unknownCost + isKnown + (last - start + 1) * unknownUnitCost;
        add(
          start,
          last + 1,
          unknown.left,
          isOpen ? unknown.afterVowel : unknown.afterConsonant,
          own,
          unknownName,
        );
      }
    }
    let best = Infinity;
    let node = 0;
    for (let other = endings[size] ?? 0; other > 0; other = nodeNext[other] ?? 0) {
      const total = (nodeCost[other] ?? 0) + (costs[(nodeRight[other] ?? 0) * lefts] ?? 0);
      if (total < best) {
        best = total;
        node = other;
      }
    }
    const parts: Part[] = [];
    for (let stop = size; node > 1; node = nodeFrom[node] ?? 0) {
      const start = nodeStart[node] ?? 0;
      parts.push({ start, end: stop, name: nodeName[node] ?? 0 });
      stop = start;
    }
    return parts.reverse();
  };
}
