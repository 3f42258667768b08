import type { MentionLabel, Span } from '../../server/src/core/index.js';

/** A name as an annotator marked it, or a stretch of text of which nothing is known. */
export interface MarkedSpan extends Span {
  /** What it may be: one label where the set tells, several where the set has one for them all. */
  readonly labels: readonly MentionLabel[];
  /** It may also be no name at all. */
  readonly unsure?: true;
}

/** A sentence to learn from. Offsets are UTF-16 code units into `text`; spans do not overlap. */
export interface TrainingRow {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  /** Labels that the set does not know, so that what it leaves unmarked may be one of them. */
  readonly hidden: readonly MentionLabel[];
  /** How much the sentence counts; 1 if not given. */
  readonly weight?: number;
}
