import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import {
  readValueQuery,
  valueKeys,
  valueText,
  wordings,
  type DocumentAnalysis,
  type Figure,
  type FigureValue,
} from '../core/index.js';
import { contextOf } from './context.js';
import { fileName } from './fileName.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { toLocation } from './toProtocol.js';

/** So much of the line is shown on each side of a figure. */
const contextLength = 24;

/** What the figures of an analysis can be searched by, in their order. */
const keysOf = new WeakMap<DocumentAnalysis, readonly (readonly string[])[]>();

function figureKeys(analysis: DocumentAnalysis): readonly (readonly string[])[] {
  const keys = keysOf.get(analysis) ?? analysis.figures.map(({ value }) => valueKeys(value));
  keysOf.set(analysis, keys);
  return keys;
}

/** If the query is a value, all figures with that value, whatever they are written in. Pauses now and then. */
export function* figureSymbolSteps(
  { documents }: Snapshot,
  query: string,
  withScales: boolean,
  most: number,
): Generator<void, SymbolInformation[]> {
  const wanted = readValueQuery(query, { withScales });
  if (wanted.size === 0) {
    return [];
  }
  const found: { readonly document: DocumentSnapshot; readonly figure: Figure }[] = [];
  for (const document of [...documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const keys = figureKeys(document.analysis);
    document.analysis.figures.forEach((figure, index) => {
      if (keys[index]?.some((key) => wanted.has(key)) === true) {
        found.push({ document, figure });
      }
    });
    yield;
  }
  const wordingsOf = new Map<string, string>();
  const symbols: SymbolInformation[] = [];
  for (const { document, figure } of found.slice(0, most)) {
    const key = JSON.stringify(figure.value);
    const words = wordingsOf.get(key) ?? allWordings(figure.value);
    wordingsOf.set(key, words);
    symbols.push(figureSymbol(document, figure, words, query));
    yield;
  }
  return symbols;
}

/**
 * The query is part of the name, as editors show only what the query is in; and the value in all languages is part of
 * the container, where they look for what did not fit.
 */
function figureSymbol(
  document: DocumentSnapshot,
  figure: Figure,
  wordsInAll: string,
  query: string,
): SymbolInformation {
  const shown = contextOf(document, figure, contextLength);
  return {
    name: shown.includes(query) ? shown : `${query} = ${shown}`,
    kind: SymbolKind.Number,
    location: toLocation(document, figure),
    containerName: `${fileName(document.uri)} · ${wordsInAll}`,
  };
}

function allWordings(value: FigureValue): string {
  const text = valueText(value);
  return [text, ...wordings(value).filter((words) => words !== text)].join(' = ');
}
