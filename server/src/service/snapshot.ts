import { LineIndex, type CorpusAnalysis, type DocumentAnalysis } from '../core/index.js';

/** One version of one article. */
export interface DocumentSnapshot {
  readonly uri: string;
  /** The editor's version; null for a file that is not open. */
  readonly version: number | null;
  readonly text: string;
  readonly lineIndex: LineIndex;
  /** Of the whole text, or of its first part where it was cut for size. */
  readonly analysis: DocumentAnalysis;
}

/** All that one request sees: nothing in it changes while the request is answered. */
export interface Snapshot {
  /** By URI. */
  readonly documents: ReadonlyMap<string, DocumentSnapshot>;
  /**
   * The articles together; URIs serve as paths. May be a moment older than `documents`: `corpusView.ts` brings what
   * it says of an edited document to its present text.
   */
  readonly corpus: CorpusAnalysis;
}

export function createDocument(
  uri: string,
  version: number | null,
  text: string,
  analysis: DocumentAnalysis,
): DocumentSnapshot {
  let lineIndex: LineIndex | undefined;
  return {
    uri,
    version,
    text,
    analysis,
    get lineIndex() {
      return (lineIndex ??= new LineIndex(text));
    },
  };
}
