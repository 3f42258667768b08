import { commands, FoldingRangeKind, l10n, window, type FoldingRange } from 'vscode';
import { activeArticle } from '../articles.js';

/** Folds what is not article in the active editor away, or shows it again. */
export function toggleNoise(): () => Promise<void> {
  const folded = new WeakSet();
  return async () => {
    const editor = activeArticle();
    if (editor === undefined) {
      return;
    }
    const { document } = editor;
    const ranges = await commands.executeCommand<FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    if (!ranges?.some(({ kind }) => kind === FoldingRangeKind.Region)) {
      window.setStatusBarMessage(l10n.t('This article has no noise to fold.'), 4000);
      return;
    }
    const isFolded = folded.has(document);
    await commands.executeCommand(isFolded ? 'editor.unfoldAllMarkerRegions' : 'editor.foldAllMarkerRegions');
    if (isFolded) {
      folded.delete(document);
    } else {
      folded.add(document);
    }
  };
}
