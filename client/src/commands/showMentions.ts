import { commands, l10n, Uri, window, type Position } from 'vscode';
import { ReferencesRequest, type BaseLanguageClient } from 'vscode-languageclient';
import type { ShowMentionsArguments } from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

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
    // The hover with the link would stay above the list. Older editors lack the command, and hide it later.
    await commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
    const position: Position = client.protocol2CodeConverter.asPosition(at.position);
    await commands.executeCommand('editor.action.showReferences', Uri.parse(at.uri), position, locations);
  };
}

function placeOf(given: Partial<ShowMentionsArguments> | undefined): ShowMentionsArguments | undefined {
  const { uri, position } = given ?? {};
  const isPlace = typeof uri === 'string' && typeof position?.line === 'number';
  return isPlace && typeof position.character === 'number' ? { uri, position } : undefined;
}

function cursor(client: BaseLanguageClient): ShowMentionsArguments | undefined {
  const editor = activeArticle();
  return (
    editor && {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
    }
  );
}
