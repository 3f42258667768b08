import type { MentionLabel } from '../../model.js';
import { numbersIn } from './digits.js';
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
  /** Adds the weights of a feature to the scores of one unit, which begin at `base`. */
  readonly addWeights: (scores: Float32Array, base: number, feature: number) => void;
}

export function unpack({ labels, scale, arcs, features, ...packed }: PackedTagger): TaggerModel {
  const tags = tagCount(labels);
  const hashes = new Int32Array(features);
  const begins = new Uint32Array(features + 1);
  const nextHash = numbersIn(packed.hashes);
  const nextCount = numbersIn(packed.counts);
  let hash = 0;
  let stored = 0;
  for (let feature = 0; feature < features; feature++) {
    hash += nextHash();
    hashes[feature] = hash | 0;
    begins[feature] = stored;
    stored += 2 * nextCount();
  }
  begins[features] = stored;
  // The tag and the weight of each, side by side.
  const pairs = new Uint8Array(stored);
  const nextTag = numbersIn(packed.tags);
  const nextWeight = numbersIn(packed.weights);
  for (let feature = 0; feature < features; feature++) {
    const end = begins[feature + 1] ?? 0;
    let tag = 0;
    for (let at = begins[feature] ?? 0; at < end; at += 2) {
      tag += nextTag();
      const weight = nextWeight();
      pairs[at] = tag;
      pairs[at + 1] = weight % 2 === 1 ? (weight + 1) / 2 : -weight / 2;
    }
  }
  const arcWeights = Float32Array.from(arcs, (weight) => weight * scale);
  return {
    labels,
    tags,
    arcs: arcsOf(tags),
    arcWeights,
    arcFactors: Float64Array.from(arcWeights, Math.exp),
    addWeights: adder(hashes, begins, pairs, scale),
  };
}

/** Looks features up by open addressing with linear probing; their hashes are spread well as they are. */
function adder(
  hashes: Int32Array,
  begins: Uint32Array,
  pairs: Uint8Array,
  scale: number,
): TaggerModel['addWeights'] {
  let size = 16;
  while (size < 2 * hashes.length) {
    size *= 2;
  }
  const mask = size - 1;
  const slots = new Int32Array(size);
  for (let feature = 0; feature < hashes.length; feature++) {
    let slot = (hashes[feature] ?? 0) & mask;
    while (slots[slot] !== 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = feature + 1;
  }
  return (scores, base, hash) => {
    let slot = hash & mask;
    for (let feature = slots[slot] ?? 0; feature !== 0; feature = slots[slot] ?? 0) {
      if (hashes[feature - 1] === hash) {
        const end = begins[feature] ?? 0;
        for (let at = begins[feature - 1] ?? 0; at < end; at += 2) {
          const tag = base + (pairs[at] ?? 0);
          const weight = ((pairs[at + 1] ?? 0) << 24) >> 24;
          scores[tag] = (scores[tag] ?? 0) + weight * scale;
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  };
}
