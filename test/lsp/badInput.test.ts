import assert from 'node:assert/strict';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  LocationLink,
  SemanticTokens,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';

const editor = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    diagnostic: {},
  },
};

const line = 'Norway will spend $12 billion on a dam in Oslo, the government said on Wednesday.';

const oddTexts: Readonly<Record<string, string>> = {
  empty: '',
  'blank lines only': '\n\n \r\n\t\r',
  'one enormous line': `${line} `.repeat(12_000),
  'ten thousand unclosed marks': '“「(«'.repeat(10_000),
  CRLF: `${line}\r\n\r\n${line}\r\n`,
  'lone CR': `${line}\r${line}\r`,
  BOM: `\uFEFF${line}\n`,
  NUL: `\0${line}\0\n\0`,
  'U+2028': `${line}\u2028${line}\u0085${line}`,
  emoji: `😀 ${line} 👩‍👩‍👧 🇰🇷 𠮷\n“😀${line}😀”`,
  'lone surrogates': `\uD83D${line}\uDE00\n\uDE00\uD83D`,
  'right to left': `مرحبا ${line} שלום\u202E\n`,
  'combining marks': `Z\u0306${'\u0301'.repeat(500)} ${line}`,
};

describe('bad input', () => {
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  for (const [name, text] of Object.entries(oddTexts)) {
    it(`answers every request: ${name}`, async () => {
      await client.start(editor);
      const uri = 'file:///odd/a.txt';
      client.open(uri, text);
      const textDocument = { uri };
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
        textDocument,
      });
      checkTokens(text, data);
      if (text.includes(line)) {
        assert.ok(data.length > 0);
      }
      for (const method of ['documentSymbol', 'foldingRange', 'diagnostic']) {
        await client.request(`textDocument/${method}`, { textDocument });
      }
      await client.request('glossa/marks', { textDocument });
      for (const position of [
        { line: 0, character: 0 },
        { line: 0, character: 20 },
        { line: 999_999, character: 999_999 },
      ]) {
        for (const method of ['hover', 'definition', 'references', 'documentHighlight']) {
          await client.request(`textDocument/${method}`, { textDocument, position, context: {} });
        }
        await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
        await client.request('glossa/quotes', { textDocument, position });
        await client.request('workspace/executeCommand', {
          command: 'glossa.speaker',
          arguments: [{ uri, position }],
        });
        const range = { start: { line: 0, character: 0 }, end: position };
        const context = { diagnostics: [] };
        await client.request('textDocument/codeAction', { textDocument, range, context });
        for (const as of ['noise', 'article']) {
          await client.request('workspace/executeCommand', {
            command: 'glossa.markLines',
            arguments: [{ uri, ranges: [range], as }],
          });
          await client.request('glossa/cleanArticle', { textDocument });
        }
      }
      await client.stop();
    }).timeout(60_000);
  }

  it('analyses the first part of 5 MB, and says so', async () => {
    await client.start(editor);
    const uri = 'file:///odd/large.txt';
    const text = `${line}\n`.repeat(5_000_000 / (line.length + 1));
    client.open(uri, text);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.equal(report.kind, 'full');
    const cut = report.items.filter(({ code }: Diagnostic) => code === 'file-too-large');
    assert.deepEqual(
      cut.map(({ severity }) => severity),
      [3],
    );
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    });
    assert.ok(data.length > 0);
  }).timeout(60_000);

  it('names files that are not UTF-8, reads UTF-16 with a mark, and goes on with the rest', async () => {
    const en = folder.write('en.txt', `${line}\n`);
    folder.write('latin1.txt', Buffer.from('Zürich spart', 'latin1'));
    folder.write('utf16.txt', Buffer.from(`\uFEFF${line}\n`, 'utf16le'));
    folder.write('utf8-bom.txt', `\uFEFF${line}\n`);
    folder.write('binary.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe));
    await client.start(editor, { folders: [folder.uri] });
    client.open(en, `${line}\n`);
    const links = await client.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: en },
      position: { line: 0, character: 8 },
    });
    assert.deepEqual(links.map(({ targetUri }) => targetUri.slice(targetUri.lastIndexOf('/') + 1)).sort(), [
      'utf16.txt',
      'utf8-bom.txt',
    ]);
    for (const name of ['latin1.txt', 'binary.txt']) {
      const { params } = await client.until(
        ({ method, params }) => method === 'window/logMessage' && JSON.stringify(params).includes(name),
      );
      assert.match(JSON.stringify(params), /is skipped: is not UTF-8/);
    }
  });

  it('goes on where a folder is missing', async () => {
    const en = folder.write('en.txt', `${line}\n`);
    await client.start(editor, { folders: [folder.uriOf('gone'), folder.uri] });
    client.open(en, `${line}\n`);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: en },
    });
    assert.ok(symbols.length > 0);
    await client.until(
      ({ method, params }) =>
        method === 'window/logMessage' && JSON.stringify(params).includes("gone can't be read"),
    );
    await client.stop();
  });
});

/** Tokens stand in their lines, one after the other, by the line ends of LSP. */
function checkTokens(text: string, data: readonly number[]): void {
  const { lines } = new LineIndex(text);
  let lineAt = 0;
  let from = 0;
  let end = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, delta = 0, length = 0] = data.slice(at, at + 3);
    from = deltaLine === 0 ? from + delta : delta;
    assert.ok(deltaLine > 0 || from >= end);
    lineAt += deltaLine;
    end = from + length;
    const own = lines[lineAt];
    assert.ok(own !== undefined && end <= own.end - own.start);
  }
}
