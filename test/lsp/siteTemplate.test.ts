import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';
import { articles, template, wrapped } from '../support/siteFolder.js';

const texts = articles.map((article) => wrapped(article));
const [text = ''] = texts;
const siteLine = template.above[2] ?? '';
const capabilities = {
  textDocument: {
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: [] },
  },
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
  },
};

describe('a site’s template in the editor', () => {
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  const write = (from: number, to: number): string[] =>
    texts.slice(from, to).map((own, at) => folder.write(`${from + at}.txt`, own));

  /** Once all articles are read and compared. */
  async function hoverAt(uri: string, words: string, shown = text): Promise<string> {
    const position = new LineIndex(shown).positionAt(shown.indexOf(words));
    await client.request('textDocument/definition', { textDocument: { uri }, position });
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return JSON.stringify(hover?.contents ?? '');
  }

  it('is known once the folder is read, and the editor is told to ask again', async () => {
    const [uri = ''] = write(0, 5);
    await client.start(capabilities, { folders: [folder.uri] });
    client.open(uri, text);
    assert.match(await hoverAt(uri, siteLine), /stands in 5 of 5 documents/);
    await client.untilNotified('workspace/semanticTokens/refresh');
    await client.stop();
  });

  it('is learned as documents come, and forgotten as they go', async () => {
    const [uri = ''] = write(0, 2);
    await client.start(capabilities, { folders: [folder.uri] });
    await client.until(({ method }) => method === 'client/registerCapability');
    client.open(uri, text);
    assert.doesNotMatch(await hoverAt(uri, siteLine), /stands in/);
    const others = write(2, 4);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: others.map((other) => ({ uri: other, type: 1 })),
    });
    while (!(await hoverAt(uri, siteLine)).includes('stands in 4 of 4 documents')) {
      await new Promise(setImmediate);
    }
    for (const at of [2, 3]) {
      folder.remove(`${at}.txt`);
    }
    client.notify('workspace/didChangeWatchedFiles', {
      changes: others.map((other) => ({ uri: other, type: 3 })),
    });
    while ((await hoverAt(uri, siteLine)).includes('stands in')) {
      await new Promise(setImmediate);
    }
    await client.stop();
  });

  it('is seen in a line that somebody writes', async () => {
    const [uri = ''] = write(0, 4);
    const bare = (articles[4] ?? []).join('\n\n');
    const other = folder.write('4.txt', bare);
    await client.start(capabilities, { folders: [folder.uri] });
    client.open(uri, text);
    client.open(other, bare);
    assert.match(await hoverAt(uri, siteLine), /stands in 4 of 5 documents/);
    client.notify('textDocument/didChange', {
      textDocument: { uri: other, version: 2 },
      contentChanges: [{ text: texts[4] ?? '' }],
    });
    assert.match(await hoverAt(other, siteLine, texts[4]), /stands in 5 of 5 documents/);
    assert.match(await hoverAt(uri, siteLine), /stands in 5 of 5 documents/);
    await client.stop();
  });
});
