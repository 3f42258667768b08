import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, extensionId, folderUri, show, tokensOf } from './workspace.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

const exported = async (format: string): Promise<string> => {
  const target = vscode.Uri.joinPath(folderUri(), `exported-${format}`);
  await vscode.workspace.fs.createDirectory(target);
  const [file] = await vscode.commands.executeCommand<string[]>('glossa.exportAnnotations', {
    format,
    scope: 'folder',
    target: target.toString(),
  });
  assert.ok(file, 'a file was written');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(file)));
};

describe('Commands', () => {
  it('are registered, every one in the manifest', async () => {
    await show(articles.english);
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.equal(missing, []);
  });

  it('“Next Mark” and “Previous Mark” walk from mark to mark', async () => {
    const editor = await show(articles.english);
    const tokens = await tokensOf(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const stops: vscode.Position[] = [];
    for (let step = 0; step < 3; step += 1) {
      await vscode.commands.executeCommand('glossa.nextMark');
      stops.push(editor.selection.start);
    }
    assert.ok(stops[1]!.isAfter(stops[0]!) && stops[2]!.isAfter(stops[1]!), 'each is further on');
    for (const stop of stops) {
      assert.ok(
        tokens.some(({ range }) => range.start.isEqual(stop)),
        `a mark begins at ${stop.line}:${stop.character}`,
      );
    }
    await vscode.commands.executeCommand('glossa.previousMark');
    assert.equal(editor.selection.start, stops[1]);
  });

  it('“Next Mark” takes the one at the cursor first', async () => {
    const editor = await show(articles.englishOriginal);
    await tokensOf(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const words: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      await vscode.commands.executeCommand('glossa.nextMark');
      words.push(editor.document.getText(editor.selection));
    }
    assert.equal(words, ['US', 'China']);
  });

  it('“Go to Translation” opens the counterpart', async () => {
    const editor = await show(articles.englishOriginal);
    await tokensOf(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('glossa.goToTranslation');
    await eventually('another article', () => {
      const path = vscode.window.activeTextEditor?.document.uri.path;
      return path?.endsWith(articles.korean) ? true : undefined;
    });
  });

  it('export JSON Lines that can be read again', async () => {
    const lines = (await exported('jsonl')).trim().split('\n');
    const documents = lines.map(
      (line) =>
        JSON.parse(line) as { path: string; entities: { start: number; end: number; text: string }[] },
    );
    const english = documents.find(({ path }) => path.endsWith(articles.english));
    assert.ok(english && english.entities.length > 0, 'the article is there, with entities');
    const { document } = await show(articles.english);
    for (const { start, end, text } of english.entities) {
      assert.equal(document.getText().slice(start, end), text);
    }
  });

  it('export CSV with a heading', async () => {
    const [heading, ...rows] = (await exported('csv')).trim().split(/\r?\n/);
    assert.match(heading ?? '', /start.*end/);
    assert.ok(rows.length > 10, 'there are rows');
  });

  it('“Toggle Noise” folds what is not article, and shows it again', async () => {
    const editor = await show(articles.english);
    await tokensOf(editor.document);
    const last = editor.document.lineCount - 1;
    const showsLastLine = (): boolean => {
      editor.revealRange(new vscode.Range(last, 0, last, 0));
      return editor.visibleRanges.some(({ end }) => end.line === last);
    };
    await eventually('the last line', () => (showsLastLine() ? true : undefined));
    await vscode.commands.executeCommand('glossa.toggleNoise');
    await eventually('the last line folded away', () => (showsLastLine() ? undefined : true));
    await vscode.commands.executeCommand('glossa.toggleNoise');
    await eventually('the last line again', () => (showsLastLine() ? true : undefined));
  });

  it('“Restart Server” has the new server answer', async () => {
    const editor = await show(articles.english);
    const before = await tokensOf(editor.document);
    await vscode.commands.executeCommand('glossa.restartServer');
    assert.equal((await tokensOf(editor.document)).length, before.length);
  });
});
