import { isHiragana, isKatakana, scriptOf } from '../../../text/scripts.js';
import type { TaggedSentence, Units } from '../features.js';
import { hashText, mix } from '../hash.js';
import { featureKinds } from './kinds.js';

/** Where a gram begins, seen from the unit, and how long it is. */
interface Gram {
  readonly kind: number;
  readonly place: number;
  readonly length: number;
}

const gramList = (kind: number, grams: readonly (readonly [number, number])[]): readonly Gram[] =>
  grams.map(([place, length], index) => ({ kind: kind + index, place, length }));

const grams = gramList(featureKinds.gram, [
  [-3, 1],
  [-2, 1],
  [-1, 1],
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [-3, 2],
  [-2, 2],
  [-1, 2],
  [0, 2],
  [1, 2],
  [2, 2],
  [-3, 3],
  [-2, 3],
  [-1, 3],
  [0, 3],
  [1, 3],
]);
const typeGrams = gramList(featureKinds.types, [
  [-1, 2],
  [0, 2],
  [-2, 3],
  [-1, 3],
  [0, 3],
  [-3, 4],
  [0, 4],
]);

/** How far before a unit, or after it, a gram may begin. */
const before = 3;

/** Beyond the ends of a sentence. */
const outside = 77;

/** Characters around, their types, and the run of one type that each stands in. */
export function characterFeatures(
  { text, units }: TaggedSentence,
  add: (unit: number, feature: number) => void,
): void {
  const own: number[] = [];
  const types: number[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const start = units.starts[unit] ?? 0;
    own.push(hashText(text, start, units.ends[unit]));
    types.push(typeOf(text.codePointAt(start) ?? 0));
  }
  const runs = runsOf(text, units, types);
  const gramsBy = gramsOf(own, 3);
  const typeGramsBy = gramsOf(types, 4);
  for (let unit = 0; unit < units.length; unit++) {
    add(unit, mix(featureKinds.bias, 0));
    for (const { kind, place, length } of grams) {
      add(unit, mix(kind, gramsBy[length]?.[unit + place + before] ?? 0));
    }
    for (const { kind, place, length } of typeGrams) {
      add(unit, mix(kind, typeGramsBy[length]?.[unit + place + before] ?? 0));
    }
    for (let place = -1; place <= 1; place++) {
      add(unit, mix(featureKinds.run + place + 1, runs[unit + place] ?? outside));
    }
  }
}

/** By their length, the hash of the gram that begins at each unit, and at `before` units before the first. */
function gramsOf(values: readonly number[], longest: number): Int32Array[] {
  const count = values.length + 2 * before;
  const byLength = [new Int32Array(count)];
  for (let length = 1; length <= longest; length++) {
    const shorter = byLength[length - 1];
    byLength.push(
      Int32Array.from({ length: count }, (_, at) =>
        mix(shorter?.[at] ?? 0, values[at + length - 1 - before] ?? outside),
      ),
    );
  }
  return byLength;
}

const joiners = new Set([0x30fb, 0x3d, 0xff1d]);

function typeOf(code: number): number {
  if (isHiragana(code)) {
    return 1;
  }
  if (isKatakana(code)) {
    return 2;
  }
  if (joiners.has(code)) {
    return 3;
  }
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
    return 4;
  }
  return hashText(scriptOf(code));
}

/** The text of the run of units of one type that each unit stands in. */
function runsOf(text: string, units: Units, types: readonly number[]): number[] {
  const runs: number[] = [];
  let first = 0;
  for (let unit = 1; unit <= units.length; unit++) {
    if (
      unit === units.length ||
      types[unit] !== types[first] ||
      units.starts[unit] !== units.ends[unit - 1]
    ) {
      const run = hashText(text, units.starts[first], units.ends[unit - 1]);
      for (; first < unit; first++) {
        runs.push(run);
      }
    }
  }
  return runs;
}
