import type { Range } from 'vscode-languageserver-types';
import { valueText } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';
import { spanAt } from './spans.js';
import { toRange } from './toProtocol.js';

/** The value of the figure at `offset`, for other programs; null where there is no figure. */
export function figureValue(
  document: DocumentSnapshot,
  offset: number,
): { readonly text: string; readonly range: Range } | null {
  const figure = spanAt(document.analysis.figures, offset);
  return figure === undefined ? null : { text: valueText(figure.value), range: toRange(document, figure) };
}
