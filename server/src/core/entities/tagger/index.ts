import type { Mention } from '../../model.js';
import type { Span } from '../../text/span.js';
import { probabilityOf, sumsOf } from './confidence.js';
import { FeatureRoom } from './featureRoom.js';
import type { FeatureReader } from './features.js';
import { laneCount, scoresOf } from './lanes.js';
import type { TaggerModel } from './model.js';
import { namesOf } from './tags.js';
import { bestTags } from './viterbi.js';

const saidRoom = new FeatureRoom();

/** A tagger of a language: what it sees, and what it has learned. */
export interface Tagger {
  readonly reader: FeatureReader;
  readonly model: TaggerModel;
}

export interface TaggedSpan extends Span {
  readonly label: Mention['label'];
  /** How likely the tagger holds just this name for, from 0 to 1. */
  readonly confidence: number;
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
  const { tags, arcs, arcWeights, addWeights, scale, labels } = model;
  const { length, starts, ends } = units;
  const width = laneCount(tags);
  const lanes = new Int32Array(length * width);
  const said = saidRoom.empty();
  reader.read({ text, units, evidence }, (unit, feature) => {
    said.push(feature, unit * width);
  });
  addWeights(lanes, said.features, said.bases, said.count);
  const scores = scoresOf(lanes, length, tags, scale);
  const best = bestTags({ length, tags, scores, arcs, arcWeights });
  const names = namesOf(best);
  const sums = names.length === 0 ? undefined : sumsOf(model, scores, length);
  return names.flatMap((name) => {
    const label = labels[name.label];
    return label === undefined || sums === undefined
      ? []
      : [
          {
            start: starts[name.start] ?? 0,
            end: ends[name.end - 1] ?? 0,
            label,
            confidence: probabilityOf(name, best, sums),
          },
        ];
  });
}
