import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { corpusView } from './corpusView.js';
import { documentSymbols } from './documentSymbols.js';
import { entityOutline } from './entityOutline.js';
import { fullestNames } from './entityWords.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';

export interface OutlineOptions {
  /** Lists who and what the article names, behind its sections. */
  readonly entities: boolean;
}

/** Sections first: the first symbol around a place is the one that an editor takes it to be in. */
export function outline(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  { entities }: OutlineOptions,
): DocumentSymbol[] {
  return [...documentSymbols(document), ...(entities ? entityOutline(snapshot, document) : [])];
}

/** The same as a flat list, for editors that know no tree. */
export function flatOutline(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  options: OutlineOptions,
): SymbolInformation[] {
  const list: SymbolInformation[] = [];
  const walk = (symbols: readonly DocumentSymbol[], containerName?: string): void => {
    for (const { name, kind, range, children } of symbols) {
      list.push({
        name,
        kind,
        location: { uri: document.uri, range },
        ...(containerName === undefined ? {} : { containerName }),
      });
      walk(children ?? [], name);
    }
  };
  walk(outline(snapshot, document, options));
  return list;
}

/** What an outline takes from the other articles: while it is the same, the same analysis has the same outline. */
export function outlineKey(snapshot: Snapshot, document: DocumentSnapshot): string {
  const ids = corpusView(snapshot, document)?.entityIds ?? [];
  const names = [...new Set(ids)].map((id) => {
    const entity = snapshot.corpus.entities.get(id);
    return entity === undefined ? '' : fullestNames(snapshot.corpus, entity).join('\n');
  });
  return [...ids, ...names].join('\n');
}
