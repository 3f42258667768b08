import { l10n, window } from 'vscode';
import { ReferencesRequest, type BaseLanguageClient } from 'vscode-languageclient';
import type { ShowMentionsArguments } from '../../../server/src/protocol.js';
import { cursor, listPlaces, placeOf } from './places.js';

/** Lists all mentions, in the folder, of what is named at the cursor, or where a link in a hover says. */
export function showMentions(
  client: BaseLanguageClient,
): (given?: Partial<ShowMentionsArguments>) => Promise<void> {
  return async (given) => {
    const at = placeOf(given) ?? cursor(client);
    if (at === undefined) {
      return;
    }
    const found = await client.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: at.uri },
      position: at.position,
      context: { includeDeclaration: true },
    });
    const locations = await client.protocol2CodeConverter.asReferences(found ?? []);
    if (locations.length === 0) {
      window.setStatusBarMessage(l10n.t('Nothing is named at the cursor.'), 4000);
      return;
    }
    await listPlaces(client, at, locations);
  };
}
