import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, positionOf, show, tokensOf } from './workspace.js';

const insertAtTop = async (editor: vscode.TextEditor, text: string): Promise<void> => {
  const done = await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), text);
  });
  assert.ok(done, 'the text was inserted');
};

describe('Editing', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('moves tokens with the text', async () => {
    const editor = await show(articles.english);
    const before = await tokensOf(editor.document);
    await insertAtTop(editor, 'Fine 😀 weather in 𠮷野\n');
    await eventually('the same tokens, a line further down', async () => {
      const after = await tokensOf(editor.document);
      const moved = after.filter(({ range }) => range.start.line > 0);
      return JSON.stringify(moved.map(({ text, type }) => [text, type])) ===
        JSON.stringify(before.map(({ text, type }) => [text, type]))
        ? true
        : undefined;
    });
  });

  it('counts emoji as the editor does', async () => {
    const editor = await show(articles.english);
    await insertAtTop(editor, '😀😀 It cost $12 million. ');
    await eventually('a token that begins after the emoji', async () => {
      const tokens = await tokensOf(editor.document);
      return tokens.find(
        ({ text, range }) =>
          text.endsWith('$12 million') && range.start.character >= 5 && range.start.line === 0,
      );
    });
  });

  it('reads Windows line ends and emoji', async () => {
    const { document } = await show(articles.windows);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const tokens = await tokensOf(document);
    const amount = tokens.find(({ range }) => range.contains(positionOf(document, '$12 billion')));
    assert.match(amount?.text ?? '', /\$12 billion$/);
    assert.ok(
      tokens.every(({ text }) => !/[\r\n]/.test(text)),
      'no token reaches into a line end',
    );
  });
});
