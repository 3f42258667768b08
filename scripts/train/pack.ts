import type { MentionLabel } from '../../server/src/core/index.js';
import type { PackedTagger } from '../../server/src/core/entities/tagger/model.js';
import type { Weights } from './crf.js';
import { digitsOf } from './digits.js';

/**
 * Weights in a byte each, without those below `least`, as `PackedTagger` describes them. Features are sorted by their
 * hash, taken as an unsigned number.
 */
export function pack(
  labels: readonly MentionLabel[],
  hashes: Int32Array,
  { tags, features, arcs }: Weights,
  least: number,
): PackedTagger {
  const scale = scaleOf(features);
  const order = Int32Array.from(hashes.keys()).sort(
    (a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0),
  );
  const packed = {
    hashes: [] as string[],
    counts: [] as string[],
    tags: [] as string[],
    weights: [] as string[],
  };
  let before = 0;
  for (const row of order) {
    let count = 0;
    let last = 0;
    for (let tag = 0; tag < tags; tag++) {
      const weight = features[row * tags + tag] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (value !== 0 && Math.abs(weight) >= least) {
        packed.tags.push(digitsOf(tag - last));
        packed.weights.push(digitsOf(value > 0 ? 2 * value - 1 : -2 * value));
        last = tag;
        count++;
      }
    }
    if (count > 0) {
      const hash = (hashes[row] ?? 0) >>> 0;
      packed.hashes.push(digitsOf(hash - before));
      packed.counts.push(digitsOf(count));
      before = hash;
    }
  }
  return {
    labels,
    scale,
    arcs: Array.from(arcs, (weight) => Math.round((weight / scale) * 100) / 100),
    features: packed.hashes.length,
    hashes: packed.hashes.join(''),
    counts: packed.counts.join(''),
    tags: packed.tags.join(''),
    weights: packed.weights.join(''),
  };
}

/** Wide enough for all weights but one in ten thousand, which are cut off. */
function scaleOf(features: Float32Array): number {
  const sizes = features
    .filter((weight) => Math.abs(weight) > 1e-3)
    .map(Math.abs)
    .sort();
  return Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127);
}
