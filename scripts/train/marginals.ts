import type { Factors, Sums } from '../../server/src/core/entities/tagger/sums.js';

/** Adds `share` times the probability of each tag at each unit to `units`, and of each arc to `arcs`. */
export function addMarginals(
  { length, tags, units: factors, arcs: { to, begins }, arcFactors }: Factors,
  { before, after, scales }: Sums,
  share: number,
  units: Float64Array,
  arcs: Float64Array,
): void {
  for (let at = 0; at < length * tags; at++) {
    units[at] = (units[at] ?? 0) + share * (before[at] ?? 0) * (after[at] ?? 0);
  }
  for (let unit = 1; unit < length; unit++) {
    const base = unit * tags;
    const own = share / (scales[unit] ?? 1);
    for (let left = 0; left < tags; left++) {
      const leaves = own * (before[base - tags + left] ?? 0);
      if (Math.abs(leaves) > 1e-9) {
        for (let arc = begins[left] ?? 0; arc < (begins[left + 1] ?? 0); arc++) {
          const right = base + (to[arc] ?? 0);
          const onward = (factors[right] ?? 0) * (after[right] ?? 0) * (arcFactors[arc] ?? 0);
          arcs[arc] = (arcs[arc] ?? 0) + leaves * onward;
        }
      }
    }
  }
}
