import { mayClose, mayOpen, outside, type Arcs } from './tags.js';

/** What a sentence's tags score: the units' own scores, `tags` a unit, and the arcs between neighbours. */
export interface Lattice {
  readonly length: number;
  readonly tags: number;
  readonly scores: Float32Array;
  readonly arcs: Arcs;
  readonly arcWeights: Float32Array;
}

/** The best sequence of tags (Viterbi 1967). Time is linear in the number of units. */
export function bestTags({ length, tags, scores, arcs, arcWeights }: Lattice): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) {
    return best;
  }
  const from = new Uint8Array(length * tags);
  let before = new Float64Array(tags);
  let now = new Float64Array(tags);
  const closes = Uint8Array.from({ length: tags }, (_, tag) => (mayClose(tag) ? 1 : 0));
  for (let tag = 0; tag < tags; tag++) {
    before[tag] = mayOpen(tag) ? (scores[tag] ?? 0) : -Infinity;
  }
  const spread = spreadOf(arcs, arcWeights);
  for (let unit = 1; unit < length; unit++) {
    const base = unit * tags;
    let most = -Infinity;
    for (let tag = 0; tag < tags; tag++) {
      most = closes[tag] === 1 ? Math.max(most, before[tag] ?? 0) : most;
    }
    now.fill(-Infinity);
    for (let left = 0; left < tags; left++) {
      const own = before[left] ?? 0;
      // All that ends a name, or is outside of one, leads to the same tags: what is far behind the best leads nowhere.
      if (closes[left] === 1 && own < most - spread) {
        continue;
      }
      const end = arcs.begins[left + 1] ?? 0;
      for (let arc = arcs.begins[left] ?? 0; arc < end; arc++) {
        const right = arcs.to[arc] ?? 0;
        const score = own + (arcWeights[arc] ?? 0);
        if (score > (now[right] ?? 0)) {
          now[right] = score;
          from[base + right] = left;
        }
      }
    }
    for (let tag = 0; tag < tags; tag++) {
      now[tag] = (now[tag] ?? 0) + (scores[base + tag] ?? 0);
    }
    [before, now] = [now, before];
  }
  let tag = outside;
  for (let other = 1; other < tags; other++) {
    if (mayClose(other) && (before[other] ?? 0) > (before[tag] ?? 0)) {
      tag = other;
    }
  }
  for (let unit = length - 1; unit >= 0; unit--) {
    best[unit] = tag;
    tag = from[unit * tags + tag] ?? outside;
  }
  return best;
}

/** How much more one arc between names can weigh than another. */
function spreadOf({ from }: Arcs, weights: Float32Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (let arc = 0; arc < from.length; arc++) {
    if (mayClose(from[arc] ?? 0)) {
      least = Math.min(least, weights[arc] ?? 0);
      most = Math.max(most, weights[arc] ?? 0);
    }
  }
  return most - least;
}
