import type { Mention } from '../../model.js';

/** What is tagged, words or characters, one after the other: offsets in UTF-16 code units, half-open. */
export interface Units {
  readonly length: number;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A sentence as a tagger reads it. Offsets are into `text`, which is the sentence alone. */
export interface TaggedSentence {
  readonly text: string;
  readonly units: Units;
  /** What the rules found in it: evidence among other evidence. */
  readonly evidence: readonly Mention[];
}

/**
 * What a language's tagger sees of a sentence. Training and tagging use the same reader, so a change of one needs
 * training anew.
 */
export interface FeatureReader {
  readonly unitsOf: (text: string) => Units;
  /** Says each feature of each unit, as a hash of 32 bits, in any order; time is linear in the sentence's length. */
  readonly read: (sentence: TaggedSentence, add: (unit: number, feature: number) => void) => void;
}
