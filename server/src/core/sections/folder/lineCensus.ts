import type { DocumentDigest } from './digest.js';
import { documentEnd, documentStart, pairKey } from './lineKey.js';

/** A line in fewer articles is no template. */
export const leastDocuments = 3;

/** In how many documents of one folder and language lines stand; copies of one article count once. */
export interface LineCensus {
  /** All documents that were counted. */
  readonly among: number;
  /** Zero for a line in too few of them to tell anything. */
  readonly documentsWith: (key: number) => number;
  /** The same, only where the line stands below, or above, the same neighbour. */
  readonly samePlace: (above: number, key: number, below: number) => number;
}

export interface CountedDocument {
  readonly digest: DocumentDigest;
  /** Copies have the same. */
  readonly article: number;
}

export function* countLines(documents: readonly CountedDocument[]): Generator<void, LineCensus> {
  const lines = new Counter();
  const pairs = new Counter();
  let among = 0;
  let last: number | undefined;
  for (const { digest, article } of [...documents].sort((a, b) => a.article - b.article)) {
    among += article === last ? 0 : 1;
    last = article;
    let above = documentStart;
    for (const key of digest.keys) {
      lines.add(key, article);
      pairs.add(pairKey(above, key), article);
      above = key;
    }
    pairs.add(pairKey(above, documentEnd), article);
    yield;
  }
  const documentsWith = lines.often();
  const pairsOften = pairs.often();
  return {
    among,
    documentsWith: (key) => documentsWith.get(key) ?? 0,
    samePlace: (above, key, below) =>
      Math.max(pairsOften.get(pairKey(above, key)) ?? 0, pairsOften.get(pairKey(key, below)) ?? 0),
  };
}

/** Counts the articles of each key; those of one article come one after the other. */
class Counter {
  readonly #counts = new Map<number, number>();
  readonly #last = new Map<number, number>();

  add(key: number, article: number): void {
    if (this.#last.get(key) !== article) {
      this.#last.set(key, article);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  often(): ReadonlyMap<number, number> {
    return new Map([...this.#counts].filter(([, count]) => count >= leastDocuments));
  }
}
