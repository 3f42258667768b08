import { mayClose, mayOpen, type Arcs } from '../../server/src/core/entities/tagger/tags.js';

/** Room for the sums over one sentence; grows with the longest. */
export class ForwardBackward {
  readonly #tags: number;
  readonly #arcs: Arcs;
  readonly #opens: Uint8Array;
  readonly #closes: Uint8Array;
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);

  constructor(tags: number, arcs: Arcs) {
    this.#tags = tags;
    this.#arcs = arcs;
    this.#opens = Uint8Array.from({ length: tags }, (_, tag) => (mayOpen(tag) ? 1 : 0));
    this.#closes = Uint8Array.from({ length: tags }, (_, tag) => (mayClose(tag) ? 1 : 0));
  }

  /**
   * The sums over all tag sequences, scaled unit by unit (Rabiner 1989). `potentials` are exp(scores), `tags` a unit,
   * 0 where a tag is not allowed; `arcPotentials` exp(weights of arcs). Adds `factor` times the probability of each tag
   * to `marginals` and of each arc to `arcMarginals`; returns the logarithm of the sum, -Infinity where no sequence is
   * allowed (nothing is added then).
   */
  sum(
    length: number,
    potentials: Float64Array,
    arcPotentials: Float64Array,
    factor: number,
    marginals: Float64Array,
    arcMarginals: Float64Array,
  ): number {
    const tags = this.#tags;
    const { from, to } = this.#arcs;
    const arcs = from.length;
    if (this.#alpha.length < length * tags) {
      this.#alpha = new Float64Array(2 * length * tags);
      this.#beta = new Float64Array(2 * length * tags);
      this.#scale = new Float64Array(2 * length);
    }
    const alpha = this.#alpha;
    const beta = this.#beta;
    const scale = this.#scale;
    alpha.fill(0, 0, length * tags);
    beta.fill(0, 0, length * tags);
    let log = 0;
    for (let unit = 0; unit < length; unit++) {
      const base = unit * tags;
      if (unit === 0) {
        for (let tag = 0; tag < tags; tag++) {
          alpha[tag] = (this.#opens[tag] ?? 0) * (potentials[tag] ?? 0);
        }
      } else {
        const before = base - tags;
        for (let arc = 0; arc < arcs; arc++) {
          const right = base + (to[arc] ?? 0);
          alpha[right] =
            (alpha[right] ?? 0) + (alpha[before + (from[arc] ?? 0)] ?? 0) * (arcPotentials[arc] ?? 0);
        }
        for (let at = base; at < base + tags; at++) {
          alpha[at] = (alpha[at] ?? 0) * (potentials[at] ?? 0);
        }
      }
      let sum = 0;
      for (let at = base; at < base + tags; at++) {
        sum += alpha[at] ?? 0;
      }
      if (!(sum > 0)) {
        return -Infinity;
      }
      scale[unit] = sum;
      log += Math.log(sum);
      for (let at = base; at < base + tags; at++) {
        alpha[at] = (alpha[at] ?? 0) / sum;
      }
    }
    const last = (length - 1) * tags;
    let close = 0;
    for (let tag = 0; tag < tags; tag++) {
      beta[last + tag] = this.#closes[tag] ?? 0;
      close += (alpha[last + tag] ?? 0) * (this.#closes[tag] ?? 0);
    }
    if (!(close > 0)) {
      return -Infinity;
    }
    for (let tag = 0; tag < tags; tag++) {
      beta[last + tag] = (beta[last + tag] ?? 0) / close;
    }
    for (let unit = length - 1; unit > 0; unit--) {
      const base = unit * tags;
      const before = base - tags;
      const own = factor / (scale[unit] ?? 0);
      for (let at = base; at < base + tags; at++) {
        // What follows the arc, kept in the place of beta until its own marginal is taken.
        const after = beta[at] ?? 0;
        marginals[at] = (marginals[at] ?? 0) + factor * (alpha[at] ?? 0) * after;
        beta[at] = after * (potentials[at] ?? 0);
      }
      for (let arc = 0; arc < arcs; arc++) {
        const left = before + (from[arc] ?? 0);
        const onward = (arcPotentials[arc] ?? 0) * (beta[base + (to[arc] ?? 0)] ?? 0);
        if (onward > 0) {
          beta[left] = (beta[left] ?? 0) + onward;
          arcMarginals[arc] = (arcMarginals[arc] ?? 0) + own * (alpha[left] ?? 0) * onward;
        }
      }
      const divisor = scale[unit] ?? 0;
      for (let at = before; at < base; at++) {
        beta[at] = (beta[at] ?? 0) / divisor;
      }
    }
    for (let tag = 0; tag < tags; tag++) {
      marginals[tag] = (marginals[tag] ?? 0) + factor * (alpha[tag] ?? 0) * (beta[tag] ?? 0);
    }
    return log + Math.log(close);
  }
}
