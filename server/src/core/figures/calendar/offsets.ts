import type { Grain } from './fields.js';

const lengths: Readonly<Record<Grain, readonly [number, string]>> = {
  TS: [1, 'S'],
  TM: [1, 'M'],
  TH: [1, 'H'],
  D: [1, 'D'],
  W: [1, 'W'],
  M: [1, 'M'],
  Q: [3, 'M'],
  H: [6, 'M'],
  Y: [1, 'Y'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
};

/** So many units from the document's date as a signed ISO 8601 duration: the last quarter is `-P3M` away. */
export function offsetBy(count: number, grain: Grain): string {
  const [size, unit] = lengths[grain];
  const sign = count < 0 ? '-' : '';
  return `${sign}P${grain.startsWith('T') ? 'T' : ''}${Math.abs(count) * size}${unit}`;
}
