import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import {
  readValueQuery,
  valueKeys,
  valueText,
  wordings,
  type Figure,
  type FigureValue,
} from '../core/index.js';
import { contextOf } from './context.js';
import { fileName } from './fileName.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { toLocation } from './toProtocol.js';

/** So much of the line is shown on each side of a figure. */
const contextLength = 24;

/** If the query is a value, all figures with that value, whatever they are written in. */
export function figureSymbols(
  { documents }: Snapshot,
  query: string,
  withScales: boolean,
  most: number,
): SymbolInformation[] {
  const wanted = readValueQuery(query, { withScales });
  if (wanted.size === 0) {
    return [];
  }
  return [...documents.values()]
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap((document) =>
      document.analysis.figures
        .filter(({ value }) => valueKeys(value).some((key) => wanted.has(key)))
        .map((figure) => ({ document, figure })),
    )
    .slice(0, most)
    .map(({ document, figure }) => figureSymbol(document, figure, query));
}

/**
 * The query is part of the name, as editors show only what the query is in; and the value in all languages is part of
 * the container, where they look for what did not fit.
 */
function figureSymbol(document: DocumentSnapshot, figure: Figure, query: string): SymbolInformation {
  const shown = contextOf(document, figure, contextLength);
  return {
    name: shown.includes(query) ? shown : `${query} = ${shown}`,
    kind: SymbolKind.Number,
    location: toLocation(document, figure),
    containerName: `${fileName(document.uri)} · ${allWordings(figure.value)}`,
  };
}

function allWordings(value: FigureValue): string {
  const text = valueText(value);
  return [text, ...wordings(value).filter((words) => words !== text)].join(' = ');
}
