import type { CorpusAnalysis, CorpusDocument, DocumentAnalysis, Link, Problem } from '../model.js';
import { runToEnd } from '../runToEnd.js';
import { bySpan } from '../text/span.js';
import { candidatePairs } from './candidates.js';
import { checkTranslation } from './checks.js';
import { resolveEntities } from './entities/index.js';
import { fingerprintsOf } from './fingerprints.js';
import { linkDocuments } from './links.js';
import { byLink, linksOf } from './pairedPassages.js';

export interface CorpusInput {
  readonly path: string;
  readonly analysis: DocumentAnalysis;
}

/**
 * What documents say of each other: entity ids that hold across documents and languages, links between passages that
 * say the same, and what translations say differently. The result does not depend on the order of the documents;
 * paths must differ. What was found in an analysis, and between two, is kept as long as they live: after a change of
 * one document only its own part is computed anew.
 */
export function analyseCorpus(documents: readonly CorpusInput[]): CorpusAnalysis {
  return runToEnd(analyseCorpusSteps(documents));
}

/** The same, pausing after each document and each pair of documents so that a server can answer others meanwhile. */
export function* analyseCorpusSteps(documents: readonly CorpusInput[]): Generator<void, CorpusAnalysis> {
  const sorted = [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const analyses = sorted.map(({ analysis }) => analysis);
  for (const analysis of analyses) {
    fingerprintsOf(analysis);
    yield;
  }
  const linked = yield* linkDocuments(analyses, yield* candidatePairs(analyses));
  const links: Link[][] = sorted.map(() => []);
  const problems: Problem[][] = analyses.map((analysis) => [...analysis.problems]);
  for (const { left: at, right: other, pairs } of linked) {
    const left = sorted[at];
    const right = sorted[other];
    if (left === undefined || right === undefined || pairs.length === 0) {
      continue;
    }
    for (const pair of pairs) {
      const [own, back] = linksOf(pair, left.path, right.path);
      links[at]?.push(own);
      links[other]?.push(back);
    }
    const found = checkTranslation(left, right, pairs);
    found.left.forEach((problem) => problems[at]?.push(problem));
    found.right.forEach((problem) => problems[other]?.push(problem));
    yield;
  }
  const { ids, entities } = yield* resolveEntities(sorted, linked);
  const result = new Map(
    sorted.map(({ path, analysis }, at): [string, CorpusDocument] => [
      path,
      {
        path,
        analysis,
        entityIds: ids[at] ?? [],
        links: (links[at] ?? []).sort(byLink),
        problems: (problems[at] ?? []).sort(bySpan),
      },
    ]),
  );
  return { documents: result, entities };
}
