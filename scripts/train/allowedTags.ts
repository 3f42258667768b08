import type { MentionLabel } from '../../server/src/core/index.js';
import type { Units } from '../../server/src/core/entities/tagger/features.js';
import { outside, tagCount, tagOf } from '../../server/src/core/entities/tagger/tags.js';
import type { TrainingRow } from './trainingRow.js';

/**
 * Which tags each unit may have, a byte a tag: what a partly labelled sentence leaves open is learned from (Tsuboi,
 * Kashima, Oda, Mori, Matsumoto 2008). `undefined` where a span's edges are not edges of units.
 */
export function allowedTags(
  labels: readonly MentionLabel[],
  { spans, hidden }: TrainingRow,
  units: Units,
): Uint8Array | undefined {
  const tags = tagCount(labels);
  const allowed = new Uint8Array(units.length * tags);
  const allowAll = (unit: number, open: readonly MentionLabel[]): void => {
    allowed[unit * tags + outside] = 1;
    for (const label of open) {
      const index = labels.indexOf(label);
      if (index >= 0) {
        allowed.fill(1, unit * tags + tagOf(index, 'begin'), unit * tags + tagOf(index, 'single') + 1);
      }
    }
  };
  const starts = new Map(Array.from({ length: units.length }, (_, unit) => [units.starts[unit], unit]));
  const ends = new Map(Array.from({ length: units.length }, (_, unit) => [units.ends[unit], unit]));
  const marked = new Uint8Array(units.length);
  for (const span of spans) {
    const first = starts.get(span.start);
    const last = ends.get(span.end);
    if (first === undefined || last === undefined || last < first) {
      return undefined;
    }
    for (let unit = first; unit <= last; unit++) {
      marked[unit] = 1;
      if (span.unsure === true) {
        allowAll(unit, span.labels);
        continue;
      }
      const place = first === last ? 'single' : unit === first ? 'begin' : unit === last ? 'end' : 'inside';
      for (const label of span.labels) {
        const index = labels.indexOf(label);
        if (index < 0) {
          return undefined;
        }
        allowed[unit * tags + tagOf(index, place)] = 1;
      }
    }
  }
  for (let unit = 0; unit < units.length; unit++) {
    if (marked[unit] === 0) {
      allowAll(unit, hidden);
    }
  }
  return allowed;
}
