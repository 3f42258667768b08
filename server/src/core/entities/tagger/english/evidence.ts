import type { Mention } from '../../../model.js';
import type { Units } from '../features.js';
import { hashText, mix } from '../hash.js';

/** What the rules say of a word, as hashes: 0 for a word outside of their names. */
export interface Evidence {
  /** The label, and where in the name the word stands. */
  readonly label: number;
  /** The same with the rule. */
  readonly rule: number;
}

export const noEvidence: Evidence = { label: 0, rule: 0 };

/** Of each word, by the names that the rules found, which are in reading order. */
export function evidenceOf(
  { length, starts, ends }: Units,
  mentions: readonly Mention[],
): readonly Evidence[] {
  const found = new Array<Evidence>(length).fill(noEvidence);
  let unit = 0;
  for (const { start, end, label, rule } of mentions) {
    for (; unit < length && (starts[unit] ?? 0) < end; unit++) {
      if ((starts[unit] ?? 0) >= start) {
        const place = (starts[unit] === start ? 1 : 0) + (ends[unit] === end ? 2 : 0);
        const own = mix(hashText(label), place);
        found[unit] = { label: own, rule: mix(own, hashText(rule)) };
      }
    }
  }
  return found;
}
