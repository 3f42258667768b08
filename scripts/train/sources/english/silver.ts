import type { MentionLabel, Span } from '../../../../server/src/core/index.js';
import { findByRules } from '../../../../server/src/core/entities/rulesOnly.js';
import { overlaps } from '../../../../server/src/core/text/span.js';
import type { MarkedSpan, TrainingRow } from '../../trainingRow.js';

export interface LabelledSpan extends Span {
  readonly label: MentionLabel;
}

/** A sentence as scripts/train/silver/english.py wrote it: what two taggers of spaCy marked. */
export interface SilverRow {
  readonly text: string;
  readonly medium: readonly LabelledSpan[];
  readonly small: readonly LabelledSpan[];
}

export const sameEdges = (left: Span, right: Span): boolean =>
  left.start === right.start && left.end === right.end;

/** The labels that the rules know better than taggers of running text do: they go by the words of the name. */
const labelsOfRules: ReadonlySet<MentionLabel> = new Set([
  'EVENT',
  'PRODUCT',
  'LAW',
  'LANGUAGE',
  'WORK_OF_ART',
]);

export function surelyByRules(mentions: readonly LabelledSpan[]): MarkedSpan[] {
  return mentions.flatMap(({ start, end, label }) =>
    labelsOfRules.has(label) ? [{ start, end, labels: [label] }] : [],
  );
}

/**
 * Sentences without labels of people's hands. What two of three mark alike, the two taggers and the rules, is taken
 * for true; what one alone marks may be so or not.
 */
export function silverRows(rows: readonly SilverRow[], weight: number): TrainingRow[] {
  const surnames = surnamesOf(rows);
  return rows.map(({ text, medium, small }) => {
    const rules = findByRules(text, 'en');
    const votes = [medium, rules, small].map((marks) =>
      marks.map((mark) => ({ ...mark, label: labelOf(text, mark, surnames) })),
    );
    return { text, spans: agreed(votes, surelyByRules(rules)), hidden: [], weight };
  });
}

/** The last words of full names of persons. */
function surnamesOf(rows: readonly SilverRow[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { text, medium, small } of rows) {
    for (const mark of medium) {
      const words = text.slice(mark.start, mark.end).split(' ');
      const isSure = small.some((other) => sameEdges(other, mark) && other.label === 'PERSON');
      if (mark.label === 'PERSON' && isSure && words.length > 1) {
        surnames.add(words.at(-1) ?? '');
      }
    }
  }
  return surnames;
}

/** Taggers of single sentences take many a surname that stands alone for a body. */
function labelOf(
  text: string,
  { start, end, label }: LabelledSpan,
  surnames: ReadonlySet<string>,
): MentionLabel {
  return label === 'ORG' && surnames.has(text.slice(start, end)) ? 'PERSON' : label;
}

function agreed(votes: readonly (readonly LabelledSpan[])[], sure: readonly MarkedSpan[]): MarkedSpan[] {
  const marks = votes.flat();
  const spans = [...sure];
  const isFree = (mark: Span): boolean => !spans.some((own) => overlaps(own, mark));
  for (const mark of marks) {
    const alike = votes.filter((own) =>
      own.some((other) => sameEdges(other, mark) && other.label === mark.label),
    );
    if (alike.length >= 2 && isFree(mark)) {
      spans.push({ start: mark.start, end: mark.end, labels: [mark.label] });
    }
  }
  return inOrder([...spans, ...disputed(marks.filter(isFree))]);
}

/** Overlapping marks as one stretch, which may hold a name of any of their labels, or none. */
function disputed(marks: readonly LabelledSpan[]): MarkedSpan[] {
  const stretches: MarkedSpan[] = [];
  for (const { start, end, label } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last === undefined || start >= last.end) {
      stretches.push({ start, end, labels: [label], unsure: true });
    } else {
      stretches[stretches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        labels: [...new Set([...last.labels, label])],
        unsure: true,
      };
    }
  }
  return stretches;
}

export const inOrder = (spans: readonly MarkedSpan[]): MarkedSpan[] =>
  [...spans].sort((a, b) => a.start - b.start);
