import { commands, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeArticle } from '../articles.js';
import { marksOf, toRange } from './marks.js';

/** Folds the noise of the active article away, or shows it again. */
export function toggleNoise(client: BaseLanguageClient): () => Promise<void> {
  const folded = new WeakSet();
  return async () => {
    const editor = activeArticle();
    if (editor === undefined) {
      return;
    }
    const marks = await marksOf(client, editor.document.uri.toString());
    const selectionLines = marks
      .filter(({ layer }) => layer === 'noise')
      .map(({ range }) => toRange(range))
      .filter((range) => range.end.line > range.start.line)
      .map((range) => range.start.line);
    if (selectionLines.length === 0) {
      window.setStatusBarMessage(l10n.t('This article has no noise to fold.'), 4000);
      return;
    }
    const isFolded = folded.has(editor.document);
    await commands.executeCommand(isFolded ? 'editor.unfold' : 'editor.fold', { selectionLines, levels: 1 });
    if (isFolded) {
      folded.delete(editor.document);
    } else {
      folded.add(editor.document);
      window.setStatusBarMessage(l10n.t('Noise of more than a line is folded.'), 4000);
    }
  };
}
