import type { Span } from '../text/span.js';
import type { Bead } from './align.js';
import { roundScore, type PairedPassages } from './pairedPassages.js';
import type { Passage } from './passages.js';

/** Sentences that share nothing and whose lengths are so far apart only stand between others that do. */
const mostDeviation = 2.5;

export function isPaired({ left, right }: Bead): boolean {
  return left.start < left.end && right.start < right.end;
}

/** The beads of an alignment as links, with a score that is no higher than `ceiling`. */
export function pairSentences(
  left: readonly Passage[],
  right: readonly Passage[],
  beads: readonly Bead[],
  ceiling: number,
): PairedPassages[] {
  const pairs: PairedPassages[] = [];
  beads.forEach((bead, at) => {
    if (!isPaired(bead) || (bead.evidence === 0 && bead.deviation > mostDeviation)) {
      return;
    }
    const score = Math.min(ceiling, scoreOf(bead, beads[at - 1], beads[at + 1]));
    const own = byLine(left.slice(bead.left.start, bead.left.end));
    const other = byLine(right.slice(bead.right.start, bead.right.end));
    for (const span of own) {
      pairs.push(
        ...other.map((counterpart): PairedPassages => ({
          kind: 'translation',
          score,
          left: span,
          right: counterpart,
        })),
      );
    }
  });
  return pairs;
}

/** What two sentences share tells most; their lengths and their neighbours tell the rest. */
function scoreOf(bead: Bead, before: Bead | undefined, after: Bead | undefined): number {
  const own = 1 - Math.exp(-bead.evidence / 1.5);
  const fit = Math.exp(-(bead.deviation ** 2) / 8);
  const neighbours = [before, after].map((other) =>
    other === undefined ? 0.5 : isPaired(other) ? 1 - Math.exp(-other.evidence) : 0,
  );
  const around = neighbours.reduce((total, one) => total + one, 0) / 2;
  return roundScore(0.3 + 0.4 * own + 0.2 * fit + 0.1 * around);
}

/** One span over all sentences that stand in one line; a span never goes over a line end. */
function byLine(passages: readonly Passage[]): Span[] {
  const spans = new Map<number, Span>();
  for (const { line, start, end } of passages) {
    spans.set(line, { start: spans.get(line)?.start ?? start, end });
  }
  return [...spans.values()];
}
