import type { Span } from '../../server/src/core/index.js';

/** How often right, wrongly said, and missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Fractions of 1. Precision without a prediction, recall without gold, and F1 without either are 0. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

export function addCounts(to: Counts, more: Counts): void {
  to.right += more.right;
  to.wrong += more.wrong;
  to.missed += more.missed;
}

/** Micro-averaged when the counts are sums over documents. */
export function rates({ right, wrong, missed }: Counts): Rates {
  return harmonic(share(right, right + wrong), share(right, right + missed));
}

/** The F1 of a precision and a recall, where the two count different things. */
export function harmonic(precision: number, recall: number): Rates {
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Strict: a predicted span is right if a gold span not yet taken has the same start, end and label. */
export interface Labelled extends Span {
  readonly label: string;
}

/** By label; a span with the right edges and another label is wrong for its own label and missed for the gold's. */
export function countSpans(gold: readonly Labelled[], predicted: readonly Labelled[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const of = (label: string): Counts => {
    const own = counts.get(label) ?? noCounts();
    counts.set(label, own);
    return own;
  };
  const key = ({ start, end, label }: Labelled): string => `${start} ${end} ${label}`;
  const open = new Map<string, number>();
  for (const span of gold) {
    open.set(key(span), (open.get(key(span)) ?? 0) + 1);
    of(span.label).missed++;
  }
  for (const span of predicted) {
    const left = open.get(key(span)) ?? 0;
    if (left === 0) {
      of(span.label).wrong++;
      continue;
    }
    open.set(key(span), left - 1);
    of(span.label).right++;
    of(span.label).missed--;
  }
  return counts;
}
