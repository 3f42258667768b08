import { l10n, window } from 'vscode';
import { DocumentHighlightRequest, ReferencesRequest, type BaseLanguageClient } from 'vscode-languageclient';
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
    const place = { textDocument: { uri: at.uri }, position: at.position };
    const named = await client.sendRequest(DocumentHighlightRequest.type, place);
    // In a quote, but not on a name, the references are quotes.
    const found =
      (named ?? []).length === 0
        ? []
        : await client.sendRequest(ReferencesRequest.type, {
            ...place,
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
