import type { TaggedSentence } from '../features.js';
import { hashText, mix } from '../hash.js';
import { featureKinds } from './kinds.js';

/** Of each unit and its neighbours, which rule found what there, and whether it begins or ends there. */
export function evidenceFeatures(
  { units, evidence }: TaggedSentence,
  add: (unit: number, feature: number) => void,
): void {
  const marks = new Int32Array(units.length);
  let unit = 0;
  for (const { start, end, label, rule } of evidence) {
    const mark = mix(hashText(label), hashText(rule));
    for (; unit < units.length && (units.starts[unit] ?? 0) < end; unit++) {
      if ((units.starts[unit] ?? 0) >= start) {
        const place = (units.starts[unit] === start ? 1 : 0) + ((units.ends[unit] ?? 0) >= end ? 2 : 0);
        marks[unit] = mix(mark, place);
      }
    }
  }
  for (unit = 0; unit < units.length; unit++) {
    for (let place = -1; place <= 1; place++) {
      add(unit, mix(featureKinds.evidence + place + 1, marks[unit + place] ?? 0));
    }
  }
}
