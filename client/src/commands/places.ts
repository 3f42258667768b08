import { commands, Uri, type Location } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProtocolPosition } from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

/** A place that a command is about. */
export interface Place {
  readonly uri: string;
  readonly position: ProtocolPosition;
}

/** The place that a link in a hover gives, in whatever it gives; undefined where it is none. */
export function placeOf(given: Partial<Place> | undefined): Place | undefined {
  const { uri, position } = given ?? {};
  const isPlace = typeof uri === 'string' && typeof position?.line === 'number';
  return isPlace && typeof position.character === 'number' ? { uri, position } : undefined;
}

/** The cursor in the article that has the focus. */
export function cursor(client: BaseLanguageClient): Place | undefined {
  const editor = activeArticle();
  return (
    editor && {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    }
  );
}

/** Lists places beside the one that they were asked for. */
export async function listPlaces(
  client: BaseLanguageClient,
  { uri, position }: Place,
  locations: readonly Location[],
): Promise<void> {
  await hideHover();
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    client.protocol2CodeConverter.asPosition(position),
    locations,
  );
}

/** A hover with the link that was followed would stay in front. Older editors lack the command, and hide it later. */
export async function hideHover(): Promise<void> {
  await commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
}
