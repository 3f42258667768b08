import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, folderUri, hoverAt, positionOf, show, tokensOf } from './workspace.js';

const copyValue = (): Thenable<string> => vscode.commands.executeCommand<string>('glossa.copyValue');

const putCursor = (editor: vscode.TextEditor, ...texts: readonly string[]): void => {
  editor.selections = texts.map((text) => {
    const position = positionOf(editor.document, text);
    return new vscode.Selection(position, position);
  });
};

/** Sets for the length of `use`. */
async function withSetting(key: string, value: unknown, use: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('glossa', folderUri());
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    await use();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

const hintsIn = ({ document }: vscode.TextEditor): Thenable<vscode.InlayHint[] | undefined> =>
  vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );

const symbolsOf = (query: string): Thenable<vscode.SymbolInformation[]> =>
  vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);

describe('Figures', () => {
  it('have a hover with the value as other languages count it', async () => {
    const { document } = await show(articles.english);
    assert.match(await hoverAt(document, '$12 billion'), /12 billion = 120억 = 120億 = 120亿/);
  });

  it('are copied as values, of all cursors, or not at all', async () => {
    const editor = await show(articles.english);
    await tokensOf(editor.document);
    putCursor(editor, '$12 billion');
    const value = await copyValue();
    assert.equal(value, '12000000000 USD');
    assert.equal(await vscode.env.clipboard.readText(), value);
    putCursor(editor, '$12 billion', 'five-week');
    assert.equal(await copyValue(), `${value}\nP5W`);
    putCursor(editor, 'Marco Rubio');
    assert.equal(await copyValue(), '');
    assert.equal(await vscode.env.clipboard.readText(), `${value}\nP5W`, 'the clipboard is left alone');
  });

  it('are copied by a code action', async () => {
    const { document } = await show(articles.english);
    const position = positionOf(document, '$12 billion');
    const action = await eventually('the action', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(position, position),
      );
      return found.find(({ title }) => title.startsWith('Copy Value: '));
    });
    const { command, arguments: given = [] } = action.command ?? {};
    assert.equal(command, 'glossa.copyValue');
    assert.match(
      await vscode.commands.executeCommand<string>('glossa.copyValue', ...(given as unknown[])),
      /USD$/,
    );
  });

  it('show their values as hints only where the setting says so', async () => {
    const editor = await show(articles.english);
    await tokensOf(editor.document);
    assert.equal((await hintsIn(editor))?.length ?? 0, 0);
    await withSetting('inlayHints.figures', true, async () => {
      const hint = await eventually('a hint', async () =>
        (await hintsIn(editor))?.find(({ label }) => label === '≈ 12,000,000,000 USD'),
      );
      assert.equal(editor.document.offsetAt(hint.position) > 0, true);
    });
    await eventually('no hints', async () => ((await hintsIn(editor))?.length ? undefined : true));
  });

  it('have dates that are counted from the date in the settings', async () => {
    const { document } = await show(articles.englishOriginal);
    await withSetting('documentDate', '2026-02-06', async () => {
      await eventually('the day', async () =>
        /Wednesday 4 February 2026, counted from 6 February 2026 \\?\(setting\\?\)/.test(
          await hoverAt(document, 'Wednesday'),
        )
          ? true
          : undefined,
      );
    });
  });

  it('are found by their value, in every language', async () => {
    await tokensOf((await show(articles.english)).document);
    for (const query of ['12e9 USD', '120억 달러']) {
      const symbols = await eventually(`symbols for ${query}`, async () => {
        const found = await symbolsOf(query);
        return new Set(found.map(({ location }) => location.uri.path)).size > 1 ? found : undefined;
      });
      assert.ok(
        symbols.every(({ name }) => name.includes(query)),
        symbols.map(({ name }) => name).join(),
      );
    }
  });

  it('stand beside names in the symbols', async () => {
    await tokensOf((await show(articles.english)).document);
    await eventually('a name', async () =>
      (await symbolsOf('japan')).find(({ name }) => name.startsWith('Japan = ')),
    );
  });
});
