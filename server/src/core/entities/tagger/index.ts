import type { Mention } from '../../model.js';
import type { Span } from '../../text/span.js';
import type { FeatureReader } from './features.js';
import type { TaggerModel } from './model.js';
import { namesOf } from './tags.js';
import { bestTags } from './viterbi.js';

/** A tagger of a language: what it sees, and what it has learned. */
export interface Tagger {
  readonly reader: FeatureReader;
  readonly model: TaggerModel;
}

export interface TaggedSpan extends Span {
  readonly label: Mention['label'];
}

/**
 * The names of one sentence. Offsets are UTF-16 code units into `text`; so are those of `evidence`, which the rules
 * found in the same sentence. In reading order, without overlaps.
 */
export function tagSentence(
  { reader, model }: Tagger,
  text: string,
  evidence: readonly Mention[],
): TaggedSpan[] {
  const units = reader.unitsOf(text);
  const { tags, arcs, arcWeights, addWeights, labels } = model;
  const scores = new Float32Array(units.length * tags);
  reader.read({ text, units, evidence }, (unit, feature) => {
    addWeights(scores, unit * tags, feature);
  });
  const best = bestTags({ length: units.length, tags, scores, arcs, arcWeights });
  return namesOf(best).flatMap(({ start, end, label }) => {
    const name = labels[label];
    return name === undefined
      ? []
      : [{ start: units.starts[start] ?? 0, end: units.ends[end - 1] ?? 0, label: name }];
  });
}
