import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import type {
  Counterpart,
  ExportFormat,
  ExportResult,
  Mark,
  StatusParams,
} from '../../server/src/protocol.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';
import { type Message } from '../support/languageClient.js';

const english = `Norway to build a dam

Norway will spend $12 billion on a dam, the government said on Wednesday.

“We will build it in 30 days,” said Prime Minister Anna Berg in Oslo.
`;
const copy = `Norway will spend $12 billion on a dam, the government said on Wednesday.
“We will build it in 30 days,” said Prime Minister Anna Berg in Oslo.
`;
const korean = `노르웨이, 댐 건설

노르웨이 정부는 수요일 댐 건설에 120억 달러를 쓸 것이라고 밝혔다.
`;
const withNoise = `${english}\nWe use cookies to improve this website. Read our privacy policy.\nAccept all cookies\n`;

const editor = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { foldingRange: { collapsedText: true } },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [],
    },
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1] } },
  },
};

describe('the server over stdio', () => {
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  const document = (uri: string): { textDocument: { uri: string } } => ({ textDocument: { uri } });
  const at = (uri: string, text: string, words: string): object => ({
    ...document(uri),
    position: new LineIndex(text).positionAt(text.indexOf(words)),
  });
  const textIn = (text: string, { start, end }: Range): string => {
    const index = new LineIndex(text);
    return text.slice(index.offsetAt(start), index.offsetAt(end));
  };

  describe('with one document', () => {
    const uri = 'file:///news/a.txt';

    it('announces UTF-16, incremental changes and its legend', async () => {
      const { capabilities } = await client.start({
        ...editor,
        general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
      });
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
      assert.equal(capabilities.diagnosticProvider?.interFileDependencies, true);
      await client.stop();
    });

    it('colours what it finds', async () => {
      const { capabilities } = await client.start(editor, {
        initializationOptions: { customTokenTypes: true },
      });
      const types = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
      client.open(uri, english);
      const { data } = await client.request<SemanticTokens>(
        'textDocument/semanticTokens/full',
        document(uri),
      );
      const found = new Set(data.filter((_, index) => index % 5 === 3).map((type) => types[type]));
      for (const type of ['gpe', 'money', 'date', 'quote', 'person']) {
        assert.ok(found.has(type), `no ${type} among ${[...found].join(' ')}`);
      }
      await client.stop();
    });

    it('tells the difference of tokens after an edit', async () => {
      await client.start(editor);
      client.open(uri, english);
      const method = 'textDocument/semanticTokens';
      const before = await client.request<SemanticTokens>(`${method}/full`, document(uri));
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: 'In Rome. ' },
        ],
      });
      const delta = await client.request<SemanticTokensDelta>(`${method}/full/delta`, {
        ...document(uri),
        previousResultId: before.resultId,
      });
      const patched = [...before.data];
      for (const { start, deleteCount, data } of delta.edits) {
        patched.splice(start, deleteCount, ...(data ?? []));
      }
      const after = await client.request<SemanticTokens>(`${method}/full`, document(uri));
      assert.deepEqual(patched, after.data);
      assert.notEqual(before.resultId, after.resultId);
      const unknown = await client.request<SemanticTokens>(`${method}/full/delta`, {
        ...document(uri),
        previousResultId: 'never given',
      });
      assert.deepEqual(unknown.data, after.data);
    });

    it('explains a figure, in the markup that the client asks for', async () => {
      await client.start();
      client.open(uri, english);
      const hover = await client.request<Hover>('textDocument/hover', at(uri, english, '12 billion'));
      const { kind, value } = hover.contents as MarkupContent;
      assert.equal(kind, 'plaintext');
      assert.match(value, /^12 billion US dollars \(12,000,000,000 USD\)[^]*rule figure-money/);
    });

    it('has an outline and folds', async () => {
      await client.start(editor);
      client.open(uri, withNoise);
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document(uri));
      assert.equal(symbols[0]?.name, 'Norway to build a dam');
      assert.ok(symbols.some(({ name }) => name.startsWith('Noise')));
      const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', document(uri));
      assert.ok(folds.some(({ kind }) => kind === 'region'));
    });

    it('lists the marks for walking through them', async () => {
      await client.start(editor);
      client.open(uri, english);
      const marks = await client.request<Mark[]>('glossa/marks', document(uri));
      assert.ok(
        marks.some(({ layer, range }) => layer === 'figure' && textIn(english, range) === '$12 billion'),
      );
    });

    it('answers pulled diagnostics, and says when nothing changed', async () => {
      await client.start(editor);
      client.open(uri, withNoise);
      const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
        client.request('textDocument/diagnostic', { ...document(uri), previousResultId });
      const first = await pull();
      assert.equal(first.kind, 'full');
      assert.ok(first.items.some(({ tags, severity }) => severity === 4 && tags?.includes(1)));
      const second = await pull(first.resultId);
      assert.equal(second.kind, 'unchanged');
      assert.deepEqual(
        client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics'),
        [],
      );
    });

    it('pushes diagnostics to clients that do not pull, and takes them back on close', async () => {
      await client.start();
      client.open(uri, withNoise);
      const pushed = (message: Message): { uri: string; diagnostics: Diagnostic[] } =>
        message.params as never;
      const first = await client.untilNotified('textDocument/publishDiagnostics');
      assert.ok(pushed(first).diagnostics.length > 0);
      const seen = client.received.length;
      client.notify('textDocument/didClose', document(uri));
      const last = await client.until(
        (message) =>
          message.method === 'textDocument/publishDiagnostics' && pushed(message).diagnostics.length === 0,
        seen,
      );
      assert.equal(pushed(last).uri, uri);
    });

    it('leaves alone what is no article', async () => {
      await client.start(editor);
      const cmake = 'file:///news/CMakeLists.txt';
      client.open(cmake, english, 'plaintext');
      assert.equal(await client.request('textDocument/documentSymbol', document(cmake)), null);
      const { data } = await client.request<SemanticTokens>(
        'textDocument/semanticTokens/full',
        document(cmake),
      );
      assert.deepEqual(data, []);
      const elsewhere = 'file:///home/someone/.cache/build/a.txt';
      client.open(elsewhere, english, 'plaintext');
      assert.notEqual(await client.request('textDocument/documentSymbol', document(elsewhere)), null);
      client.open('untitled:Untitled-1', english);
      const { data: untitled } = await client.request<SemanticTokens>(
        'textDocument/semanticTokens/full',
        document('untitled:Untitled-1'),
      );
      assert.notDeepEqual(untitled, []);
    });

    it('cancels a request while a large document is being analysed', async () => {
      await client.start(editor);
      client.open(uri, Array.from({ length: 3000 }, (_, line) => `${line}. ${copy}`).join(''));
      const { id, response } = client.send('textDocument/semanticTokens/full', document(uri));
      const other = client.send('unknown/request', {});
      await other.response;
      client.cancel(id);
      assert.equal((await response).error?.code, -32800);
      const answer = await client.send('textDocument/foldingRange', document(uri)).response;
      assert.notEqual(answer.result, undefined);
    });

    it('says so when the document changes under a request', async () => {
      await client.start(editor);
      client.open(uri, Array.from({ length: 3000 }, (_, line) => `${line}: ${copy}`).join(''));
      const { response } = client.send('textDocument/semanticTokens/full', document(uri));
      await client.send('unknown/request', {}).response;
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: english }],
      });
      assert.equal((await response).error?.code, -32801);
    });
  });

  it('answers by what was learned of the same text meanwhile', async () => {
    await client.start(editor);
    const uri = 'file:///news/long.txt';
    client.open(uri, Array.from({ length: 3000 }, (_, line) => `${line}: ${copy}`).join(''));
    const { response } = client.send('textDocument/semanticTokens/full', document(uri));
    await client.send('unknown/request', {}).response;
    client.notify('workspace/didChangeConfiguration', { settings: { glossa: { maxFileSize: 1000 } } });
    const next = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document(uri));
    const { error, result } = await response;
    assert.equal(error, undefined);
    assert.deepEqual((result as SemanticTokens).data, next.data);
    assert.ok(next.data.length > 0);
  });

  it('speaks over the channel of a child process too, as VS Code wants it', async () => {
    const child = fork(join(__dirname, '../../dist/server/node.js'), ['--node-ipc'], { stdio: 'pipe' });
    const answered = new Promise<Message>((resolve) => {
      child.on('message', (message) => {
        resolve(message as Message);
      });
    });
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    const { id, result } = await answered;
    child.kill('SIGKILL');
    assert.equal(id, 1);
    assert.notEqual(result, undefined);
  });

  describe('with a folder', () => {
    it('leads from a passage to its counterpart on disk', async () => {
      const en = folder.write('en.txt', english);
      const other = folder.write('in a folder/copy (1).txt', copy);
      await client.start(editor, { folders: [folder.uri] });
      client.open(en, english);
      const links = await client.request<LocationLink[]>(
        'textDocument/definition',
        at(en, english, 'will spend'),
      );
      const target = links.find(({ targetUri }) => decodeURIComponent(targetUri).endsWith('copy (1).txt'));
      assert.ok(target !== undefined, JSON.stringify(links));
      assert.match(textIn(copy, target.targetSelectionRange), /^Norway will spend/);
      const counterparts = await client.request<Counterpart[]>(
        'glossa/counterparts',
        at(en, english, 'will spend'),
      );
      assert.match(counterparts[0]?.preview ?? '', /^Norway will spend/);
      const hover = await client.request<Hover>('textDocument/hover', at(en, english, 'will spend'));
      assert.match((hover.contents as MarkupContent).value, /copy%20%281%29\.txt#L1,1>/);
      assert.notEqual(other, '');
    });

    it('follows links of the file system, but not in a circle', async () => {
      const en = folder.write('news/en.txt', english);
      folder.write('elsewhere/copy.txt', copy);
      symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'news/linked'));
      symlinkSync(join(folder.path, 'news'), join(folder.path, 'news/circle'));
      symlinkSync(join(folder.path, 'gone.txt'), join(folder.path, 'news/dangling.txt'));
      await client.start(editor, { folders: [folder.uriOf('news')] });
      client.open(en, english);
      const links = await client.request<LocationLink[]>(
        'textDocument/definition',
        at(en, english, 'will spend'),
      );
      assert.deepEqual(
        links.map(({ targetUri }) => targetUri),
        [folder.uriOf('news/linked/copy.txt')],
      );
    });

    it('finds all mentions of a name in the folder', async () => {
      const en = folder.write('en.txt', english);
      folder.write('copy.txt', copy);
      await client.start(editor, { folders: [folder.uri] });
      client.open(en, english);
      const found = await client.request<Location[]>('textDocument/references', {
        ...at(en, english, 'Norway will'),
        context: { includeDeclaration: true },
      });
      const files = new Set(found.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)));
      assert.deepEqual([...files].sort(), ['copy.txt', 'en.txt']);
    });

    it('lets the open document win over the file, and takes the file again when it is closed', async () => {
      const en = folder.write('en.txt', english);
      const other = folder.write('copy.txt', 'Nothing to see.');
      await client.start(editor, { folders: [folder.uri] });
      client.open(en, english);
      client.open(other, copy);
      const targets = async (): Promise<number> =>
        (await client.request<LocationLink[]>('textDocument/definition', at(en, english, 'will spend')))
          .length;
      assert.equal(await targets(), 1);
      client.notify('textDocument/didClose', document(other));
      await client.request('textDocument/foldingRange', document(en));
      while ((await targets()) !== 0) {
        await new Promise(setImmediate);
      }
    });

    it('reads files again that the client says have changed', async () => {
      const en = folder.write('en.txt', english);
      await client.start(
        { ...editor, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
        { folders: [folder.uri] },
      );
      await client.until(({ method }) => method === 'client/registerCapability');
      client.open(en, english);
      const targets = async (): Promise<number> =>
        (await client.request<LocationLink[]>('textDocument/definition', at(en, english, 'will spend')))
          .length;
      assert.equal(await targets(), 0);
      const other = folder.write('copy.txt', copy);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 1 }] });
      while ((await targets()) !== 1) {
        await new Promise(setImmediate);
      }
      folder.remove('copy.txt');
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 3 }] });
      assert.equal(await targets(), 0);
    });

    it('asks to be asked again when other articles changed what there is to say', async () => {
      const en = folder.write('en.txt', english);
      await client.start(
        { ...editor, workspace: { diagnostics: { refreshSupport: true } } },
        { folders: [folder.uri] },
      );
      client.open(en, english);
      await client.untilNotified('workspace/diagnostic/refresh');
    });

    it('follows the settings, pulled by folder', async () => {
      const en = folder.write('en.txt', english);
      folder.write('drafts/copy.txt', copy);
      let exclude: string[] = [];
      client.answers['workspace/configuration'] = (params) =>
        (params as { items: object[] }).items.map(() => ({ exclude }));
      await client.start(
        { ...editor, workspace: { configuration: true, semanticTokens: { refreshSupport: true } } },
        { folders: [folder.uri] },
      );
      client.open(en, english);
      const targets = async (): Promise<number> =>
        (await client.request<LocationLink[]>('textDocument/definition', at(en, english, 'will spend')))
          .length;
      assert.equal(await targets(), 1);
      exclude = ['drafts/**'];
      const seen = client.received.length;
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.untilNotified('workspace/semanticTokens/refresh', seen);
      assert.equal(await targets(), 0);
    });

    it('takes the settings of a client that cannot be asked', async () => {
      const en = folder.write('en.txt', english);
      folder.write('drafts/copy.txt', copy);
      await client.start(editor, {
        folders: [folder.uri],
        initializationOptions: { settings: { exclude: ['drafts/**'], include: 7 } },
      });
      client.open(en, english);
      const params = at(en, english, 'will spend');
      assert.deepEqual(await client.request('textDocument/definition', params), []);
      client.notify('workspace/didChangeConfiguration', { settings: { glossa: { exclude: [] } } });
      const links = await client.request<LocationLink[]>('textDocument/definition', params);
      assert.equal(links.length, 1);
      assert.ok(
        client.received.some(({ params }) => JSON.stringify(params ?? '').includes('glossa.include')),
        'the unusable setting is named',
      );
    });

    it('counts what it found, for clients that listen', async () => {
      const en = folder.write('en.txt', english);
      folder.write('ko.txt', korean);
      await client.start(editor, { folders: [folder.uri], initializationOptions: { status: true } });
      client.open(en, english);
      const { params } = await client.until(({ method, params }) => {
        const status = params as StatusParams;
        return method === 'glossa/status' && status.state === 'ready' && status.documents.length === 1;
      });
      const { documents, folder: all } = params as StatusParams;
      assert.equal(documents[0]?.uri, en);
      assert.ok(documents[0].counts.figures >= 3);
      assert.equal(all.documents, 2);
    });

    it('exports what was found, naming documents by path', async () => {
      const en = folder.write('en.txt', english);
      folder.write('sub/copy.txt', copy);
      folder.write('sub/broken.txt', Uint8Array.of(0x4b, 0xe9, 0x41));
      await client.start(editor, { folders: [folder.uri] });
      const formats = await client.request<ExportFormat[]>('glossa/exportFormats');
      assert.deepEqual(
        formats.map(({ id }) => id).filter((id) => id === 'jsonl' || id === 'csv'),
        ['jsonl', 'csv'],
      );
      const all = await client.request<ExportResult>('glossa/export', { format: 'jsonl', scope: {} });
      const paths = (all.files[0]?.content ?? '')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path);
      assert.deepEqual(paths, ['en.txt', 'sub/copy.txt']);
      assert.deepEqual(all.skipped, ['sub/broken.txt: is not UTF-8.']);
      assert.ok(all.losses.length > 0);
      const one = await client.request<ExportResult>('glossa/export', {
        format: 'csv',
        scope: { uris: [en] },
      });
      assert.ok(one.files[0]?.content.includes('$12 billion'));
      assert.deepEqual(one.skipped, []);
      const below = await client.request<ExportResult>('glossa/export', {
        format: 'jsonl',
        scope: { folder: folder.uriOf('sub') },
        withNoise: true,
      });
      assert.equal(below.files[0]?.content.trim().split('\n').length, 1);
      const wrong = await client.send('glossa/export', { format: 'none', scope: {} }).response;
      assert.equal(wrong.error?.code, -32602);
    });

    it('reads the files of other schemes through the client', async () => {
      const files: Record<string, string> = {
        'vscode-vfs://host/en.txt': english,
        'vscode-vfs://host/copy.txt': copy,
      };
      client.answers['glossa/findFiles'] = () => ({ uris: Object.keys(files) });
      client.answers['glossa/readFile'] = (params) => {
        const text = files[(params as { uri: string }).uri];
        return text === undefined ? { error: 'gone' } : { bytes: Buffer.from(text).toString('latin1') };
      };
      await client.start(editor, {
        folders: ['vscode-vfs://host'],
        initializationOptions: { files: true },
      });
      const [uri = ''] = Object.keys(files);
      client.open(uri, english);
      const links = await client.request<LocationLink[]>(
        'textDocument/definition',
        at(uri, english, 'will spend'),
      );
      assert.deepEqual(
        links.map(({ targetUri }) => targetUri),
        ['vscode-vfs://host/copy.txt'],
      );
    });

    it('follows folders that come and go', async () => {
      const en = folder.write('one/en.txt', english);
      folder.write('two/copy.txt', copy);
      await client.start(
        { ...editor, workspace: { workspaceFolders: true } },
        { folders: [folder.uriOf('one')] },
      );
      client.open(en, english);
      const targets = async (): Promise<number> =>
        (await client.request<LocationLink[]>('textDocument/definition', at(en, english, 'will spend')))
          .length;
      assert.equal(await targets(), 0);
      const two = { uri: folder.uriOf('two'), name: 'two' };
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [two], removed: [] } });
      assert.equal(await targets(), 1);
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [two] } });
      assert.equal(await targets(), 0);
    });
  });
});
