import { analyseDocument, overlaps, type Mention, type Span } from '../../server/src/core/index.js';
import type { EntitySet } from './entitySets.js';
import type { Labelled } from './scores.js';
import type { TaskContext } from './task.js';

interface TypedSpan extends Span {
  readonly type: string;
}

interface EntityRow {
  readonly text: string;
  readonly entities: readonly TypedSpan[];
  readonly fine?: readonly TypedSpan[];
}

/** A text of a set with the set's names and ours, both in the labels of the table. */
export interface ReadText {
  readonly text: string;
  readonly gold: readonly Labelled[];
  readonly ours: readonly (Labelled & { readonly mention: Mention })[];
  /** Where the set does not say what there is: nothing that touches it counts. */
  readonly unclear: readonly Span[];
}

/** Undefined where the user does not have the set. */
export function readTexts(set: EntitySet, read: TaskContext['read']): readonly ReadText[] | undefined {
  return read<EntityRow>(set.file, 'text', set.layer)
    ?.filter((_, at) => set.isMeasured(at))
    .map((row) => {
      const spans = row[set.layer] ?? [];
      const unclear = spans.filter(({ type }) => set.unclear.has(type));
      return {
        text: row.text,
        gold: spans.flatMap((span) => labelled(span, set.gold[span.type])),
        ours: analyseDocument(row.text, { withNoise: true }).mentions.flatMap((mention) =>
          labelled(mention, set.ours[mention.label]).map((span) => ({ ...span, mention })),
        ),
        unclear,
      };
    });
}

export function labelled({ start, end }: Span, label: string | undefined): Labelled[] {
  return label === undefined ? [] : [{ start, end, label }];
}

/** Whether a span touches a place where the set does not say what there is. */
export function isUnclear(unclear: readonly Span[], span: Span): boolean {
  return unclear.some((one) => overlaps(one, span));
}
