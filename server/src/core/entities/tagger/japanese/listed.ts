import type { Units } from '../features.js';
import { mix } from '../hash.js';
import { featureKinds } from './kinds.js';

const longest = 6;

/** As what names dictionaries list the stretch that a unit stands in, and whether it begins or ends there. */
export function listedFeatures(
  { length, starts, ends }: Units,
  listed: readonly Int32Array[],
  add: (unit: number, feature: number) => void,
): void {
  for (let unit = 0; unit < length; unit++) {
    const start = starts[unit] ?? 0;
    const size = (ends[unit] ?? 0) - start;
    let all = 0;
    for (let kind = 0; kind < listed.length; kind++) {
      const cover = listed[kind]?.[start] ?? 0;
      let place = 0;
      if (cover !== 0) {
        const before = cover >> 8;
        place = 1 + (before === 0 ? 1 : 0) + (before + size >= (cover & 0xff) ? 2 : 0);
        add(unit, mix(featureKinds.listed + kind, mix(place, Math.min(longest, cover & 0xff))));
      }
      all = all * 5 + place;
    }
    add(unit, mix(featureKinds.listedMask, all));
  }
}
