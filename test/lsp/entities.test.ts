import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  Range,
  SymbolInformation,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';

const english = `Norway to build a dam

Prime Minister Anna Berg said Norway will spend $12 billion on a dam.

Berg spoke in Oslo on Wednesday.
`;
const korean = `노르웨이, 댐 건설

노르웨이 정부는 수요일 댐 건설에 120억 달러를 쓸 것이라고 밝혔다.
`;
const texts: Readonly<Record<string, string>> = { 'en.txt': english, 'ko.txt': korean };

const editor = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

describe('entities over stdio', () => {
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  /** Opens the first of the two articles of a folder. */
  const open = async (capabilities: object = editor, initializationOptions = {}): Promise<string> => {
    const [uri = ''] = Object.entries(texts).map(([name, text]) => folder.write(name, text));
    await client.start(capabilities, { folders: [folder.uri], initializationOptions });
    client.open(uri, english);
    return uri;
  };
  const at = (uri: string, words: string): object => ({
    textDocument: { uri },
    position: new LineIndex(english).positionAt(english.indexOf(words)),
    context: { includeDeclaration: true },
  });
  const cardAt = async (uri: string, words: string): Promise<string> =>
    ((await client.request<Hover>('textDocument/hover', at(uri, words))).contents as MarkupContent).value;
  const written = (text: string, { start, end }: Range): string => {
    const index = new LineIndex(text);
    return text.slice(index.offsetAt(start), index.offsetAt(end));
  };
  const places = (locations: readonly { readonly uri: string; readonly range: Range }[]): string[] =>
    locations.map(({ uri, range }) => {
      const name = uri.slice(folder.uri.length + 1);
      return `${name}:${range.start.line + 1} ${written(texts[name] ?? '', range)}`;
    });
  const groupsOf = async (uri: string): Promise<string[] | undefined> => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    return symbols
      .find(({ name }) => name === 'Entities')
      ?.children?.flatMap(({ name, children = [] }) =>
        children.map((entity) => `${name}: ${entity.name} (${entity.detail ?? ''})`),
      );
  };

  it('have a card with their names by language, and a link to each place', async () => {
    const uri = await open();
    const card = await cardAt(uri, 'Norway will');
    assert.match(card, /^\*\*Norway\*\* · country, state or city \(GPE\) {2}\n/);
    assert.match(card, /\nEnglish: \*\*Norway\*\* {2}\nKorean: \*\*노르웨이\*\* {2}\n\*Why:\* /);
    assert.ok(card.includes(`2 mentions here: lines [1](<${uri}#L1,1-1,7>), [3](<${uri}#L3,`), card);
    assert.ok(card.includes('4 in 2 documents of the folder:'), card);
    assert.ok(card.includes(`Korean · ko.txt: lines [1](<${folder.uriOf('ko.txt')}#L1,1-1,5>), [3](<`), card);
    assert.ok(!card.includes('command:'), 'the editor did not say that it has the command');
  });

  it('have a link to all mentions, for an editor that has the command', async () => {
    const uri = await open(editor, { showsMentions: true });
    const [, given = ''] =
      /\[Show all 4 mentions\]\(<command:glossa\.showMentions\?([^>]+)>\)/.exec(
        await cardAt(uri, 'Norway will'),
      ) ?? [];
    const [place] = JSON.parse(decodeURIComponent(given)) as { uri: string; position: object }[];
    const { textDocument, position } = at(uri, 'Norway will') as {
      textDocument: { uri: string };
      position: object;
    };
    assert.deepEqual(place, { uri: textDocument.uri, position });
  });

  it('are referred to across languages, and highlighted whatever their form', async () => {
    const uri = await open();
    assert.deepEqual(
      places(await client.request<Location[]>('textDocument/references', at(uri, 'Norway will'))),
      ['en.txt:1 Norway', 'en.txt:3 Norway', 'ko.txt:1 노르웨이', 'ko.txt:3 노르웨이'],
    );
    const highlights = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at(uri, 'Berg spoke'),
    );
    assert.deepEqual(
      highlights.map(({ range }) => written(english, range)),
      ['Anna Berg', 'Berg'],
    );
  });

  it('are found by any of their names, each once', async () => {
    await open();
    const found = async (query: string): Promise<string[]> => {
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query });
      return symbols.map(
        (symbol) => `${symbol.name} | ${symbol.containerName ?? ''} | ${places([symbol.location]).join()}`,
      );
    };
    const kind = 'country, state or city · 4 mentions in 2 documents · Norway = 노르웨이';
    assert.deepEqual(await found('노르웨이'), [`노르웨이 = Norway | ${kind} | ko.txt:1 노르웨이`]);
    assert.deepEqual(await found('norw'), [`Norway = 노르웨이 | ${kind} | en.txt:1 Norway`]);
    assert.deepEqual(await found('berg'), ['Anna Berg | person · 2 mentions in 1 document | en.txt:5 Berg']);
  });

  it('end the outline, unless the setting says no', async () => {
    const uri = await open();
    const [first, ...others] = (await groupsOf(uri)) ?? [];
    assert.equal(first, 'People: Anna Berg (2 mentions)');
    assert.ok(others.includes('Countries, states and cities: Norway (2 mentions · 노르웨이)'), others.join());
    client.notify('workspace/didChangeConfiguration', {
      settings: { glossa: { outline: { entities: false } } },
    });
    assert.equal(await groupsOf(uri), undefined);
  });

  it('have the editor ask for the outline again once other articles tell more of them', async () => {
    const dynamic = {
      ...editor,
      textDocument: {
        ...editor.textDocument,
        documentSymbol: { ...editor.textDocument.documentSymbol, dynamicRegistration: true },
      },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    const uri = folder.write('en.txt', english);
    await client.start(dynamic, { folders: [folder.uri] });
    client.open(uri, english);
    // Any request for the folder has it compared.
    await client.request('textDocument/references', at(uri, 'Norway will'));
    const named = 'Countries, states and cities: Norway (2 mentions';
    assert.ok((await groupsOf(uri))?.includes(`${named})`));
    const seen = client.received.length;
    const other = folder.write('ko.txt', korean);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 1 }] });
    await client.until(
      ({ method, params }) =>
        method === 'client/registerCapability' && JSON.stringify(params).includes('documentSymbol'),
      seen,
    );
    assert.ok((await groupsOf(uri))?.includes(`${named} · 노르웨이)`));
  });

  it('are not looked for any longer once the editor takes the question back', async () => {
    await open();
    const { id, response } = client.send('workspace/symbol', { query: 'norway' });
    client.cancel(id);
    assert.equal((await response).error?.code, -32800);
  });
});
