import type { MentionLabel } from '../../model.js';
import { numbersIn } from './digits.js';
import { inLane, laneCount } from './lanes.js';
import { arcsOf, tagCount, type Arcs } from './tags.js';

/** A trained tagger as `server/src/data/taggers/` keeps it; `scripts/train/pack.ts` writes it. */
export interface PackedTagger {
  readonly labels: readonly MentionLabel[];
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** One for each arc of `arcsOf`, in units of `scale`. */
  readonly arcs: readonly number[];
  readonly features: number;
  /** Of each feature, by ascending hash: how far it is from the one before. This and what follows as in digits.ts. */
  readonly hashes: string;
  /** Of each feature, how many tags it has weights for. */
  readonly counts: string;
  /** Of each weight, its tag less the one before of its feature. */
  readonly tags: string;
  /** Of each weight, from -127 to 127, twice its size, and one less where it is positive. */
  readonly weights: string;
}

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features. */
export interface TaggerModel {
  readonly labels: readonly MentionLabel[];
  readonly tags: number;
  readonly arcs: Arcs;
  readonly arcWeights: Float32Array;
  /** `exp` of each. */
  readonly arcFactors: Float64Array;
  /** What a score of 1, as `addWeights` adds it, stands for. */
  readonly scale: number;
  /**
   * Adds the weights of the first `count` of `features`, each to the lanes (lanes.ts) that begin at its own of `bases`.
   * Writes over `features`.
   */
  readonly addWeights: (lanes: Int32Array, features: Int32Array, bases: Int32Array, count: number) => void;
}

/** With so many weights a feature has a row of lanes for all tags; with fewer, each weight with its lane. */
const leastDense = 9;

interface WeightTable {
  /** Of each feature: how many weights; and where they begin in `pairs`, or, below 0, one less than where in `rows`, negated. */
  readonly counts: Uint8Array;
  readonly places: Int32Array;
  readonly rows: Int32Array;
  readonly pairs: Int32Array;
}

export function unpack({ labels, scale, arcs, features, ...packed }: PackedTagger): TaggerModel {
  const tags = tagCount(labels);
  const hashes = new Int32Array(features);
  const counts = new Uint8Array(features);
  const places = new Int32Array(features);
  const nextHash = numbersIn(packed.hashes);
  const nextCount = numbersIn(packed.counts);
  let hash = 0;
  let dense = 0;
  let sparse = 0;
  for (let feature = 0; feature < features; feature++) {
    hash += nextHash();
    hashes[feature] = hash | 0;
    const count = nextCount();
    counts[feature] = count;
    dense += count >= leastDense ? 1 : 0;
    sparse += count >= leastDense ? 0 : 2 * count;
  }
  const nextTag = numbersIn(packed.tags);
  const nextWeight = numbersIn(packed.weights);
  const width = laneCount(tags);
  const rows = new Int32Array(dense * width);
  const pairs = new Int32Array(sparse);
  let row = 0;
  let pair = 0;
  for (let feature = 0; feature < features; feature++) {
    const count = counts[feature] ?? 0;
    const isDense = count >= leastDense;
    places[feature] = isDense ? -1 - row : pair;
    let tag = 0;
    for (let weight = 0; weight < count; weight++) {
      tag += nextTag();
      const own = inLane(tag, signed(nextWeight()));
      if (isDense) {
        rows[row + (tag >> 1)] = (rows[row + (tag >> 1)] ?? 0) + own;
      } else {
        pairs[pair++] = tag >> 1;
        pairs[pair++] = own;
      }
    }
    row += isDense ? width : 0;
  }
  const arcWeights = Float32Array.from(arcs, (weight) => weight * scale);
  return {
    labels,
    tags,
    arcs: arcsOf(tags),
    arcWeights,
    arcFactors: Float64Array.from(arcWeights, Math.exp),
    scale,
    addWeights: adder(hashes, { counts, places, rows, pairs }, width),
  };
}

function signed(weight: number): number {
  return weight % 2 === 1 ? (weight + 1) / 2 : -weight / 2;
}

/**
 * Looks features up by open addressing with linear probing; their hashes are spread well as they are. Most of the time
 * goes to waiting for memory, so a slot has side by side what a look-up needs: the hash of its feature, where the
 * weights are as `places` says, and 1 more than how many.
 */
function adder(
  hashes: Int32Array,
  { counts, places, rows, pairs }: WeightTable,
  width: number,
): TaggerModel['addWeights'] {
  let size = 16;
  while (size < 2 * hashes.length) {
    size *= 2;
  }
  const mask = 4 * (size - 1);
  const slots = new Int32Array(4 * size);
  for (let feature = 0; feature < hashes.length; feature++) {
    let slot = ((hashes[feature] ?? 0) << 2) & mask;
    while (slots[slot + 2] !== 0) {
      slot = (slot + 4) & mask;
    }
    slots[slot] = hashes[feature] ?? 0;
    slots[slot + 1] = places[feature] ?? 0;
    slots[slot + 2] = (counts[feature] ?? 0) + 1;
  }
  return (lanes, features, bases, count) => {
    // All are looked up before any is added: what one waits for, the next need not wait for again.
    for (let at = 0; at < count; at++) {
      const hash = features[at] ?? 0;
      let slot = (hash << 2) & mask;
      while (slots[slot] !== hash && slots[slot + 2] !== 0) {
        slot = (slot + 4) & mask;
      }
      features[at] = slot;
    }
    for (let at = 0; at < count; at++) {
      const slot = features[at] ?? 0;
      const base = bases[at] ?? 0;
      const place = slots[slot + 1] ?? 0;
      const end = place + 2 * ((slots[slot + 2] ?? 0) - 1);
      if (place < 0) {
        const row = -1 - place;
        for (let lane = 0; lane < width; lane++) {
          lanes[base + lane] = (lanes[base + lane] ?? 0) + (rows[row + lane] ?? 0);
        }
      } else {
        for (let pair = place; pair < end; pair += 2) {
          const lane = base + (pairs[pair] ?? 0);
          lanes[lane] = (lanes[lane] ?? 0) + (pairs[pair + 1] ?? 0);
        }
      }
    }
  };
}
