import { harmonic, share, type Rates } from './scores.js';

/** Segments of one side that say the same as segments of the other, by index. One side may be empty. */
export type SegmentLink = readonly [source: readonly number[], target: readonly number[]];

/** A row of the sets `align-*`: two texts in segments, and the gold. */
export interface AlignRow {
  readonly id: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly links: readonly SegmentLink[];
}

export interface LinkCounts {
  gold: number;
  predicted: number;
  /** Predicted links with exactly the segments of a gold link. */
  exact: number;
  /** Predicted links, and gold links, that share a pair of segments with a link of the other. */
  predictedTouching: number;
  goldTouched: number;
}

export const noLinkCounts = (): LinkCounts => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  predictedTouching: 0,
  goldTouched: 0,
});

/**
 * Strict and lax scores of alignments as Vecalign defines them (Thompson and Koehn, EMNLP 2019); links with an empty
 * side count in neither.
 */
export function countLinks(gold: readonly SegmentLink[], predicted: readonly SegmentLink[]): LinkCounts {
  const goldLinks = gold.filter(twoSided);
  const predictedLinks = predicted.filter(twoSided);
  const exact = new Set(goldLinks.map(keyOf));
  const goldPairs = new Set(goldLinks.flatMap(pairsOf));
  const predictedPairs = new Set(predictedLinks.flatMap(pairsOf));
  return {
    gold: goldLinks.length,
    predicted: predictedLinks.length,
    exact: predictedLinks.filter((link) => exact.has(keyOf(link))).length,
    predictedTouching: predictedLinks.filter((link) => pairsOf(link).some((pair) => goldPairs.has(pair)))
      .length,
    goldTouched: goldLinks.filter((link) => pairsOf(link).some((pair) => predictedPairs.has(pair))).length,
  };
}

export function addLinkCounts(to: LinkCounts, more: LinkCounts): void {
  to.gold += more.gold;
  to.predicted += more.predicted;
  to.exact += more.exact;
  to.predictedTouching += more.predictedTouching;
  to.goldTouched += more.goldTouched;
}

export function linkRates(counts: LinkCounts): { readonly strict: Rates; readonly lax: Rates } {
  return {
    strict: harmonic(share(counts.exact, counts.predicted), share(counts.exact, counts.gold)),
    lax: harmonic(share(counts.predictedTouching, counts.predicted), share(counts.goldTouched, counts.gold)),
  };
}

/** Links that share a segment, as one: what hangs together on both sides. */
export function joinLinks(links: readonly SegmentLink[]): SegmentLink[] {
  const joined: { source: Set<number>; target: Set<number> }[] = [];
  for (const [source, target] of links) {
    const whole = { source: new Set(source), target: new Set(target) };
    for (let at = joined.length - 1; at >= 0; at--) {
      const other = joined[at];
      if (
        other !== undefined &&
        (source.some((one) => other.source.has(one)) || target.some((one) => other.target.has(one)))
      ) {
        whole.source = new Set([...whole.source, ...other.source]);
        whole.target = new Set([...whole.target, ...other.target]);
        joined.splice(at, 1);
      }
    }
    joined.push(whole);
  }
  return joined.map(({ source, target }) => [[...source].sort(ascending), [...target].sort(ascending)]);
}

const ascending = (a: number, b: number): number => a - b;
const twoSided = ([source, target]: SegmentLink): boolean => source.length > 0 && target.length > 0;
const keyOf = ([source, target]: SegmentLink): string =>
  `${[...source].sort(ascending).join()}|${[...target].sort(ascending).join()}`;
const pairsOf = ([source, target]: SegmentLink): string[] =>
  source.flatMap((one) => target.map((other) => `${one}|${other}`));
