import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, hoverAt, show, tokensOf, uriOf } from './workspace.js';

const word = 'procurement';

const select = (editor: vscode.TextEditor, text: string): void => {
  const start = editor.document.getText().indexOf(text);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + text.length),
  );
};

const add = (label: string, id: string): Thenable<{ outcome?: string; refused?: string } | undefined> =>
  vscode.commands.executeCommand('glossa.addToDictionary', { label, id });

const saved = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));

/** Waits until the word has a colour, or none. */
const becomes = (document: vscode.TextDocument, type: string | undefined): Promise<true> =>
  eventually(`“${word}” as ${type ?? 'no mark'}`, async () => {
    const token = (await tokensOf(document)).find(({ text }) => text === word);
    return token?.type === type ? true : undefined;
  });

describe('Dictionaries', () => {
  after(async () => {
    for (const name of ['glossa.json', 'dictionary.tsv']) {
      await vscode.workspace.fs.delete(uriOf(name));
    }
    const { document } = await show(articles.english);
    await becomes(document, undefined);
  });

  it('“Add to Dictionary” marks what is selected, and saves the dictionary that it makes', async () => {
    const editor = await show(articles.english);
    await becomes(editor.document, undefined);
    select(editor, word);
    assert.equal((await add('PRODUCT', 'goods'))?.outcome, 'added');
    await becomes(editor.document, 'product');
    assert.match(await hoverAt(editor.document, word), /dictionary\.tsv/);
    assert.match(await saved('dictionary.tsv'), /^procurement\tPRODUCT\tgoods\ten$/m);
    assert.match(await saved('glossa.json'), /"dictionary\.tsv"/);
  });

  it('“Add to Dictionary” changes the row that is there, which can be undone', async () => {
    const editor = await show(articles.english);
    select(editor, word);
    assert.equal((await add('LAW', 'goods'))?.outcome, 'changed');
    await becomes(editor.document, 'law');
    await show('dictionary.tsv');
    await vscode.commands.executeCommand('undo');
    await becomes(editor.document, 'product');
  });

  it('count while they are edited, and say what is wrong', async () => {
    const { document } = await show(articles.english);
    const editor = await show('dictionary.tsv');
    const { lineCount } = editor.document;
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, lineCount, 0), `bad\n${word}\tEVENT\n`);
    });
    await becomes(document, 'event');
    await eventually('a diagnostic', () =>
      vscode.languages
        .getDiagnostics(editor.document.uri)
        .find(({ code, range }) => code === 'dictionary-row' && range.start.line === 0),
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
