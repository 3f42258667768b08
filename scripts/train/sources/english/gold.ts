import type { MentionLabel, Span } from '../../../../server/src/core/index.js';
import { findByRules } from '../../../../server/src/core/entities/rulesOnly.js';
import { overlaps } from '../../../../server/src/core/text/span.js';
import type { MarkedSpan, TrainingRow } from '../../trainingRow.js';
import { inOrder, sameEdges, surelyByRules, type LabelledSpan, type SilverRow } from './silver.js';

/** A sentence that people labelled, with what the taggers say of it. */
export interface GoldRow extends SilverRow {
  readonly gold: readonly (Span & { readonly type: string })[];
}

/** Universal NER has one label for all places, buildings too. */
const labelsOf: Readonly<Record<string, readonly MentionLabel[]>> = {
  PER: ['PERSON'],
  ORG: ['ORG'],
  LOC: ['GPE', 'LOC', 'FAC'],
};

/**
 * People's labels of persons, bodies and places; which kind of place, and what else there is, by the taggers and the
 * rules. The set was labelled once and lacks some names: what both taggers mark and it does not may be one.
 */
export function goldRow({ text, gold, medium, small }: GoldRow): TrainingRow {
  const rules = findByRules(text, 'en');
  const spans = gold.flatMap((mark) => {
    const labels = labelsOf[mark.type];
    return labels === undefined ? [] : [narrowed(mark, labels, [...medium, ...small, ...rules])];
  });
  const isFree = (mark: Span): boolean => !spans.some((own) => overlaps(own, mark));
  for (const mark of surelyByRules(rules)) {
    if (isFree(mark)) {
      spans.push(mark);
    }
  }
  for (const mark of medium) {
    const isAgreed = small.some((other) => sameEdges(other, mark) && other.label === mark.label);
    const isCommon = commonLabels.has(mark.label);
    if (isFree(mark) && (isAgreed || !isCommon)) {
      const { start, end, label } = mark;
      spans.push({
        start,
        end,
        labels: [label],
        ...(isAgreed && !isCommon ? {} : { unsure: true }),
      });
    }
  }
  return { text, spans: inOrder(spans), hidden: [] };
}

/** Those that the set has. */
const commonLabels: ReadonlySet<MentionLabel> = new Set(Object.values(labelsOf).flat());

/** The label among those allowed that another reader of the sentence gives the same stretch, if one does. */
function narrowed(
  { start, end }: Span,
  labels: readonly MentionLabel[],
  marks: readonly LabelledSpan[],
): MarkedSpan {
  const told = marks.find((mark) => sameEdges(mark, { start, end }) && labels.includes(mark.label));
  return { start, end, labels: told === undefined ? labels : [told.label] };
}
