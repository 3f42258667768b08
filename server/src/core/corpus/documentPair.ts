import type { DocumentAnalysis } from '../model.js';
import { alignSentences } from './align.js';
import { alignArticles, type AlignedArticles } from './articles.js';
import { findCopies } from './copies.js';
import { matchLines } from './matchLines.js';
import { pairSentences } from './pairSentences.js';
import { spanOf, type PairedLines, type PairedPassages } from './pairedPassages.js';
import { passagesOf, type Passage } from './passages.js';

/** What two documents alone show of passages that they have in common. */
export interface DocumentPair {
  readonly copies: readonly PairedLines[];
  readonly articles: AlignedArticles;
  readonly matches: readonly PairedLines[];
  /** The sentences of two lines that translate each other, as links; kept with the pair. */
  readonly sentencesOf: (left: Passage, right: Passage, score: number) => readonly PairedPassages[];
}

const known = new WeakMap<DocumentAnalysis, WeakMap<DocumentAnalysis, DocumentPair>>();

/** Kept while both analyses live, so that a change of one document costs its own pairs only. */
export function pairDocuments(left: DocumentAnalysis, right: DocumentAnalysis): DocumentPair {
  const rights = known.get(left) ?? new WeakMap<DocumentAnalysis, DocumentPair>();
  known.set(left, rights);
  const before = rights.get(right);
  if (before !== undefined) {
    return before;
  }
  const a = passagesOf(left);
  const b = passagesOf(right);
  const copies = findCopies(left, right);
  const articles = alignArticles(a, b);
  const matches = matchLines(a, b, [...copies, ...articles.lines], articles.lines.length > 0);
  const aligned = new Map<string, readonly PairedPassages[]>();
  const sentencesOf = (own: Passage, other: Passage, score: number): readonly PairedPassages[] => {
    const key = `${own.line} ${other.line} ${score}`;
    const pairs = aligned.get(key) ?? pairLine(a.sentences, own, b.sentences, other, score);
    aligned.set(key, pairs);
    return pairs;
  };
  const pair = { copies, articles, matches, sentencesOf };
  rights.set(right, pair);
  return pair;
}

function pairLine(
  left: readonly Passage[],
  own: Passage,
  right: readonly Passage[],
  other: Passage,
  score: number,
): PairedPassages[] {
  const a = left.filter(({ line }) => line === own.line);
  const b = right.filter(({ line }) => line === other.line);
  const whole: PairedPassages = { kind: 'translation', score, left: spanOf(own), right: spanOf(other) };
  return a.length === 1 && b.length === 1
    ? [whole]
    : [whole, ...pairSentences(a, b, alignSentences(a, b), score)];
}
