import { mayClose, mayOpen, type Arcs } from './tags.js';

/** A sentence's scores as factors: exp of them, 0 where a tag is not allowed. */
export interface Factors {
  readonly length: number;
  readonly tags: number;
  /** `tags` a unit. */
  readonly units: Float64Array;
  readonly arcs: Arcs;
  readonly arcFactors: Float64Array;
}

/** What comes before a unit and what after it, summed over all tag sequences. `tags` values a unit. */
export interface Sums {
  /** Of the sequences up to a unit, the share that ends in a tag. */
  readonly before: Float64Array;
  /** How much the rest adds to one that ends in a tag, so that `before` times `after` is the tag's probability. */
  readonly after: Float64Array;
  /** By what each unit's `before` was divided. */
  readonly scales: Float64Array;
  /** The logarithm of the sum over all sequences. */
  readonly log: number;
}

/** A score whose exponential is of no account beside 1. */
const farBehind = -30;

/** What several sentences are summed in, one after the other, so that memory is taken but once. */
export class SumsRoom {
  #before = new Float64Array(0);
  #after = new Float64Array(0);
  #scales = new Float64Array(0);

  /**
   * The forward–backward sums, scaled unit by unit (Rabiner 1989); undefined where no sequence is allowed. They hold
   * until the next call. What leaves a tag that ends a name, or is outside of one, is not followed where the tag has
   * less than `negligible` of all sequences up to it.
   */
  sum({ length, tags, units, arcs, arcFactors }: Factors, negligible: number): Sums | undefined {
    if (this.#before.length < length * tags) {
      this.#before = new Float64Array(2 * length * tags);
      this.#after = new Float64Array(2 * length * tags);
    }
    if (this.#scales.length < length) {
      this.#scales = new Float64Array(2 * length);
    }
    const before = this.#before;
    const after = this.#after;
    const scales = this.#scales;
    const { to, begins } = arcs;
    const onward = new Float64Array(tags);
    before.fill(0, 0, length * tags);
    after.fill(0, 0, length * tags);
    let log = 0;
    for (let unit = 0; unit < length; unit++) {
      const base = unit * tags;
      if (unit === 0) {
        for (let tag = 0; tag < tags; tag++) {
          before[tag] = mayOpen(tag) ? (units[tag] ?? 0) : 0;
        }
      } else {
        for (let left = 0; left < tags; left++) {
          const own = before[base - tags + left] ?? 0;
          if (own < negligible && mayClose(left)) {
            continue;
          }
          const end = begins[left + 1] ?? 0;
          for (let arc = begins[left] ?? 0; arc < end; arc++) {
            const right = base + (to[arc] ?? 0);
            before[right] = (before[right] ?? 0) + own * (arcFactors[arc] ?? 0);
          }
        }
        for (let at = base; at < base + tags; at++) {
          before[at] = (before[at] ?? 0) * (units[at] ?? 0);
        }
      }
      let sum = 0;
      for (let at = base; at < base + tags; at++) {
        sum += before[at] ?? 0;
      }
      if (!(sum > 0)) {
        return undefined;
      }
      for (let at = base; at < base + tags; at++) {
        before[at] = (before[at] ?? 0) / sum;
      }
      scales[unit] = sum;
      log += Math.log(sum);
    }
    const last = (length - 1) * tags;
    let closed = 0;
    for (let tag = 0; tag < tags; tag++) {
      closed += mayClose(tag) ? (before[last + tag] ?? 0) : 0;
    }
    if (!(closed > 0)) {
      return undefined;
    }
    for (let tag = 0; tag < tags; tag++) {
      after[last + tag] = mayClose(tag) ? 1 / closed : 0;
    }
    for (let unit = length - 1; unit > 0; unit--) {
      const base = unit * tags;
      const divisor = scales[unit] ?? 1;
      for (let tag = base; tag < base + tags; tag++) {
        onward[tag - base] = ((units[tag] ?? 0) * (after[tag] ?? 0)) / divisor;
      }
      for (let left = 0; left < tags; left++) {
        const at = base - tags + left;
        if ((before[at] ?? 0) < negligible && mayClose(left)) {
          continue;
        }
        const end = begins[left + 1] ?? 0;
        let sum = 0;
        for (let arc = begins[left] ?? 0; arc < end; arc++) {
          sum += (onward[to[arc] ?? 0] ?? 0) * (arcFactors[arc] ?? 0);
        }
        after[at] = sum;
      }
    }
    return { before, after, scales, log: log + Math.log(closed) };
  }
}

/** `exp` of each score less the greatest of its unit, so that none overflows: `tags` a unit, from `scores` to `into`. */
export function toFactors(
  scores: Float32Array | Float64Array,
  into: Float64Array,
  length: number,
  tags: number,
): void {
  for (let base = 0; base < length * tags; base += tags) {
    let most = -Infinity;
    for (let at = base; at < base + tags; at++) {
      most = Math.max(most, scores[at] ?? 0);
    }
    for (let at = base; at < base + tags; at++) {
      const behind = (scores[at] ?? 0) - most;
      into[at] = behind < farBehind ? 0 : Math.exp(behind);
    }
  }
}
