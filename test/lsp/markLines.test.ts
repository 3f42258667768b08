import assert from 'node:assert/strict';
import type {
  CodeAction,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  LocationLink,
  MarkupContent,
  SemanticTokens,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import type { CleanArticle, ExportResult, Mark, StatusParams } from '../../server/src/protocol.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';
import { type Message } from '../support/languageClient.js';

const title = 'Norway to build a dam';
const pays = 'Norway will spend $12 billion on a dam, the government said on Wednesday.';
const quote = '“We will build it in 30 days,” said Prime Minister Anna Berg in Oslo.';
const cookies = 'We use cookies to improve this website. Read our privacy policy.';
const accept = 'Accept all cookies';
const text = `${title}\n\n${pays}\n\n${quote}\n\n${cookies}\n${accept}\n`;

const editor = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, dynamicRegistration: true },
    definition: { linkSupport: true },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: [] },
    diagnostic: { tagSupport: { valueSet: [1] } },
  },
  workspace: {
    semanticTokens: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
};

describe('marking lines over stdio', () => {
  const uri = 'file:///news/a.txt';
  let client: LanguageClient;
  let folder: TestFolder;
  eachWithServer((ownClient, ownFolder) => {
    client = ownClient;
    folder = ownFolder;
  });

  const document = (of = uri): { textDocument: { uri: string } } => ({ textDocument: { uri: of } });
  const rangeOf = (words: string, within = text): { start: object; end: object } => {
    const index = new LineIndex(within);
    const start = within.indexOf(words);
    return { start: index.positionAt(start), end: index.positionAt(start + words.length) };
  };
  const mark = (
    as: 'noise' | 'article',
    words: readonly string[],
    of = uri,
    within = text,
  ): Promise<unknown> =>
    client.request('workspace/executeCommand', {
      command: 'glossa.markLines',
      arguments: [{ uri: of, ranges: words.map((one) => rangeOf(one, within)), as }],
    });
  /** All that an editor shows of the sections. */
  async function shown(of = uri): Promise<unknown[]> {
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document(of));
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', document(of));
    return [
      tokens.data,
      report.kind === 'full' ? report.items : report,
      await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document(of)),
      await client.request<FoldingRange[]>('textDocument/foldingRange', document(of)),
      await client.request<Mark[]>('glossa/marks', document(of)),
      await client.request<CleanArticle>('glossa/cleanArticle', document(of)),
    ];
  }
  const clean = async (of = uri): Promise<string> =>
    (await client.request<CleanArticle>('glossa/cleanArticle', document(of))).text;

  it('changes all that shows sections, and the opposite brings all back', async () => {
    await client.start(editor);
    client.open(uri, text);
    const before = await shown();
    assert.deepEqual(await mark('noise', [pays]), { lines: 1 });
    const marked = await shown();
    before.forEach((one, at) => {
      assert.notDeepEqual(marked[at], one, `answer ${at}`);
    });
    assert.equal(await clean(), `${title}\n\n${quote}\n`);
    await mark('article', [cookies, accept]);
    assert.match(await clean(), /Accept all cookies\n$/);
    await mark('article', [pays]);
    await mark('noise', [accept, cookies]);
    assert.deepEqual(await shown(), before);
  });

  it('says in the hover that a person decided it', async () => {
    await client.start(editor);
    client.open(uri, text);
    const hoverAt = async (words: string): Promise<string> => {
      const { start: position } = rangeOf(words);
      const hover = await client.request<Hover>('textDocument/hover', { ...document(), position });
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await hoverAt('to build'), /^Headline\nWhy: /);
    await mark('article', [accept]);
    assert.match(await hoverAt(accept), /^Body\nWhy: marked as article by a person/);
    await mark('noise', [quote]);
    assert.match(await hoverAt(quote), /^Noise\nWhy: marked as noise by a person/);
  });

  it('has the client ask again', async () => {
    await client.start(editor, { initializationOptions: { status: true } });
    const registrations = (): string[] =>
      client.received.flatMap(({ method, params }) =>
        method === 'client/registerCapability' || method === 'client/unregisterCapability'
          ? [`${method.slice(7, 10)} ${JSON.stringify(params).includes('documentSymbol') ? 'symbols' : ''}`]
          : [],
      );
    client.open(uri, text);
    await client.until(({ method }) => method === 'client/registerCapability');
    const noiseIn = (message: Message, count: number): boolean =>
      message.method === 'glossa/status' &&
      (message.params as StatusParams).documents[0]?.counts.noise === count;
    await client.until((message) => noiseIn(message, 1));
    const seen = client.received.length;
    await mark('noise', [quote]);
    for (const method of [
      'workspace/semanticTokens/refresh',
      'workspace/foldingRange/refresh',
      'workspace/diagnostic/refresh',
      'client/unregisterCapability',
    ]) {
      await client.untilNotified(method, seen);
    }
    await client.until((message) => noiseIn(message, 2), seen);
    assert.deepEqual(registrations(), ['reg symbols', 'reg symbols', 'unr symbols']);
  });

  it('moves a decision with live edits, and keeps it while the document is closed', async () => {
    await client.start(editor);
    client.open(uri, text);
    await mark('noise', [quote]);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: rangeOf(title), text: '😀 A new title\nof two lines' },
        { range: { start: { line: 5, character: 1 }, end: { line: 5, character: 1 } }, text: 'Indeed, ' },
      ],
    });
    const edited = `😀 A new title\nof two lines\n\n${pays}\n\n`;
    const cleaned = await clean();
    assert.equal(cleaned, `${edited.trimEnd()}\n`);
    client.notify('textDocument/didClose', document());
    client.open(uri, `${edited}“Indeed, ${quote.slice(1)}\n\n${cookies}\n${accept}\n`);
    assert.equal(await clean(), cleaned);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } }, text: '' },
        { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: `${quote}\n` },
      ],
    });
    assert.match(await clean(), /in Oslo\.\n$/, 'deleted text takes its decision along');
  });

  it('offers code actions that carry the command', async () => {
    await client.start(editor);
    client.open(uri, text);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', document());
    const diagnostics: Diagnostic[] = report.kind === 'full' ? report.items : [];
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...document(),
      range: rangeOf(accept),
      context: { diagnostics, triggerKind: 1 },
    });
    assert.deepEqual(
      actions.map(({ title: shownTitle, kind }) => [shownTitle, kind]),
      [
        ['Mark as Article', 'quickfix'],
        ['Mark All 2 Lines of This Noise as Article', 'quickfix'],
      ],
    );
    assert.deepEqual(actions[0]?.diagnostics, diagnostics);
    await client.request('workspace/executeCommand', actions[1]?.command);
    assert.match(await clean(), /Accept all cookies\n$/);
  });

  it('offers plain commands to clients that know no code actions', async () => {
    await client.start();
    client.open(uri, text);
    const [command] = await client.request<Command[]>('textDocument/codeAction', {
      ...document(),
      range: rangeOf(pays),
      context: { diagnostics: [] },
    });
    assert.equal(command?.title, 'Mark as Noise');
    await client.request('workspace/executeCommand', command);
    assert.equal(await clean(), `${title}\n\n${quote}\n`);
  });

  it('decides on articles that are not open, and leaves noise out of links and exports', async () => {
    const en = folder.write('en.txt', text);
    const copy = folder.write('copy.txt', `${pays}\n${quote}\n`);
    await client.start(editor, { folders: [folder.uri] });
    client.open(en, text);
    const links = async (): Promise<number> =>
      (
        await client.request<LocationLink[]>('textDocument/definition', {
          ...document(en),
          position: { line: 2, character: 8 },
        })
      ).length;
    const exported = async (withNoise: boolean): Promise<string> =>
      (
        await client.request<ExportResult>('glossa/export', {
          format: 'csv',
          scope: { uris: [copy] },
          withNoise,
        })
      ).files[0]?.content ?? '';
    assert.equal(await links(), 1);
    assert.match(await exported(false), /12 billion/);
    await mark('noise', [pays], copy, `${pays}\n${quote}\n`);
    assert.equal(await links(), 0);
    assert.doesNotMatch(await exported(false), /12 billion/);
    assert.match(await exported(true), /12 billion/);
    assert.equal(await clean(copy), `${quote}\n`);
    client.open(copy, `${pays}\n${quote}\n`);
    assert.equal(await clean(copy), `${quote}\n`, 'also once it is open');
  });

  it('refuses what it cannot do', async () => {
    folder.write('en.txt', text);
    await client.start(editor, { folders: [folder.uri] });
    const codeOf = async (command: string, ...args: unknown[]): Promise<number | undefined> =>
      (await client.send('workspace/executeCommand', { command, arguments: args }).response).error?.code;
    const given = { uri: folder.uriOf('en.txt'), ranges: [rangeOf(pays)], as: 'noise' };
    assert.equal(await codeOf('glossa.markLines', given), undefined);
    for (const wrong of [
      undefined,
      { ...given, as: 'body' },
      { ...given, ranges: [{ start: 1, end: 2 }] },
      { ...given, uri: 7 },
      { ...given, uri: folder.uriOf('missing.txt') },
    ]) {
      assert.equal(await codeOf('glossa.markLines', wrong), -32602, JSON.stringify(wrong));
    }
    assert.equal(await codeOf('glossa.unknown', given), -32602);
    assert.equal((await client.send('glossa/cleanArticle', {}).response).error?.code, -32602);
    assert.equal(await client.request('glossa/cleanArticle', document(folder.uriOf('missing.txt'))), null);
  });
});
