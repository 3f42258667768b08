import type { CancellationToken } from 'vscode-languageserver';
import type { FigureValueResult } from '../protocol.js';
import { figureValue } from '../service/index.js';
import { documentPlace } from './documentPlace.js';
import type { Workspace } from './workspace.js';

/**
 * The value of the figure at a position; null where there is none.
 *
 * @param show tells a person too, in an editor that copies nothing by itself
 * @throws Cancelled where the token says so
 * @throws ResponseError where the argument is none, or names no article
 */
export async function tellValue(
  argument: unknown,
  workspace: Workspace,
  token: CancellationToken,
  show: (message: string) => void,
): Promise<FigureValueResult> {
  const { document, offset } = await documentPlace(argument, workspace, token);
  const value = figureValue(document, offset);
  show(value?.text ?? 'There is no figure at the cursor.');
  return value;
}
