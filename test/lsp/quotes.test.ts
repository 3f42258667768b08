import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  Range,
  SelectionRange,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index.js';
import type { QuotePlace, SpeakerResult } from '../../server/src/protocol.js';
import { eachWithServer } from '../support/eachWithServer.js';
import type { TestFolder } from '../support/folder.js';
import type { LanguageClient } from '../support/languageClient.js';

const english = `Norway to build a dam

Prime Minister Anna Berg opened the talks in Oslo. She said: “Norway will pay for all of the dam.”

“We have waited for this for years,” Berg said on Wednesday.

“Nobody can tell what it will cost in the end,” a spokesman for the ministry said.
`;
const korean = `노르웨이, 댐 건설

안나 베르그 총리는 “우리는 오랫동안 이것을 기다려 왔다”고 말했다.
`;
const texts: Readonly<Record<string, string>> = { 'en.txt': english, 'ko.txt': korean };

const editor = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { inlayHint: { refreshSupport: true } },
};

describe('quotes over stdio', () => {
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
  const position = (words: string): { line: number; character: number } =>
    new LineIndex(english).positionAt(english.indexOf(words));
  const at = (uri: string, words: string): object => ({
    textDocument: { uri },
    position: position(words),
    context: { includeDeclaration: true },
  });
  const written = (uri: string, { start, end }: Range): string => {
    const text = texts[uri.slice(folder.uri.length + 1)] ?? '';
    const index = new LineIndex(text);
    return text.slice(index.offsetAt(start), index.offsetAt(end));
  };
  const speakerOf = (uri: string, words: string): Promise<SpeakerResult> =>
    client.request('workspace/executeCommand', {
      command: 'glossa.speaker',
      arguments: [{ uri, position: position(words) }],
    });

  it('have a hover with their speaker, a link to the name, and how it was said', async () => {
    const uri = await open();
    const hover = await client.request<Hover>('textDocument/hover', at(uri, 'will pay'));
    const text = (hover.contents as MarkupContent).value;
    const link = `[Anna Berg](<${uri}#L3,16-3,25>)`;
    assert.ok(text.startsWith(`**Quote** · speaker: She — ${link} · cue: said  \n*Why:* `), text);
    assert.ok(!text.includes('command:'), 'the editor did not say that it has such commands');
  });

  it('have links to cards and lists, for an editor that has the commands', async () => {
    const uri = await open(editor, { showsCards: true, showsQuotes: true });
    const hover = await client.request<Hover>('textDocument/hover', at(uri, 'will pay'));
    const text = (hover.contents as MarkupContent).value;
    const given = (command: string): unknown => {
      const [, argument = ''] = new RegExp(`\\(<command:${command}\\?([^>]+)>\\)`).exec(text) ?? [];
      return (JSON.parse(decodeURIComponent(argument)) as unknown[])[0];
    };
    assert.deepEqual(given('glossa.showCard'), { uri, position: position('Anna Berg') });
    const asked = given('glossa.showQuotes') as { readonly position: object };
    assert.deepEqual(asked, { uri, position: position('“Norway will'), of: 'speaker' });
    const quotes = await client.request<QuotePlace[]>('glossa/quotes', {
      textDocument: { uri },
      ...asked,
    });
    assert.ok(quotes.length >= 2);
  });

  it('are referred to by their speaker', async () => {
    const uri = await open();
    const quotes = ['“Norway will pay for all of the dam.”', '“We have waited for this for years,”'];
    const found = await client.request<Location[]>('textDocument/references', at(uri, 'waited for'));
    assert.deepEqual(
      found.map((one) => written(one.uri, one.range)).filter((words) => quotes.includes(words)),
      quotes,
    );
    const ofName = await client.request<QuotePlace[]>('glossa/quotes', at(uri, 'Anna Berg'));
    assert.deepEqual(
      ofName,
      found.map(({ uri: of, range }) => ({ uri: of, range })),
    );
  });

  it('tell their speaker to a command, which opens the place where the editor can', async () => {
    const window = { showDocument: { support: true } };
    const uri = await open({ ...editor, window });
    client.answers['window/showDocument'] = () => ({ success: true });
    const said = await speakerOf(uri, 'will pay');
    assert.equal(said?.kind, 'speech');
    assert.equal(said.speaker?.text, 'She');
    assert.equal(written(uri, said.speaker.location.range), 'Anna Berg');
    const { params } = await client.until(({ method }) => method === 'window/showDocument');
    assert.deepEqual(params, { uri, selection: said.speaker.location.range, takeFocus: true });
    const unnamed = await speakerOf(uri, 'Nobody can');
    assert.ok(unnamed?.speaker?.name.includes('spokesman'), JSON.stringify(unnamed));
    assert.equal(await speakerOf(uri, 'Norway to'), null);
    await client.until(({ params: shown }) => JSON.stringify(shown ?? '').includes('There is no quote'));
    await assert.rejects(
      client.request('workspace/executeCommand', { command: 'glossa.speaker', arguments: [{ uri }] }),
      /must be \{uri, position\}/,
    );
  });

  it('tell it in words where the editor can open nothing, and not at all where it goes there itself', async () => {
    const uri = await open();
    await speakerOf(uri, 'will pay');
    await client.until(({ params }) => JSON.stringify(params ?? '').includes('Anna Berg, line 3'));
    await client.stop();
  });

  it('are silent for an editor that goes to speakers itself', async () => {
    const uri = await open(editor, { goesToSpeakers: true });
    assert.equal((await speakerOf(uri, 'will pay'))?.speaker?.name, 'Anna Berg');
    await speakerOf(uri, 'Norway to');
    assert.ok(!client.received.some(({ method }) => method === 'window/showMessage'));
  });

  it('have hints only where the setting says so', async () => {
    const uri = await open();
    const hints = (): Promise<InlayHint[]> =>
      client.request('textDocument/inlayHint', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      });
    assert.deepEqual(await hints(), []);
    client.notify('workspace/didChangeConfiguration', {
      settings: { glossa: { inlayHints: { speakers: true } } },
    });
    await client.untilNotified('workspace/inlayHint/refresh');
    const [hint, ...others] = await hints();
    assert.ok(hint !== undefined && typeof hint.label !== 'string');
    assert.equal(hint.label.map(({ value }) => value).join(''), '— Anna Berg');
    assert.deepEqual(hint.position, position('\n\n“We have'));
    assert.deepEqual(others, []);
  });

  it('are listed in the outline with their speakers, and grown through by selections', async () => {
    const uri = await open();
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.match(JSON.stringify(symbols), /“We have waited for this for years,” — Anna Berg/);
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position('waited')],
    });
    const steps: string[] = [];
    for (let one: SelectionRange | undefined = range; one !== undefined; one = one.parent) {
      steps.push(written(uri, one.range));
    }
    assert.deepEqual(steps.slice(0, 4), [
      'waited',
      'We have waited for this for years,',
      '“We have waited for this for years,”',
      '“We have waited for this for years,” Berg said on Wednesday.',
    ]);
  });
});
