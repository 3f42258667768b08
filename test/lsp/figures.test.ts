import assert from 'node:assert/strict';
import type { CodeAction, Hover, InlayHint, MarkupContent, SymbolInformation } from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import type { FigureValueResult } from '../../server/src/protocol.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';

const english = `Norway to build a dam

Norway will spend $12 billion on a dam, the government said on Wednesday.
`;
const korean = `노르웨이, 댐 건설

노르웨이 정부는 수요일 댐 건설에 120억 달러를 쓸 것이라고 밝혔다.
`;
const dated = english.replace('Norway will', 'OSLO, Friday, Feb. 6, 2026 — Norway will');

const editor = {
  textDocument: {
    hover: { contentFormat: ['plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
  },
  workspace: { configuration: true, inlayHint: { refreshSupport: true } },
};

describe('figures over stdio', () => {
  const uri = 'file:///news/a.txt';
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  const at = (words: string, text = english): object => ({
    textDocument: { uri },
    position: new LineIndex(text).positionAt(text.indexOf(words)),
  });
  const hoverAt = async (words: string, text = english): Promise<string> => {
    const hover = await client.request<Hover>('textDocument/hover', at(words, text));
    return (hover.contents as MarkupContent).value;
  };
  const hints = (): Promise<InlayHint[]> =>
    client.request('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
  const setTo = (settings: object): void => {
    client.answers['workspace/configuration'] = (params) =>
      (params as { items: unknown[] }).items.map(() => settings);
    client.notify('workspace/didChangeConfiguration', { settings: null });
  };

  it('are told in the number format and the language of the client', async () => {
    await client.start(editor, { locale: 'ko' });
    client.open(uri, english);
    assert.match(
      await hoverAt('12 billion'),
      /^120억 미국 달러 \(12,000,000,000 USD\) .*\n12 billion = 120억 = 120億 = 120亿\n/,
    );
    await client.stop();
  });

  it('have hints only where the setting says so, which the editor is told to ask for again', async () => {
    await client.start(editor);
    client.open(uri, english);
    assert.deepEqual(await hints(), []);
    setTo({ inlayHints: { figures: true } });
    await client.untilNotified('workspace/inlayHint/refresh');
    const [hint] = await hints();
    assert.equal(hint?.label, '= 12,000,000,000 USD');
    assert.deepEqual(hint.position, new LineIndex(english).positionAt(english.indexOf(' on a dam')));
    await client.stop();
  });

  it('resolve dates against the text, and against the setting before it', async () => {
    await client.start(editor);
    client.open(uri, dated);
    assert.match(
      await hoverAt('Wednesday', dated),
      /Wednesday 4 February 2026, counted from 6 February 2026 \(dateline\)/,
    );
    setTo({ documentDate: '2020-01-03' });
    for (let text = ''; !text.includes('(setting)'); text = await hoverAt('Wednesday', dated)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.match(
      await hoverAt('Wednesday', dated),
      /Wednesday 1 January 2020, counted from 3 January 2020 \(setting\)/,
    );
    setTo({ documentDate: 'soon' });
    await client.until(({ params }) =>
      JSON.stringify(params ?? '').includes("glossa.documentDate” can't be used"),
    );
    await client.stop();
  });

  it('give their value to a command, which shows it', async () => {
    const { capabilities } = await client.start(editor);
    assert.ok(capabilities.executeCommandProvider?.commands.includes('glossa.figureValue'));
    client.open(uri, english);
    const valueAt = (words: string): Promise<FigureValueResult> =>
      client.request('workspace/executeCommand', {
        command: 'glossa.figureValue',
        arguments: [{ uri, ...(at(words) as { position: object }) }],
      });
    const value = await valueAt('12 billion');
    assert.equal(value?.text, '12000000000 USD');
    assert.equal(await valueAt('government'), null);
    const shown = client.received
      .filter(({ method }) => method === 'window/showMessage')
      .map(({ params }) => (params as { message: string }).message);
    assert.deepEqual(shown, ['12000000000 USD', 'There is no figure at the cursor.']);
    await assert.rejects(
      client.request('workspace/executeCommand', { command: 'glossa.figureValue', arguments: [{ uri }] }),
      /must be \{uri, position\}/,
    );
    await client.stop();
  });

  for (const [copiesValues, title, command] of [
    [false, 'Show Value: 12000000000 USD', 'glossa.figureValue'],
    [true, 'Copy Value: 12000000000 USD', 'glossa.copyValue'],
  ] as const) {
    it(`have a code action, “${title}”`, async () => {
      await client.start(editor, { initializationOptions: { copiesValues } });
      client.open(uri, english);
      const { position } = at('12 billion') as { position: object };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['glossa.copy'] },
      });
      assert.deepEqual(
        actions.map((action) => [action.title, action.command?.command]),
        [[title, command]],
      );
      await client.stop();
    });
  }

  it('are found by their value in the whole folder, and names by theirs', async () => {
    folder.write('en.txt', english);
    folder.write('ko.txt', korean);
    await client.start(editor, { folders: [folder.uri] });
    const found = async (query: string): Promise<string[]> => {
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query });
      return symbols.map(({ name, location }) => `${location.uri.slice(folder.uri.length + 1)}: ${name}`);
    };
    const both = (query: string): string[] => [
      `en.txt: ${query} = Norway will spend $12 billion on a dam, the…`,
      `ko.txt: ${query} = 노르웨이 정부는 수요일 댐 건설에 120억 달러를 쓸 것이라고 밝혔다.`,
    ];
    for (const query of ['12e9 USD', '12,000,000,000 USD', '$12bn', '120억 달러'] as const) {
      const expected = both(query).map((line) => line.replace('120억 달러 = 노르웨이', '노르웨이'));
      assert.deepEqual(await found(query), expected);
    }
    assert.deepEqual(await found('12'), [], 'no other value');
    await assert.rejects(client.request('workspace/symbol', {}), /“query” is missing/);
    assert.deepEqual(await found('norway'), ['en.txt: Norway = 노르웨이']);
    assert.deepEqual(await found('노르웨이'), ['ko.txt: 노르웨이 = Norway']);
    await client.stop();
  });

  it('are found by the first word alone for an editor that looks for the others itself', async () => {
    folder.write('en.txt', english);
    await client.start(editor, {
      folders: [folder.uri],
      initializationOptions: { symbolsByFirstWord: true },
    });
    const [symbol] = await client.request<SymbolInformation[]>('workspace/symbol', { query: '12' });
    assert.equal(symbol?.name, 'Norway will spend $12 billion on a dam, the…');
    assert.match(symbol.containerName ?? '', /12 billion US dollars/);
    await client.stop();
  });
});
