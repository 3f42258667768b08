import type { SymbolInformation } from 'vscode-languageserver-types';
import { entityIndexSteps } from './entityIndex.js';
import { entitySymbols } from './entitySymbols.js';
import { figureSymbolSteps } from './figureSymbols.js';
import type { Snapshot } from './snapshot.js';

export interface WorkspaceSymbolOptions {
  /**
   * The editor asks for the first word of what was typed alone, and looks itself for the others in what it gets: a
   * number then also finds the larger amounts that it is the count of.
   */
  readonly byFirstWord?: boolean;
}

/** Nobody reads on; and an editor should not have to draw more. */
const mostSymbols = 1000;

/**
 * Entities by any of their names, in whatever language, each once; and if the query is a value, all figures with that
 * value, whatever they are written in. Pauses now and then; the names of a corpus are put in order the first time.
 */
export function* workspaceSymbolSteps(
  snapshot: Snapshot,
  query: string,
  { byFirstWord = false }: WorkspaceSymbolOptions = {},
): Generator<void, SymbolInformation[]> {
  const typed = query.trim();
  const index = yield* entityIndexSteps(snapshot.corpus);
  const figures = yield* figureSymbolSteps(snapshot, typed, byFirstWord, mostSymbols);
  const most = mostSymbols - figures.length;
  return [...figures, ...entitySymbols(snapshot, index, typed, { byFirstWord, most })];
}
