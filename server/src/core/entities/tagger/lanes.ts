/**
 * Scores of tags, two in a number: the lower sixteen bits for an even tag, the upper ones for the odd tag after it. A
 * sum of a hundred weights of a byte fits, and adding a feature takes half the additions.
 */
export function laneCount(tags: number): number {
  return (tags + 1) >> 1;
}

/** A weight as the number to add to the lane `tag >> 1`. */
export function inLane(tag: number, weight: number): number {
  return (tag & 1) === 0 ? weight : weight * 0x10000;
}

/** The scores of all units, `tags` a unit, times `scale`; `lanes` has `laneCount(tags)` a unit. */
export function scoresOf(lanes: Int32Array, length: number, tags: number, scale: number): Float32Array {
  const scores = new Float32Array(length * tags);
  const count = laneCount(tags);
  for (let unit = 0; unit < length; unit++) {
    const base = unit * tags;
    for (let lane = 0; lane < count; lane++) {
      const both = lanes[unit * count + lane] ?? 0;
      const even = (both << 16) >> 16;
      scores[base + 2 * lane] = even * scale;
      if (2 * lane + 1 < tags) {
        scores[base + 2 * lane + 1] = ((both - even) >> 16) * scale;
      }
    }
  }
  return scores;
}
