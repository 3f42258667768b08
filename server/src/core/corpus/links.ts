import type { DocumentAnalysis } from '../model.js';
import type { DocumentNumbers } from './candidates.js';
import { clusterLines, type Cluster, type LineId, type ScoredLines } from './clusters.js';
import { pairDocuments, type DocumentPair } from './documentPair.js';
import { spanOf, type PairedLines, type PairedPassages } from './pairedPassages.js';
import { passagesOf, type Passage } from './passages.js';

export interface LinkedDocuments {
  readonly left: number;
  readonly right: number;
  readonly pairs: readonly PairedPassages[];
}

/** Lines that are copies up to a word or so may stand for each other. */
const sureCopy = 0.9;

/** What the pairs of documents have in common, made consistent over all of them. Pauses after each pair. */
export function* linkDocuments(
  documents: readonly DocumentAnalysis[],
  candidates: readonly DocumentNumbers[],
): Generator<void, LinkedDocuments[]> {
  const found: { readonly left: number; readonly right: number; readonly pair: DocumentPair }[] = [];
  for (const [left, right] of candidates) {
    const [own, other] = [documents[left], documents[right]];
    if (own !== undefined && other !== undefined) {
      found.push({ left, right, pair: pairDocuments(own, other) });
      yield;
    }
  }
  const idsOf = ({ left, right }: { left: number; right: number }, lines: PairedLines): ScoredLines => ({
    left: idOf(left, lines.left),
    right: idOf(right, lines.right),
    score: lines.score,
  });
  const clusterOf = clusterLines(
    found.flatMap((one) =>
      one.pair.copies.filter(({ score }) => score >= sureCopy).map((lines) => idsOf(one, lines)),
    ),
    found.flatMap((one) =>
      [...oneToOne(one.pair.articles.lines), ...one.pair.matches].map((lines) => idsOf(one, lines)),
    ),
  );
  const linked: LinkedDocuments[] = [];
  for (const { left, right, pair } of found) {
    const linesOf = (document: number): (readonly [Passage, Cluster])[] => {
      const analysis = documents[document];
      return (analysis === undefined ? [] : passagesOf(analysis).lines).flatMap((line) => {
        const cluster = clusterOf(idOf(document, line));
        return cluster === undefined ? [] : [[line, cluster] as const];
      });
    };
    const matches = consistentMatches(linesOf(left), linesOf(right), pair.articles.lines.length > 0);
    const pairs = distinct([
      ...pair.copies.map((copy) => wholeLines('copy', copy)),
      ...pair.articles.sentences,
      ...pair.articles.lines.map((own) => wholeLines('translation', own)),
      ...matches.flatMap((match) => pair.sentencesOf(match.left, match.right, match.score)),
    ]);
    linked.push({ left, right, pairs });
    yield;
  }
  return linked;
}

function idOf(document: number, { line, language }: Passage): LineId {
  return { document, line, language };
}

function wholeLines(kind: PairedPassages['kind'], { left, right, score }: PairedLines): PairedPassages {
  return { kind, score, left: spanOf(left), right: spanOf(right) };
}

/** Without the lines that one side splits: their parts say less than the whole. */
function oneToOne(lines: readonly PairedLines[]): PairedLines[] {
  const count = (side: 'left' | 'right'): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const pair of lines) {
      counts.set(pair[side].line, (counts.get(pair[side].line) ?? 0) + 1);
    }
    return counts;
  };
  const [lefts, rights] = [count('left'), count('right')];
  return lines.filter(({ left, right }) => lefts.get(left.line) === 1 && rights.get(right.line) === 1);
}

/** The lines of two documents that one cluster holds, but for those of articles that are aligned as a whole. */
function consistentMatches(
  left: readonly (readonly [Passage, Cluster])[],
  right: readonly (readonly [Passage, Cluster])[],
  articlesAligned: boolean,
): PairedLines[] {
  const holders = new Map<Cluster, Passage[]>();
  for (const [line, cluster] of right) {
    holders.set(cluster, [...(holders.get(cluster) ?? []), line]);
  }
  return left.flatMap(([own, cluster]) =>
    (holders.get(cluster) ?? [])
      .filter((other) => {
        const isArticle = own.section !== 'related' && other.section !== 'related';
        return own.language !== other.language && !(articlesAligned && isArticle);
      })
      .map((other) => ({ left: own, right: other, score: cluster.score })),
  );
}

/** Of several pairs of the same two spans, the surest. */
function distinct(pairs: readonly PairedPassages[]): PairedPassages[] {
  const best = new Map<string, PairedPassages>();
  for (const pair of pairs) {
    const key = `${pair.left.start} ${pair.left.end} ${pair.right.start} ${pair.right.end}`;
    if ((best.get(key)?.score ?? -1) < pair.score) {
      best.set(key, pair);
    }
  }
  return [...best.values()];
}
