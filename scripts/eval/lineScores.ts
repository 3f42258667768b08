import { noCounts, type Counts } from './scores.js';

export const lineLabels = ['content', 'title', 'byline', 'noise', 'unsure', 'unlabelled'] as const;

/** Start, end and label of a line of a page. */
export type GoldLine = readonly [start: number, end: number, label: (typeof lineLabels)[number]];

/** A row of the sets `measure-only/noise-*`. */
export interface NoiseRow {
  readonly id: string;
  readonly lang: string;
  /** Where the page was found. */
  readonly url?: string;
  readonly text: string;
  readonly lines: readonly GoldLine[];
  /** The first and last line of the focus window: the article with some furniture on both sides. */
  readonly focus?: readonly [first: number, last: number];
}

export interface LineCounts {
  readonly full: Counts;
  readonly focus: Counts;
}

/**
 * How well the content lines of a page were kept, for the full page and for its focus window. Lines labelled content
 * or title are content, noise lines are not; bylines and lines that the gold is unsure of do not count.
 *
 * @param kept for each line, whether it was judged to be content
 */
export function countLines({ lines, focus }: NoiseRow, kept: readonly boolean[]): LineCounts {
  const counts = { full: noCounts(), focus: noCounts() };
  for (const [at, [, , label]] of lines.entries()) {
    if (!counted(label)) {
      continue;
    }
    const outcome = outcomeOf(label !== 'noise', kept[at] === true);
    if (outcome === null) {
      continue;
    }
    counts.full[outcome]++;
    if (focus === undefined || (focus[0] <= at && at <= focus[1])) {
      counts.focus[outcome]++;
    }
  }
  return counts;
}

/** The share of the body's characters in lines that were not kept. The body are the lines labelled content. */
export function lostShare({ lines }: NoiseRow, kept: readonly boolean[]): number {
  let body = 0;
  let lost = 0;
  for (const [at, [start, end, label]] of lines.entries()) {
    if (label === 'content') {
      body += end - start;
      lost += kept[at] === true ? 0 : end - start;
    }
  }
  return body === 0 ? 0 : lost / body;
}

/** A line counts as covered if more than half of its characters lie in `spans`, which do not overlap. */
export function coveredLines(
  lines: readonly GoldLine[],
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean[] {
  return lines.map(([start, end]) => {
    const covered = spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    return covered > (end - start) / 2;
  });
}

function counted(label: GoldLine[2]): boolean {
  return label === 'content' || label === 'title' || label === 'noise';
}

function outcomeOf(isContent: boolean, isKept: boolean): keyof Counts | null {
  if (isContent) {
    return isKept ? 'right' : 'missed';
  }
  return isKept ? 'wrong' : null;
}
