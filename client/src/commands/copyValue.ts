import { env, l10n, window } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  serverCommands,
  type CopyValueArguments,
  type FigureValueArguments,
  type FigureValueResult,
} from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

/**
 * Puts the value of the figure at the cursor on the clipboard, for other programs; of several cursors a line each. A
 * code action gives the value itself.
 * @returns what was copied; empty where there was nothing to copy
 */
export function copyValue(
  client: BaseLanguageClient,
): (given?: Partial<CopyValueArguments>) => Promise<string> {
  return async (given) => {
    const values = typeof given?.text === 'string' ? [given.text] : await valuesAtCursors(client);
    const text = values.join('\n');
    if (text === '') {
      window.setStatusBarMessage(l10n.t('There is no figure at the cursor.'), 4000);
    } else {
      await env.clipboard.writeText(text);
      const message =
        values.length === 1 ? l10n.t('Copied {0}', text) : l10n.t('Copied {0} values.', values.length);
      window.setStatusBarMessage(message, 4000);
    }
    return text;
  };
}

async function valuesAtCursors(client: BaseLanguageClient): Promise<string[]> {
  const editor = activeArticle();
  const values: string[] = [];
  for (const { active } of editor?.selections ?? []) {
    const argument: FigureValueArguments = {
      uri: editor?.document.uri.toString() ?? '',
      position: client.code2ProtocolConverter.asPosition(active),
    };
    const value = (await client.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.figureValue,
      arguments: [argument],
    })) as FigureValueResult;
    values.push(...(value === null ? [] : [value.text]));
  }
  return values;
}
