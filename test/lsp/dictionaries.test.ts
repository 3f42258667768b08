import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  MarkupContent,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../server/src/core/index.js';
import type { AddToDictionaryResult, DictionaryProposal, Mark } from '../../server/src/protocol.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';

const editor = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

const text = 'Vorlane signs a treaty with Quellmark\n\nVorlane’s envoy met Mira Oddsdottir on Monday.\n';
const korean = '볼레인은 조약에 서명했다.\n\n볼레인 측은 월요일에 만났다.\n';

describe('dictionaries', () => {
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((server, place) => {
    client = server;
    folder = place;
  });

  const document = (uri: string): object => ({ textDocument: { uri } });
  const rangeOf = (words: string, within = text): { start: object; end: object } => {
    const index = new LineIndex(within);
    const start = within.indexOf(words);
    return { start: index.positionAt(start), end: index.positionAt(start + words.length) };
  };
  /** The names that are marked, with their labels. */
  async function marked(uri: string, content = text): Promise<string[]> {
    const marks = await client.request<Mark[]>('glossa/marks', document(uri));
    const index = new LineIndex(content);
    return marks
      .filter(({ layer }) => layer === 'mention')
      .map(
        ({ range, label }) =>
          `${content.slice(index.offsetAt(range.start), index.offsetAt(range.end))} ${label}`,
      );
  }
  async function hoverAt(uri: string, words: string, content = text): Promise<string> {
    const { start: position } = rangeOf(words, content);
    const hover = await client.request<Hover>('textDocument/hover', { ...document(uri), position });
    return (hover.contents as MarkupContent).value;
  }
  const change = (uri: string, version: number, content: string): void =>
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: content }],
    });
  const changedOnDisk = (...uris: string[]): void =>
    client.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) });
  /** What is wrong with a file, once that is said. */
  async function problemsOf(uri: string, from = 0): Promise<readonly string[]> {
    const isOurs = ({ method, params }: { method?: string; params?: unknown }): boolean =>
      method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === uri;
    const { params } = await client.until(isOurs, from);
    return (params as PublishDiagnosticsParams).diagnostics.map(
      ({ range, code, severity }: Diagnostic) =>
        `${range.start.line}:${range.start.character} ${String(severity)} ${String(code)}`,
    );
  }

  it('say what names are, on disk and unsaved, at once', async () => {
    folder.write('glossa.json', '{ // ours\n  "dictionaries": ["names.tsv"],\n}\n');
    const names = folder.write('names.tsv', 'Vorlane\tGPE\tvorlane\n');
    const uri = folder.write('a.txt', text);
    await client.start(editor, { folders: [folder.uri] });
    await client.request('workspace/symbol', { query: 'x' });
    client.open(uri, text);
    assert.deepEqual(
      (await marked(uri)).filter((mark) => mark.startsWith('Vorlane')),
      ['Vorlane GPE', 'Vorlane GPE'],
    );
    assert.match(await hoverAt(uri, 'Vorlane’s'), /line 1 of names\.tsv; rule mention-dictionary/);

    client.open(names, 'Vorlane\tGPE\tvorlane\n', 'tsv');
    const seen = client.received.length;
    change(names, 2, '# moved\nVorlane\tORG\tvorlane\nQuellmark\tLOC\n');
    const now = await marked(uri);
    assert.ok(now.includes('Vorlane ORG') && now.includes('Quellmark LOC'), now.join());
    await client.untilNotified('workspace/semanticTokens/refresh', seen);
    assert.match(await hoverAt(uri, 'Vorlane’s'), /line 2 of names\.tsv/);

    client.notify('textDocument/didClose', document(names));
    assert.deepEqual(
      (await marked(uri)).filter((mark) => mark.startsWith('Vorlane')),
      ['Vorlane GPE', 'Vorlane GPE'],
    );
    folder.write('names.tsv', '');
    changedOnDisk(names);
    assert.ok(!(await marked(uri)).includes('Vorlane GPE'), 'also when the file changes');
  });

  it('give one id in all languages', async () => {
    folder.write('glossa.json', '{"dictionaries": ["dict/*.tsv"]}');
    folder.write('dict/en.tsv', 'Vorlane\tGPE\tvorlane\ten\n');
    folder.write('dict/ko.tsv', '볼레인\tGPE\tvorlane\tko\n');
    const uri = folder.write('a.txt', text);
    const other = folder.write('b.txt', korean);
    await client.start(editor, { folders: [folder.uri] });
    client.open(uri, text);
    const found = await client.request<Location[]>('textDocument/references', {
      ...document(uri),
      position: { line: 0, character: 2 },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map(({ uri: place, range }) => `${place === other ? 'b' : 'a'} ${range.start.line}`),
      ['a 0', 'a 2', 'b 0', 'b 2'],
    );
  });

  it('are of one folder each', async () => {
    folder.write('one/glossa.json', '{"dictionaries": ["names.tsv"]}');
    folder.write('one/names.tsv', 'Vorlane\tGPE\n');
    folder.write('two/glossa.json', '{"dictionaries": ["names.tsv"]}');
    folder.write('two/names.tsv', 'Vorlane\tPRODUCT\n');
    const one = folder.write('one/a.txt', text);
    const two = folder.write('two/a.txt', text);
    await client.start(editor, { folders: [folder.uriOf('one'), folder.uriOf('two')] });
    await client.request('workspace/symbol', { query: 'x' });
    client.open(one, text);
    client.open(two, text);
    assert.ok((await marked(one)).includes('Vorlane GPE'));
    assert.ok((await marked(two)).includes('Vorlane PRODUCT'));
  });

  it('have what is wrong with them shown at its place, and the rest works', async () => {
    const configuration = folder.write(
      'glossa.json',
      '{\n  "dictionaries": ["names.tsv", "../up.tsv", "gone.tsv"],\n  "labls": 1\n}\n',
    );
    const names = folder.write('names.tsv', 'Vorlane\tGPE\n\nQuellmark\tPLACE\nVorlane\tORG\nonly\n');
    const uri = folder.write('a.txt', text);
    await client.start(editor, { folders: [folder.uri] });
    assert.deepEqual(await problemsOf(configuration), [
      '1:32 1 dictionary-path',
      '2:2 2 configuration-value',
      '1:45 1 dictionary-missing',
    ]);
    assert.deepEqual(await problemsOf(names), [
      '2:0 1 dictionary-row',
      '4:0 1 dictionary-row',
      '3:0 2 dictionary-repeated',
    ]);
    client.open(uri, text);
    assert.ok((await marked(uri)).includes('Vorlane GPE'));

    const seen = client.received.length;
    client.open(names, 'Vorlane\tGPE\n', 'tsv');
    assert.deepEqual(await problemsOf(names, seen), []);
  });

  it('stay as they were while glossa.json is broken, and go when it is gone', async () => {
    const configuration = folder.write('glossa.json', '{"dictionaries": ["names.tsv"]}');
    folder.write('names.tsv', 'Vorlane\tGPE\n');
    const uri = folder.write('a.txt', text);
    await client.start(editor, { folders: [folder.uri] });
    await client.request('workspace/symbol', { query: 'x' });
    client.open(uri, text);
    client.open(configuration, '{"dictionaries": ["names.tsv"', 'jsonc');
    assert.deepEqual(await problemsOf(configuration), ['0:29 1 configuration-syntax']);
    assert.ok((await marked(uri)).includes('Vorlane GPE'));
    change(configuration, 2, '{"dictionaries": 7}');
    assert.ok((await marked(uri)).includes('Vorlane GPE'));
    const seen = client.received.length;
    client.notify('textDocument/didClose', document(configuration));
    folder.remove('glossa.json');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configuration, type: 3 }] });
    assert.ok(!(await marked(uri)).includes('Vorlane GPE'));
    assert.deepEqual(await problemsOf(configuration, seen), []);
  });

  it('are watched, and read from the editor where it can be asked', async () => {
    await client.start(editor, { folders: [folder.uri] });
    const registered = new Set<string>();
    await client.until(({ method, params }) => {
      if (method === 'client/registerCapability') {
        const { registrations } = params as {
          registrations: { method: string; registerOptions: unknown }[];
        };
        registrations
          .filter(({ registerOptions }) => JSON.stringify(registerOptions).includes('**/*.tsv'))
          .forEach((one) => registered.add(one.method));
      }
      return registered.size === 4;
    });
    assert.deepEqual([...registered].sort(), [
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/didOpen',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  describe('Add to Dictionary', () => {
    /** What an editor would hold that opens whatever it edits. */
    let buffers: Map<string, TextDocument>;
    let tells: boolean;
    beforeEach(() => {
      buffers = new Map();
      tells = true;
      client.answers['workspace/applyEdit'] = (params) => {
        for (const one of (params as ApplyWorkspaceEditParams).edit.documentChanges ?? []) {
          if ('kind' in one) {
            assert.equal(one.kind, 'create');
          } else {
            applyEdit(one);
          }
        }
        return { applied: true };
      };
    });

    function applyEdit({ textDocument: { uri, version }, edits }: TextDocumentEdit): void {
      const path = fileURLToPath(uri);
      const before =
        buffers.get(uri) ??
        TextDocument.create(uri, 'x', 0, existsSync(path) ? readFileSync(path, 'utf8') : '');
      assert.equal(version, buffers.has(uri) && tells ? before.version : null);
      const after = TextDocument.applyEdits(before, edits as TextEdit[]);
      const next = TextDocument.create(uri, 'x', before.version + 1, after);
      if (tells && !buffers.has(uri)) {
        client.open(uri, after, 'x', next.version);
      } else if (tells) {
        change(uri, next.version, after);
      }
      buffers.set(uri, next);
    }

    const bufferOf = (name: string): string | undefined => buffers.get(folder.uriOf(name))?.getText();
    const add = (uri: string, words: string, more: object = {}): Promise<AddToDictionaryResult> =>
      client.request<AddToDictionaryResult>('workspace/executeCommand', {
        command: 'glossa.addDictionaryEntry',
        arguments: [{ uri, range: rangeOf(words), ...more }],
      });
    const outcomeOf = (result: AddToDictionaryResult): string =>
      'refused' in result
        ? result.refused
        : `${result.outcome} ${result.label} ${result.id} ${String(result.isMarked)}`;

    it('makes the first dictionary and names it', async () => {
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      const seen = client.received.length;
      assert.equal(
        outcomeOf(await add(uri, 'Quellmark', { label: 'PRODUCT' })),
        'added PRODUCT PRODUCT:quellmark true',
      );
      assert.equal(
        bufferOf('dictionary.tsv'),
        'surface\tlabel\tid\tlanguage\nQuellmark\tPRODUCT\tPRODUCT:quellmark\ten\n',
      );
      assert.equal(bufferOf('glossa.json'), '{\n  "dictionaries": ["dictionary.tsv"]\n}\n');
      assert.ok((await marked(uri)).includes('Quellmark PRODUCT'));
      await client.untilNotified('workspace/semanticTokens/refresh', seen);
    });

    it('writes to the first dictionary, and leaves all else as it is', async () => {
      const uri = folder.write('a.txt', text);
      folder.write('glossa.json', '{"dictionaries": ["names.tsv", "more.tsv"]} // ours');
      folder.write('names.tsv', '\ufeff# ours\r\nlabel\tsurface\r\nORG\tAcme');
      folder.write('more.tsv', 'Vorlane\tORG\told-id\ten\tnote\nVorlane\tLAW\t\ten\n');
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      assert.equal(
        outcomeOf(await add(uri, 'Quellmark', { label: 'LOC', id: 'q\t1', language: '' })),
        'added LOC q\t1 true',
      );
      assert.equal(
        bufferOf('names.tsv'),
        '\ufeff# ours\r\nlabel\tsurface\tid\r\nORG\tAcme\r\nLOC\tQuellmark\tq 1\r\n',
      );
      assert.equal(outcomeOf(await add(uri, 'Vorlane', { label: 'GPE', id: 'v' })), 'changed GPE v true');
      assert.equal(bufferOf('more.tsv'), 'Vorlane\tGPE\tv\ten\tnote\n');
      assert.equal(outcomeOf(await add(uri, 'Vorlane', { label: 'GPE', id: 'v' })), 'unchanged GPE v true');
      assert.equal(bufferOf('glossa.json'), undefined);
    });

    it('shows in an editor that tells nothing of what it edits', async () => {
      tells = false;
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      await add(uri, 'Quellmark', { label: 'PRODUCT' });
      assert.ok((await marked(uri)).includes('Quellmark PRODUCT'));
      assert.equal(outcomeOf(await add(uri, 'Quellmark', { label: 'LAW', id: '' })), 'changed LAW  true');
      assert.ok((await marked(uri)).includes('Quellmark LAW'));
      for (const [name, buffer] of buffers) {
        folder.write(name.slice(folder.uri.length + 1), buffer.getText());
      }
      changedOnDisk(...buffers.keys());
      assert.ok((await marked(uri)).includes('Quellmark LAW'));
      folder.write('dictionary.tsv', '');
      changedOnDisk(folder.uriOf('dictionary.tsv'));
      assert.ok(!(await marked(uri)).includes('Quellmark LAW'));
    });

    it('proposes what the mention is, and the entities that it may be', async () => {
      folder.write('glossa.json', '{"dictionaries": ["names.tsv"]}');
      folder.write('names.tsv', 'Vorlane\tGPE\tvorlane\n볼레인\tGPE\tvorlane\nNowhere\tGPE\tnowhere\n');
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      const propose = (range: object, label?: string): Promise<DictionaryProposal | null> =>
        client.request<DictionaryProposal | null>('glossa/dictionaryEntry', {
          ...document(uri),
          range,
          label,
        });
      const { start } = rangeOf('rlane');
      const atCursor = await propose({ start, end: start });
      assert.deepEqual(
        [atCursor?.surface, atCursor?.label, atCursor?.id, atCursor?.language, atCursor?.range],
        ['Vorlane', 'GPE', 'vorlane', 'en', rangeOf('Vorlane')],
      );
      assert.deepEqual(
        atCursor?.entities.map(({ id }) => id),
        ['vorlane', 'nowhere'],
      );
      const selected = await propose(rangeOf(' treaty '), 'LAW');
      assert.deepEqual([selected?.surface, selected?.label, selected?.id], ['treaty', 'LAW', 'LAW:treaty']);
      assert.equal(await propose({ start: rangeOf('treaty').start, end: rangeOf('treaty').start }), null);
    });

    it('asks for the label where nobody gave one', async () => {
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      client.answers['window/showMessageRequest'] = () => ({ title: 'EVENT' });
      assert.equal(outcomeOf(await add(uri, 'treaty')), 'added EVENT EVENT:treaty true');
      client.answers['window/showMessageRequest'] = () => null;
      assert.match(outcomeOf(await add(uri, 'treaty', { label: null })), /no label was chosen/);
    });

    it('says that a part of a word is not marked', async () => {
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      assert.equal(outcomeOf(await add(uri, 'reat', { label: 'LAW' })), 'added LAW LAW:reat false');
    });

    it('refuses what it cannot do', async () => {
      const uri = folder.write('a.txt', text);
      const configuration = folder.write('glossa.json', '{');
      await client.start(editor, { folders: [folder.uri] });
      client.open(uri, text);
      client.open('untitled:a', text);
      const label = 'LAW';
      assert.match(outcomeOf(await add(uri, 'treaty', { label })), /^glossa\.json can't be read/);
      assert.match(outcomeOf(await add('untitled:a', 'treaty', { label })), /in no folder/);
      assert.match(outcomeOf(await add(uri, '\n\n', { label })), /^Select a name/);
      client.open(configuration, '{"dictionaries": ["names.tsv"]}', 'jsonc');
      folder.write('names.tsv', Buffer.from([0xe9, 0x0a]));
      assert.match(outcomeOf(await add(uri, 'treaty', { label })), /^names\.tsv is not UTF-8/);
      folder.remove('names.tsv');
      client.answers['workspace/applyEdit'] = () => ({ applied: false, failureReason: 'read-only' });
      assert.match(outcomeOf(await add(uri, 'treaty', { label })), /did not make the edit: read-only/);
      for (const wrong of [
        { label: 'PLACE' },
        { id: 7 },
        { language: 'not a tag' },
        { range: {} },
        { uri: 7 },
      ]) {
        await assert.rejects(add(uri, 'treaty', wrong), { code: -32602 }, JSON.stringify(wrong));
      }
    });

    it('is offered for names and selections', async () => {
      folder.write('glossa.json', '{"dictionaries": ["names.tsv"]}');
      folder.write('names.tsv', 'Vorlane\tGPE\tvorlane\n');
      const uri = folder.write('a.txt', text);
      await client.start(editor, { folders: [folder.uri] });
      await client.request('workspace/symbol', { query: 'x' });
      client.open(uri, text);
      const offered = async (range: object, triggerKind: number): Promise<string[]> =>
        (
          await client.request<CodeAction[]>('textDocument/codeAction', {
            ...document(uri),
            range,
            context: { diagnostics: [], triggerKind, only: ['glossa.dictionary'] },
          })
        ).map(({ title }) => title);
      const { start } = rangeOf('Vorlane');
      assert.deepEqual(await offered({ start, end: start }, 1), [
        'Add “Vorlane” to Dictionary as GPE',
        'Add “Vorlane” to Dictionary…',
      ]);
      assert.deepEqual(await offered({ start, end: start }, 2), []);
      assert.deepEqual(await offered(rangeOf('treaty'), 2), ['Add “treaty” to Dictionary…']);
    });
  });
});
