import { commands, Selection, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShowCardArguments } from '../../../server/src/protocol.js';
import { cursor, hideHover, placeOf } from './places.js';

/** Goes to the place that a link in a hover gives, and shows the hover there; by itself, that of the cursor. */
export function showCard(client: BaseLanguageClient): (given?: Partial<ShowCardArguments>) => Promise<void> {
  return async (given) => {
    const at = placeOf(given) ?? cursor(client);
    if (at === undefined) {
      return;
    }
    await hideHover();
    const position = client.protocol2CodeConverter.asPosition(at.position);
    await window.showTextDocument(Uri.parse(at.uri), { selection: new Selection(position, position) });
    await commands.executeCommand('editor.action.showHover');
  };
}
