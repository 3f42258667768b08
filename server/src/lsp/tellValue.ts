import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { FigureValueArguments, FigureValueResult } from '../protocol.js';
import { figureValue, toOffset } from '../service/index.js';
import { isRecord } from './settings.js';
import { canonicalUri } from './uris.js';
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
  if (!isFigureValue(argument)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The argument must be {uri, position}.');
  }
  const uri = canonicalUri(argument.uri);
  const document = await workspace.documentOrFile(uri, token);
  if (document === undefined) {
    const name = workspace.displayPath(uri);
    throw new ResponseError(ErrorCodes.InvalidParams, `${name} is not one of the articles.`);
  }
  const value = figureValue(document, toOffset(document, argument.position));
  show(value?.text ?? 'There is no figure at the cursor.');
  return value;
}

function isFigureValue(value: unknown): value is FigureValueArguments {
  return (
    isRecord(value) &&
    typeof value['uri'] === 'string' &&
    isRecord(value['position']) &&
    Number.isInteger(value['position']['line']) &&
    Number.isInteger(value['position']['character'])
  );
}
