import type { MentionLabel } from '../../model.js';
import { decodeBase64 } from './base64.js';
import { arcsOf, tagCount, type Arcs } from './tags.js';

/** A trained tagger as `server/src/data/taggers/` keeps it; `scripts/train/pack.ts` writes it. */
export interface PackedTagger {
  readonly labels: readonly MentionLabel[];
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** One for each arc of `arcsOf`, in units of `scale`. */
  readonly arcs: readonly number[];
  readonly features: number;
  /**
   * In base64: of each feature, by ascending hash, the distance from the one before as a variable-length number of
   * seven bits a byte, low bits first; how many tags it has weights for; and for each the tag and the weight, a byte each.
   */
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

export function unpack({ labels, scale, arcs, features, weights }: PackedTagger): TaggerModel {
  const tags = tagCount(labels);
  const bytes = decodeBase64(weights);
  const hashes = new Int32Array(features);
  const begins = new Uint32Array(features + 1);
  // The pairs of tag and weight are moved to the front of `bytes`, over what has been read.
  let at = 0;
  let hash = 0;
  let stored = 0;
  for (let feature = 0; feature < features; feature++) {
    let distance = 0;
    let unit = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      distance += (byte & 0x7f) * unit;
      unit *= 128;
    }
    hash += distance;
    hashes[feature] = hash | 0;
    begins[feature] = stored;
    const length = 2 * (bytes[at++] ?? 0);
    for (const end = at + length; at < end; at++) {
      bytes[stored++] = bytes[at] ?? 0;
    }
  }
  begins[features] = stored;
  const arcWeights = Float32Array.from(arcs, (weight) => weight * scale);
  return {
    labels,
    tags,
    arcs: arcsOf(tags),
    arcWeights,
    arcFactors: Float64Array.from(arcWeights, Math.exp),
    addWeights: adder(hashes, begins, bytes.slice(0, stored), scale),
  };
}

/** Looks features up by open addressing with linear probing; their hashes are spread well as they are. */
function adder(
  hashes: Int32Array,
  begins: Uint32Array,
  payload: Uint8Array,
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
          const tag = base + (payload[at] ?? 0);
          const weight = ((payload[at + 1] ?? 0) << 24) >> 24;
          scores[tag] = (scores[tag] ?? 0) + weight * scale;
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  };
}
