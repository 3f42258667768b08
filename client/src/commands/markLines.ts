import { l10n, window } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  serverCommands,
  type MarkLinesArguments,
  type MarkLinesResult,
} from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

/** Says of the lines of all selections what they are; the opposite takes it back. */
export function markLines(client: BaseLanguageClient, as: MarkLinesArguments['as']): () => Promise<void> {
  return async () => {
    const editor = activeArticle();
    if (editor === undefined) {
      return;
    }
    const argument: MarkLinesArguments = {
      uri: editor.document.uri.toString(),
      ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
      as,
    };
    const { lines } = (await client.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.markLines,
      arguments: [argument],
    })) as MarkLinesResult;
    window.setStatusBarMessage(message(as, lines), 4000);
  };
}

function message(as: MarkLinesArguments['as'], lines: number): string {
  if (lines === 0) {
    return l10n.t('There is no text on these lines.');
  }
  if (as === 'noise') {
    return lines === 1 ? l10n.t('Marked a line as noise.') : l10n.t('Marked {0} lines as noise.', lines);
  }
  return lines === 1 ? l10n.t('Marked a line as article.') : l10n.t('Marked {0} lines as article.', lines);
}
