import type { Passage } from './passages.js';
import { deviationCost, englishLetters, lengthDeviation } from './proportions.js';
import { sharedEvidence, weigh, type SharedEvidence } from './sharedEvidence.js';

/** Sentences `left.start` up to `left.end` (their numbers) say what `right` says; one side of a bead may be empty. */
export interface Bead {
  readonly left: { readonly start: number; readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
  /** The weight of the evidence that both sides share. */
  readonly evidence: number;
  /** How many standard deviations the lengths are apart. */
  readonly deviation: number;
}

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

/**
 * Gale & Church 1993, table 5, with three sentences for one beside their two; sentences without counterpart are
 * likelier than theirs, since web pages leave out more than parliaments.
 */
const shapes: readonly Shape[] = [
  { left: 1, right: 1, cost: -Math.log(0.89) },
  { left: 1, right: 0, cost: -Math.log(0.03) },
  { left: 0, right: 1, cost: -Math.log(0.03) },
  { left: 1, right: 2, cost: -Math.log(0.0445) },
  { left: 2, right: 1, cost: -Math.log(0.0445) },
  { left: 2, right: 2, cost: -Math.log(0.011) },
  { left: 1, right: 3, cost: -Math.log(0.008) },
  { left: 3, right: 1, cost: -Math.log(0.008) },
];

/** What a unit of shared evidence is worth against costs that are negative logarithms of chances. */
const evidenceGain = 2;

/** Cells of the table; beyond them only those near the diagonal are filled. */
const mostCells = 150_000;

/**
 * Aligns two sequences of sentences, in order, by lengths and by what they share: the dynamic programme of Gale and
 * Church, “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19 (1993), with shared
 * values, names and loans as further evidence. The beads cover both sides, in order.
 */
export function alignSentences(left: readonly Passage[], right: readonly Passage[]): Bead[] {
  const shared = sharedEvidence(left, right);
  const table = fill(left, right, shared);
  const beads: Bead[] = [];
  let i = left.length;
  let j = right.length;
  while (i > 0 || j > 0) {
    const shape = table.shapeAt(i, j);
    const bead = {
      left: { start: i - shape.left, end: i },
      right: { start: j - shape.right, end: j },
    };
    beads.push({ ...bead, ...measure(left, right, shared, bead) });
    i -= shape.left;
    j -= shape.right;
  }
  return beads.reverse();
}

type Ends = Pick<Bead, 'left' | 'right'>;

function measure(
  left: readonly Passage[],
  right: readonly Passage[],
  shared: SharedEvidence,
  ends: Ends,
): { readonly evidence: number; readonly deviation: number } {
  const length = (side: readonly Passage[], { start, end }: Ends['left']): number =>
    side.slice(start, end).reduce((total, passage) => total + englishLetters(passage), 0);
  return {
    evidence: weigh(
      shared,
      shared.left.slice(ends.left.start, ends.left.end),
      shared.right.slice(ends.right.start, ends.right.end),
    ),
    deviation: lengthDeviation(length(left, ends.left), length(right, ends.right)),
  };
}

function fill(
  left: readonly Passage[],
  right: readonly Passage[],
  shared: SharedEvidence,
): { readonly shapeAt: (i: number, j: number) => Shape } {
  const rows = left.length + 1;
  const width = Math.min(right.length + 1, Math.max(64, Math.floor(mostCells / rows)));
  const firstColumn = (i: number): number => {
    const middle = Math.round((i * right.length) / Math.max(1, left.length));
    return Math.max(0, Math.min(right.length + 1 - width, middle - (width >> 1)));
  };
  const costs = new Float64Array(rows * width).fill(Infinity);
  const chosen = new Uint8Array(rows * width);
  const cell = (i: number, j: number): number => {
    const column = j - firstColumn(i);
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  const bead = beadCost(left, right, shared);
  for (let i = 0; i < rows; i++) {
    const first = firstColumn(i);
    for (let j = first; j < first + width; j++) {
      const here = i * width + j - first;
      if (i === 0 && j === 0) {
        costs[here] = 0;
        continue;
      }
      let least = Infinity;
      shapes.forEach((shape, number) => {
        const before = cell(i - shape.left, j - shape.right);
        const cost = (before < 0 ? undefined : costs[before]) ?? Infinity;
        if (cost < Infinity) {
          const total = cost + bead(i, j, shape);
          if (total < least) {
            least = total;
            chosen[here] = number;
          }
        }
      });
      costs[here] = least;
    }
  }
  const step = (i: number, j: number): Shape => {
    const at = cell(i, j);
    const shape = at < 0 || costs[at] === Infinity ? undefined : shapes[chosen[at] ?? 0];
    return shape ?? (i > 0 ? oneLeft : oneRight);
  };
  return { shapeAt: step };
}

const oneLeft: Shape = { left: 1, right: 0, cost: 0 };
const oneRight: Shape = { left: 0, right: 1, cost: 0 };

function beadCost(
  left: readonly Passage[],
  right: readonly Passage[],
  shared: SharedEvidence,
): (i: number, j: number, shape: Shape) => number {
  const leftLengths = left.map(englishLetters);
  const rightLengths = right.map(englishLetters);
  const total = (lengths: readonly number[], end: number, count: number): number => {
    let sum = 0;
    for (let at = end - count; at < end; at++) {
      sum += lengths[at] ?? 0;
    }
    return sum;
  };
  const overlap = overlapOf(shared);
  return (i, j, shape) => {
    if (shape.left === 0 || shape.right === 0) {
      return shape.cost;
    }
    const own = total(leftLengths, i, shape.left);
    const other = total(rightLengths, j, shape.right);
    return (
      shape.cost +
      deviationCost(lengthDeviation(own, other)) -
      evidenceGain * overlap(i - shape.left, i, j - shape.right, j)
    );
  };
}

/** `weigh` for the inner loop: no allocation; keys are marked with a number that rises with each question. */
function overlapOf({
  left,
  right,
  weights,
}: SharedEvidence): (i0: number, i1: number, j0: number, j1: number) => number {
  const marks = new Float64Array(weights.length);
  let mark = 0;
  return (i0, i1, j0, j1) => {
    mark += 2;
    for (let i = i0; i < i1; i++) {
      for (const key of left[i] ?? []) {
        marks[key] = mark;
      }
    }
    let total = 0;
    for (let j = j0; j < j1; j++) {
      for (const key of right[j] ?? []) {
        if (marks[key] === mark) {
          marks[key] = mark + 1;
          total += weights[key] ?? 0;
        }
      }
    }
    return total;
  };
}
