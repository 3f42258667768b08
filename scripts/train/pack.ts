import type { MentionLabel } from '../../server/src/core/index.js';
import type { PackedTagger } from '../../server/src/core/entities/tagger/model.js';
import type { Weights } from './crf.js';

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
  const bytes: number[] = [];
  let before = 0;
  let count = 0;
  for (const row of order) {
    const weights: number[] = [];
    for (let tag = 0; tag < tags; tag++) {
      const weight = features[row * tags + tag] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (value !== 0 && Math.abs(weight) >= least) {
        weights.push(tag, value & 0xff);
      }
    }
    if (weights.length > 0) {
      const hash = (hashes[row] ?? 0) >>> 0;
      for (let rest = hash - before; ; rest = Math.floor(rest / 128)) {
        if (rest < 128) {
          bytes.push(rest);
          break;
        }
        bytes.push((rest % 128) | 0x80);
      }
      bytes.push(weights.length / 2, ...weights);
      before = hash;
      count++;
    }
  }
  return {
    labels,
    scale,
    arcs: Array.from(arcs, (weight) => Math.round((weight / scale) * 100) / 100),
    features: count,
    weights: Buffer.from(bytes).toString('base64'),
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
