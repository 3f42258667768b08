import { l10n, Location, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type QuotePlace,
  type QuotesParams,
  type ShowQuotesArguments,
} from '../../../server/src/protocol.js';
import { toRange } from './marks.js';
import { cursor, listPlaces, placeOf } from './places.js';

/**
 * Lists all that is said, in the folder, by whom the name at the cursor names, else by who says what stands there; or
 * by whom a link in a hover says.
 */
export function showQuotes(
  client: BaseLanguageClient,
): (given?: Partial<ShowQuotesArguments>) => Promise<void> {
  return async (given) => {
    const at = placeOf(given) ?? cursor(client);
    if (at === undefined) {
      return;
    }
    const params: QuotesParams = {
      textDocument: { uri: at.uri },
      position: at.position,
      ...(given?.of === undefined ? {} : { of: given.of }),
    };
    const found = await client.sendRequest<readonly QuotePlace[]>(methods.quotes, params);
    if (found.length === 0) {
      window.setStatusBarMessage(l10n.t('Nobody is quoted who is named, or speaks, at the cursor.'), 4000);
      return;
    }
    const locations = found.map(({ uri, range }) => new Location(Uri.parse(uri), toRange(range)));
    await listPlaces(client, at, locations);
  };
}
