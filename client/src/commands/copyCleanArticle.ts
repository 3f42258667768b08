import { env, l10n, window, workspace, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type CleanArticle, type CleanArticleParams } from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

/**
 * Puts articles without noise and teasers on the clipboard: those selected in the explorer, else the active one. A
 * blank line stands between two of them.
 * @returns what was copied; empty where there was nothing to copy
 */
export function copyCleanArticle(
  client: BaseLanguageClient,
): (resource?: Uri, selected?: readonly Uri[]) => Promise<string> {
  return async (resource = activeArticle()?.document.uri, selected = []) => {
    const uris = selected.length > 0 ? selected : resource === undefined ? [] : [resource];
    const copied: CleanArticle[] = [];
    const refused: string[] = [];
    for (const uri of uris) {
      const params: CleanArticleParams = { textDocument: { uri: uri.toString() } };
      const article = await client.sendRequest<CleanArticle | null>(methods.cleanArticle, params);
      if (article === null || article.text === '') {
        refused.push(workspace.asRelativePath(uri));
      } else {
        copied.push(article);
      }
    }
    const text = copied.map((article) => article.text).join('\n');
    if (copied.length > 0) {
      await env.clipboard.writeText(text);
      window.setStatusBarMessage(message(copied), 6000);
    }
    if (refused.length > 0) {
      void window.showWarningMessage(l10n.t('No article to copy: {0}', refused.join(', ')));
    }
    return text;
  };
}

function message(copied: readonly CleanArticle[]): string {
  const sum = (count: (article: CleanArticle) => number): number =>
    copied.reduce((total, article) => total + count(article), 0);
  const leftOut = sum(({ leftOut: lines }) => lines);
  const cut = sum(({ cut: characters }) => characters);
  return [
    copied.length === 1
      ? l10n.t('Copied the article; lines left out: {0}.', leftOut)
      : l10n.t('Copied {0} articles; lines left out: {1}.', copied.length, leftOut),
    ...(cut === 0 ? [] : [l10n.t('The last {0} characters are missing: too long to be analysed.', cut)]),
  ].join(' ');
}
