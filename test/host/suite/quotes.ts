import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, folderUri, hoverAt, positionOf, show, tokensOf } from './workspace.js';

/** Said by “He”, who is named in the sentence before. */
const said = 'still on the fence';
const speaker = 'JD Vance';

const putCursor = (editor: vscode.TextEditor, text: string): void => {
  const position = positionOf(editor.document, text);
  editor.selection = new vscode.Selection(position, position);
};

const hintsIn = ({ document }: vscode.TextEditor): Thenable<vscode.InlayHint[] | undefined> =>
  vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );

const wordsOf = ({ label }: vscode.InlayHint): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

describe('Quotes', () => {
  it('have a hover with the speaker, a link to the card of whom the pronoun stands for, and the cue', async () => {
    const { document } = await show(articles.englishOriginal);
    const text = await eventually('the hover', async () => {
      const shown = await hoverAt(document, said);
      return shown.includes('quotes of this speaker') ? shown : undefined;
    });
    assert.match(
      text,
      /\*\*Quote\*\* · speaker: He — \[JD Vance\]\(<command:glossa\.showCard\?[^>]+>\) · cue: urged/,
    );
    const [, given = ''] = /<command:glossa\.showCard\?([^>]+)>/.exec(text) ?? [];
    await vscode.commands.executeCommand(
      'glossa.showCard',
      ...(JSON.parse(decodeURIComponent(given)) as unknown[]),
    );
    await eventually('the cursor at the name', () => {
      const active = vscode.window.activeTextEditor?.selection.active;
      const at = active && document.getText(new vscode.Range(active, active.translate(0, 8)));
      return at !== undefined && /^(JD )?Vance/.test(at) ? true : undefined;
    });
  });

  it('lead to their speaker, and say where there is none', async () => {
    const editor = await show(articles.englishOriginal);
    await tokensOf(editor.document);
    putCursor(editor, said);
    assert.equal(await vscode.commands.executeCommand('glossa.goToSpeaker'), speaker);
    await eventually('the cursor at the name', () => {
      const { active } = editor.selection;
      const at = editor.document.getText(new vscode.Range(active, active.translate(0, 8)));
      return /^(JD )?Vance/.test(at) ? true : undefined;
    });
    putCursor(editor, 'representatives from');
    assert.equal(await vscode.commands.executeCommand('glossa.goToSpeaker'), undefined);
  });

  it('are referred to by their speaker, in all languages', async () => {
    const { document } = await show(articles.englishOriginal);
    const found = await eventually('a quote in the Korean article', async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, said),
      );
      return locations.some(({ uri }) => uri.path.endsWith(articles.korean)) ? locations : undefined;
    });
    const texts = await Promise.all(
      found.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    assert.ok(
      texts.some((text) => text.includes(said)),
      texts.join('\n'),
    );
    assert.ok(
      texts.some((text) => text.includes('함께 움직입시다')),
      texts.join('\n'),
    );
  });

  it('are listed by the command, of the name at the cursor too', async () => {
    const editor = await show(articles.englishOriginal);
    putCursor(editor, 'JD Vance');
    await vscode.commands.executeCommand('glossa.showQuotes');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('have their speakers behind them only where the setting says so', async () => {
    const editor = await show(articles.englishOriginal);
    await tokensOf(editor.document);
    assert.equal((await hintsIn(editor))?.length ?? 0, 0);
    const settings = vscode.workspace.getConfiguration('glossa', folderUri());
    await settings.update('inlayHints.speakers', true, vscode.ConfigurationTarget.Workspace);
    try {
      const hint = await eventually('a hint', async () =>
        (await hintsIn(editor))?.find((one) => wordsOf(one) === `— ${speaker}`),
      );
      const before = editor.document.getText(
        new vscode.Range(hint.position.translate(0, -10), hint.position),
      );
      assert.equal(before, 'together."');
    } finally {
      await settings.update('inlayHints.speakers', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually('no hints', async () => ((await hintsIn(editor))?.length ? undefined : true));
  });

  it('stand in the outline with their speakers', async () => {
    const { document } = await show(articles.englishOriginal);
    const symbols = await eventually('symbols', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    );
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.match(names(symbols).join('\n'), /^"To those of you .*" — JD Vance$/m);
  });

  it('are a step of a selection that grows', async () => {
    const editor = await show(articles.englishOriginal);
    await tokensOf(editor.document);
    const ranges = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      editor.document.uri,
      [positionOf(editor.document, said)],
    );
    const steps: string[] = [];
    for (let one: vscode.SelectionRange | undefined = ranges[0]; one !== undefined; one = one.parent) {
      steps.push(editor.document.getText(one.range));
    }
    const quote = steps.findIndex((step) => step.startsWith('To those') && step.endsWith('together.'));
    assert.ok(quote > 0, steps.join('\n'));
    assert.equal(steps[quote + 1], `"${steps[quote]}"`);
    assert.ok(steps[quote + 2]?.startsWith('He urged'), steps.join('\n'));
  });
});
