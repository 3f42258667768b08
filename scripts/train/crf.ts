import { arcsOf, outside, type Arcs } from '../../server/src/core/entities/tagger/tags.js';
import { SumsRoom, toFactors } from '../../server/src/core/entities/tagger/sums.js';
import { bestTags } from '../../server/src/core/entities/tagger/viterbi.js';
import { addMarginals } from './marginals.js';
import { randomFrom, shuffle } from './random.js';

/** A sentence as rows of features: those of unit `u` stand in `rows` from `begins[u]` to `begins[u + 1]`. */
export interface Example {
  readonly length: number;
  readonly rows: Int32Array;
  readonly begins: Int32Array;
  /** A byte a tag and unit: the tags that the labels allow. */
  readonly allowed: Uint8Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly epochs: number;
  /** AdaGrad's step (Duchi, Hazan, Singer 2011). */
  readonly rate: number;
  /** L2 penalty of a weight, paid whenever its feature is met. */
  readonly decay: number;
  /** The share of features that is left out of each sentence, so that others learn to do without them. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Weights {
  readonly tags: number;
  /** `tags` a row. */
  readonly features: Float32Array;
  readonly arcs: Float32Array;
}

/** Of the sums over all sequences: as `SumsRoom` has it. */
const negligible = 1e-8;

/** Below this a gradient moves nothing. */
const least = 1e-4;

/**
 * Trains a linear-chain conditional random field by stochastic gradient on the likelihood of what the labels allow,
 * and yields its weights after each epoch: the mean of those of the epochs in the second half (Polyak and Juditsky
 * 1992), the last ones before that.
 */
export function* trainCrf(
  examples: readonly Example[],
  rowCount: number,
  tags: number,
  { epochs, rate, decay, dropout, seed }: CrfOptions,
): Generator<Weights & { readonly epoch: number; readonly loss: number }> {
  const arcs = arcsOf(tags);
  const arcCount = arcs.from.length;
  const features = new Float32Array(rowCount * tags);
  const squares = new Float32Array(rowCount * tags);
  const arcWeights = new Float32Array(arcCount);
  const arcSquares = new Float32Array(arcCount);
  const sums = new Float32Array(rowCount * tags);
  const arcSums = new Float32Array(arcCount);
  let summed = 0;
  const room = new SumsRoom();
  const random = randomFrom(seed);
  const order = Int32Array.from(examples.keys());
  const most = Math.max(0, ...examples.map(({ length }) => length));
  const scores = new Float64Array(most * tags);
  const units = new Float64Array(most * tags);
  const gradient = new Float64Array(most * tags);
  const arcFactors = new Float64Array(arcCount);
  const arcGradient = new Float64Array(arcCount);
  const kept = new Uint8Array(Math.max(0, ...examples.map(({ rows }) => rows.length)));
  const grow = 1 / (1 - dropout);

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined || example.length === 0) {
        continue;
      }
      const { length, rows, begins, allowed, weight } = example;
      scores.fill(0, 0, length * tags);
      for (let unit = 0; unit < length; unit++) {
        const base = unit * tags;
        const end = begins[unit + 1] ?? 0;
        for (let at = begins[unit] ?? 0; at < end; at++) {
          const keep = dropout === 0 || random() >= dropout;
          kept[at] = keep ? 1 : 0;
          if (keep) {
            const row = (rows[at] ?? 0) * tags;
            for (let tag = 0; tag < tags; tag++) {
              scores[base + tag] = (scores[base + tag] ?? 0) + (features[row + tag] ?? 0) * grow;
            }
          }
        }
      }
      for (let arc = 0; arc < arcCount; arc++) {
        arcFactors[arc] = Math.exp(arcWeights[arc] ?? 0);
      }
      toFactors(scores, units, length, tags);
      gradient.fill(0, 0, length * tags);
      arcGradient.fill(0);
      const factors = { length, tags, units, arcs, arcFactors };
      const all = room.sum(factors, negligible);
      if (all === undefined) {
        continue;
      }
      const allLog = all.log;
      addMarginals(factors, all, -weight, gradient, arcGradient);
      for (let at = 0; at < length * tags; at++) {
        units[at] = (units[at] ?? 0) * (allowed[at] ?? 0);
      }
      const own = room.sum(factors, negligible);
      if (own === undefined) {
        continue;
      }
      addMarginals(factors, own, weight, gradient, arcGradient);
      loss += weight * (allLog - own.log);
      for (let unit = 0; unit < length; unit++) {
        const end = begins[unit + 1] ?? 0;
        for (let tag = 0; tag < tags; tag++) {
          const slope = gradient[unit * tags + tag] ?? 0;
          if (slope < least && slope > -least) {
            continue;
          }
          for (let at = begins[unit] ?? 0; at < end; at++) {
            if (kept[at] === 1 || dropout === 0) {
              const cell = (rows[at] ?? 0) * tags + tag;
              const step = slope * grow - decay * (features[cell] ?? 0);
              const square = (squares[cell] ?? 0) + step * step;
              squares[cell] = square;
              features[cell] = (features[cell] ?? 0) + (rate * step) / Math.sqrt(square + 1e-2);
            }
          }
        }
      }
      for (let arc = 0; arc < arcCount; arc++) {
        const step = (arcGradient[arc] ?? 0) - decay * (arcWeights[arc] ?? 0);
        const square = (arcSquares[arc] ?? 0) + step * step;
        arcSquares[arc] = square;
        arcWeights[arc] = (arcWeights[arc] ?? 0) + (rate * step) / Math.sqrt(square + 1e-2);
      }
    }
    if (epoch > epochs / 2) {
      summed++;
      addTo(sums, features);
      addTo(arcSums, arcWeights);
    }
    yield {
      epoch,
      loss,
      tags,
      features: summed === 0 ? features : meanOf(sums, summed),
      arcs: summed === 0 ? arcWeights : meanOf(arcSums, summed),
    };
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) {
    sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
  }
}

function meanOf(sums: Float32Array, count: number): Float32Array {
  return sums.map((sum) => sum / count);
}

/**
 * The same with less for standing outside of names: likelihood makes a tagger that is right more often than it finds
 * (Minkov, Wang, Tomasic, Cohen 2006).
 */
export function emboldened(weights: Weights, boldness: number): Weights {
  const { to } = arcsOf(weights.tags);
  return {
    ...weights,
    arcs: weights.arcs.map((weight, arc) => (to[arc] === outside ? weight - boldness : weight)),
  };
}

/** The best tags of an example under weights that are not packed yet. */
export function decode(
  { length, rows, begins }: Omit<Example, 'allowed' | 'weight'>,
  weights: Weights,
  arcs: Arcs,
): Uint8Array {
  const { tags, features } = weights;
  const scores = new Float32Array(length * tags);
  for (let unit = 0; unit < length; unit++) {
    for (let at = begins[unit] ?? 0; at < (begins[unit + 1] ?? 0); at++) {
      const row = (rows[at] ?? 0) * tags;
      for (let tag = 0; tag < tags; tag++) {
        scores[unit * tags + tag] = (scores[unit * tags + tag] ?? 0) + (features[row + tag] ?? 0);
      }
    }
  }
  return bestTags({ length, tags, scores, arcs, arcWeights: weights.arcs });
}
