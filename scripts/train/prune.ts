import type { Example, Weights } from './crf.js';
import type { LanguageTraining } from './language.js';

/**
 * Without the weights that matter little: those below `leastWeight`, however often their feature is met, and those that,
 * times the square root of how often it is met in the examples, are below `leastEvidence`. A feature that is seldom met
 * in training is seldom met later, too. Nor the features of which no weight reaches `leastPeak`.
 */
export function withoutMinor(
  weights: Weights,
  examples: readonly Example[],
  { leastWeight, leastEvidence = 0, leastPeak = 0 }: LanguageTraining['options'],
): Weights {
  const { tags, features } = weights;
  const counts = new Uint32Array(features.length / tags);
  for (const { rows } of examples) {
    rows.forEach((row) => {
      counts[row] = (counts[row] ?? 0) + 1;
    });
  }
  const kept = features.map((weight, cell) => {
    const size = Math.abs(weight);
    const evidence = size * Math.sqrt(counts[Math.floor(cell / tags)] ?? 0);
    return size < leastWeight || evidence < leastEvidence ? 0 : weight;
  });
  for (let row = 0; row < kept.length; row += tags) {
    const own = kept.subarray(row, row + tags);
    if (own.every((weight) => Math.abs(weight) < leastPeak)) {
      own.fill(0);
    }
  }
  return { ...weights, features: kept };
}
