import { ErrorCodes, ResponseError, type CancellationToken, type Position } from 'vscode-languageserver';
import { toOffset, type DocumentSnapshot } from '../service/index.js';
import { isRecord } from './settings.js';
import { canonicalUri } from './uris.js';
import type { Workspace } from './workspace.js';

/** Where in an article a command is to do its work. */
export interface DocumentPlace {
  readonly document: DocumentSnapshot;
  readonly offset: number;
}

/**
 * Reads the argument of a command, `{uri, position}`.
 *
 * @throws Cancelled where the token says so
 * @throws ResponseError where the argument is none, or names no article
 */
export async function documentPlace(
  argument: unknown,
  workspace: Workspace,
  token: CancellationToken,
): Promise<DocumentPlace> {
  if (!isPlace(argument)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The argument must be {uri, position}.');
  }
  const uri = canonicalUri(argument.uri);
  const document = await workspace.documentOrFile(uri, token);
  if (document === undefined) {
    const name = workspace.displayPath(uri);
    throw new ResponseError(ErrorCodes.InvalidParams, `${name} is not one of the articles.`);
  }
  return { document, offset: toOffset(document, argument.position) };
}

function isPlace(value: unknown): value is { readonly uri: string; readonly position: Position } {
  return (
    isRecord(value) &&
    typeof value['uri'] === 'string' &&
    isRecord(value['position']) &&
    Number.isInteger(value['position']['line']) &&
    Number.isInteger(value['position']['character'])
  );
}
