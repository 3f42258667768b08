import { commands, l10n, Location, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type Counterpart, type CounterpartsParams } from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';
import { toRange } from './marks.js';

/** Opens the passage at the cursor in another language; where there are several, does what “Go to Definition” does. */
export function goToTranslation(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    const editor = activeArticle();
    if (editor === undefined) {
      return;
    }
    const position = editor.selection.active;
    const params: CounterpartsParams = {
      textDocument: { uri: editor.document.uri.toString() },
      position: client.code2ProtocolConverter.asPosition(position),
    };
    const counterparts = await client.sendRequest<readonly Counterpart[]>(methods.counterparts, params);
    const translations = counterparts.filter(({ kind }) => kind === 'translation');
    const targets = translations.length > 0 ? translations : counterparts;
    await commands.executeCommand(
      'editor.action.goToLocations',
      editor.document.uri,
      position,
      targets.map(({ uri, range }) => new Location(Uri.parse(uri), toRange(range))),
      workspace.getConfiguration('editor.gotoLocation', editor.document).get('multipleDefinitions', 'peek'),
      l10n.t('No other article of this folder says the same as this passage.'),
    );
  };
}
