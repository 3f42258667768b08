import type { DocumentDigest } from './digest.js';

/** So much of the shorter of two documents stands in the other where both are the same article. */
const leastContainment = 0.7;

/** Pairs that share less at a first look are not looked at again. */
const leastFirstLook = 0.2;

/** A shorter text that stands in another one may be a teaser or a remark. Chinese, Japanese and Korean count twice. */
const leastPart = 400;
const leastPartLines = 3;

/** A line that stands in such a part of so many documents with text of their own tells nothing about copies. */
const commonShare = 0.8;
const leastForCommon = 5;
const leastOwnText = 120;

/**
 * Numbers the articles of a folder: documents that hold the same text, or nearly, or one of them a part of the other's,
 * have the same number. Translations are articles of their own. Each line is looked up only in the next of the documents
 * that hold it, copies being next to each other, and a pair that shares much is then compared in full: so the time is
 * linear in the number of lines.
 */
export function* numberArticles(digests: readonly DocumentDigest[]): Generator<void, number[]> {
  const holders = yield* countHolders(digests);
  const texts = yield* comparedTexts(digests, holders);
  const parents = digests.map((_, at) => at);
  const rootOf = (at: number): number => {
    let own = at;
    while (parents[own] !== own) {
      own = parents[own] ?? own;
    }
    parents[at] = own;
    return own;
  };
  for (const pair of candidatePairs(texts)) {
    yield;
    const [left, right] = pair;
    const a = rootOf(left);
    const b = rootOf(right);
    if (a !== b && areCopies(texts[left], texts[right])) {
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return digests.map((_, at) => rootOf(at));
}

interface ComparedText {
  /** By key. */
  readonly widths: ReadonlyMap<number, number>;
  readonly width: number;
}

function* countHolders(digests: readonly DocumentDigest[]): Generator<void, Map<number, number>> {
  const holders = new Map<number, number>();
  for (const { keys, proseWidths } of digests) {
    const seen = new Set<number>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      if ((proseWidths[at] ?? 0) > 0 && !seen.has(key)) {
        seen.add(key);
        holders.set(key, (holders.get(key) ?? 0) + 1);
      }
    }
    yield;
  }
  return holders;
}

/**
 * The article's text without boilerplate; where that is nothing, all lines: a document of short lines may be a copy
 * too.
 */
function* comparedTexts(
  digests: readonly DocumentDigest[],
  holders: ReadonlyMap<number, number>,
): Generator<void, ComparedText[]> {
  const ownText = digests.map(({ keys, proseWidths }) =>
    proseWidths.reduce((sum, width, at) => (holders.get(keys[at] ?? 0) === 1 ? sum + width : sum), 0),
  );
  const withOwnText = ownText.filter((width) => width >= leastOwnText).length;
  const mayBeCommon = withOwnText >= leastForCommon && withOwnText >= commonShare * digests.length;
  const texts: ComparedText[] = [];
  for (const { keys, proseWidths } of digests) {
    const prose = new Map<number, number>();
    const all = new Map<number, number>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const width = proseWidths[at] ?? 0;
      const isCommon = mayBeCommon && (holders.get(key) ?? 0) >= commonShare * digests.length;
      all.set(key, width === 0 ? 1 : width);
      if (width > 0 && !isCommon) {
        prose.set(key, width);
      }
    }
    const widths = prose.size > 0 ? prose : all;
    texts.push({ widths, width: [...widths.values()].reduce((sum, width) => sum + width, 0) });
    yield;
  }
  return texts;
}

/** The lowest keys of a text: those of two that are much alike are mostly the same (Broder 1997, bottom-k sketch). */
const sketchLength = 4;

/** A line's last holders, with which the next one is compared. */
const comparedHolders = 2;

function* candidatePairs(texts: readonly ComparedText[]): Generator<readonly [number, number]> {
  const holders = new Map<number, number[]>();
  for (const at of copiesTogether(texts)) {
    const shared = new Map<number, number>();
    for (const [key, width] of texts[at]?.widths ?? []) {
      const before = holders.get(key) ?? [];
      for (const other of before) {
        shared.set(other, (shared.get(other) ?? 0) + width);
      }
      holders.set(key, [at, ...before].slice(0, comparedHolders));
    }
    for (const [other, width] of shared) {
      if (width >= leastFirstLook * Math.min(texts[other]?.width ?? 0, texts[at]?.width ?? 0)) {
        yield [other, at];
      }
    }
  }
}

/** The numbers of the texts in an order in which copies follow each other. */
function copiesTogether(texts: readonly ComparedText[]): number[] {
  const sketches = texts.map(({ widths, width }) => [
    ...Float64Array.from(widths.keys()).sort().subarray(0, sketchLength),
    width,
  ]);
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (let at = 0; at <= sketchLength; at++) {
      const difference = (a[at] ?? 0) - (b[at] ?? 0);
      if (difference !== 0) {
        return difference;
      }
    }
    return 0;
  };
  return texts.map((_, at) => at).sort((a, b) => compare(sketches[a] ?? [], sketches[b] ?? []));
}

function areCopies(a: ComparedText | undefined, b: ComparedText | undefined): boolean {
  if (a === undefined || b === undefined) {
    return false;
  }
  const [small, large] = a.width <= b.width ? [a, b] : [b, a];
  let shared = 0;
  let lines = 0;
  for (const [key, width] of small.widths) {
    const isShared = large.widths.has(key);
    shared += isShared ? width : 0;
    lines += isShared ? 1 : 0;
  }
  const isPart = shared >= leastPart || lines >= leastPartLines;
  return shared >= leastContainment * small.width && (isPart || shared >= leastContainment * large.width);
}
