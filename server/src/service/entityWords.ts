import { SymbolKind } from 'vscode-languageserver-types';
import type { CorpusAnalysis, Entity, MentionLabel } from '../core/index.js';
import { formsOf } from './entityForms.js';

/** How editors picture what is named: labels that meet often have icons that differ. */
export const symbolKinds: Readonly<Record<MentionLabel, SymbolKind>> = {
  PERSON: SymbolKind.Class,
  NORP: SymbolKind.Interface,
  FAC: SymbolKind.Constructor,
  ORG: SymbolKind.Struct,
  GPE: SymbolKind.Namespace,
  LOC: SymbolKind.Namespace,
  PRODUCT: SymbolKind.Field,
  EVENT: SymbolKind.Event,
  WORK_OF_ART: SymbolKind.File,
  LAW: SymbolKind.File,
  LANGUAGE: SymbolKind.Key,
};

/** The fullest name in each language, none of them twice. */
export function fullestNames(corpus: CorpusAnalysis, entity: Entity): string[] {
  const languages = new Set<string>();
  const names = formsOf(corpus, entity).flatMap(({ language, text }) => {
    const isFirst = !languages.has(language);
    languages.add(language);
    return isFirst ? [text] : [];
  });
  return [...new Set(names)];
}
