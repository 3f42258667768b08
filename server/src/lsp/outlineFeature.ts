import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { DocumentAnalysis } from '../core/index.js';
import {
  flatOutline,
  outline,
  outlineKey,
  type DocumentSnapshot,
  type OutlineOptions,
  type Snapshot,
} from '../service/index.js';
import type { ClientFeatures } from './capabilities.js';

/** Answers for outlines, and knows when what was answered no longer holds though the text is the same. */
export class OutlineFeature {
  readonly #client: ClientFeatures;
  readonly #answered = new Map<string, { readonly analysis: DocumentAnalysis; readonly key: string }>();

  constructor(client: ClientFeatures) {
    this.#client = client;
  }

  answer(
    snapshot: Snapshot,
    document: DocumentSnapshot,
    options: OutlineOptions,
  ): DocumentSymbol[] | SymbolInformation[] {
    const key = options.entities ? outlineKey(snapshot, document) : '';
    this.#answered.set(document.uri, { analysis: document.analysis, key });
    return (this.#client.symbolTree ? outline : flatOutline)(snapshot, document, options);
  }

  /** Whether another outline would be answered now of a document whose analysis is the same. */
  isOutdated(snapshot: Snapshot): boolean {
    return [...this.#answered].some(([uri, { analysis, key }]) => {
      const document = snapshot.documents.get(uri);
      return key !== '' && document?.analysis === analysis && outlineKey(snapshot, document) !== key;
    });
  }

  closed(uri: string): void {
    this.#answered.delete(uri);
  }
}
