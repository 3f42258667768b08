import { l10n, Range, window, type Selection } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeArticle } from '../articles.js';
import { methods, type Mark, type MarksParams, type ProtocolRange } from '../../../server/src/protocol.js';

export function nextMark(client: BaseLanguageClient): () => Promise<void> {
  return () =>
    goToMark(client, (ranges, { start, isEmpty }) => {
      const isNext = (range: Range): boolean =>
        isEmpty ? range.start.isAfterOrEqual(start) : range.start.isAfter(start);
      return ranges.find(isNext) ?? ranges[0];
    });
}

export function previousMark(client: BaseLanguageClient): () => Promise<void> {
  return () =>
    goToMark(
      client,
      (ranges, { start }) => ranges.findLast((range) => range.start.isBefore(start)) ?? ranges.at(-1),
    );
}

/** Selects the mark that `choose` picks; past the last one it goes on at the first, as search does. */
async function goToMark(
  client: BaseLanguageClient,
  choose: (ranges: readonly Range[], from: Selection) => Range | undefined,
): Promise<void> {
  const editor = activeArticle();
  if (editor === undefined) {
    return;
  }
  const marks = await marksOf(client, editor.document.uri.toString());
  const target = choose(
    marks.filter(({ layer }) => layer !== 'noise').map(({ range }) => toRange(range)),
    editor.selection,
  );
  if (target === undefined) {
    window.setStatusBarMessage(l10n.t('Nothing is marked in this article.'), 4000);
    return;
  }
  // Unlike an assignment to `editor.selection`, this settles once the editor is there, so that the next step starts there.
  await window.showTextDocument(editor.document, {
    selection: target,
    ...(editor.viewColumn && { viewColumn: editor.viewColumn }),
  });
}

function marksOf(client: BaseLanguageClient, uri: string): Promise<readonly Mark[]> {
  const params: MarksParams = { textDocument: { uri } };
  return client.sendRequest<readonly Mark[]>(methods.marks, params);
}

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
