import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, extensionId, show } from './workspace.js';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension(extensionId);
  assert.ok(found, 'the extension is installed');
  return found;
};

describe('Activation', () => {
  for (const name of ['CMakeLists.txt', 'requirements.txt', 'robots.txt', 'LICENSE.txt']) {
    it(`leaves ${name} alone`, async () => {
      const { document } = await show(name);
      assert.ok(document.languageId !== 'article', 'it is no article');
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      assert.equal(tokens?.data.length ?? 0, 0);
      assert.equal(vscode.languages.getDiagnostics(document.uri), []);
    });
  }

  it('takes a text file for an article, and starts', async () => {
    const { document } = await show(articles.english);
    await eventually('the language “article”', () => (document.languageId === 'article' ? true : undefined));
    await eventually('activation', () => (extension().isActive ? true : undefined));
  });
});
