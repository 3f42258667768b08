import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, positionOf, show, tokensOf, uriOf } from './workspace.js';

const cookieNotice = '이 웹사이트는 쿠키를 사용합니다';
const lead = 'The United States announced';

const cleanArticle = (...args: unknown[]): Thenable<string> =>
  vscode.commands.executeCommand<string>('glossa.copyCleanArticle', ...args);

const symbolsOf = async (uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  )) ?? [];

const isFaded = ({ document }: vscode.TextEditor, text: string): boolean =>
  vscode.languages
    .getDiagnostics(document.uri)
    .some(
      ({ tags, range }) =>
        tags?.includes(vscode.DiagnosticTag.Unnecessary) && range.contains(positionOf(document, text)),
    );

const select = (editor: vscode.TextEditor, ...texts: readonly string[]): void => {
  editor.selections = texts.map((text) => {
    const position = positionOf(editor.document, text);
    return new vscode.Selection(position, position);
  });
};

const actionsAt = async (editor: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> => {
  const at = positionOf(editor.document, text);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(at, at),
  );
};

const carryOut = async ({ command }: vscode.CodeAction): Promise<void> => {
  assert.ok(command, 'the action carries a command');
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
};

describe('Sections', () => {
  it('stand in the outline, the article below its headline', async () => {
    const { document } = await show(articles.english);
    const symbols = await eventually('symbols', async () => {
      const found = await symbolsOf(document.uri);
      return found.length > 0 ? found : undefined;
    });
    const [headline, ...others] = symbols;
    assert.ok(headline, 'there is a headline');
    assert.equal(headline.name, document.lineAt(0).text);
    assert.ok(
      headline.children.some(({ name }) => name === 'Body'),
      'the body is below the headline',
    );
    assert.ok(
      others.some(({ name }) => name === 'Related articles'),
      'teasers are apart',
    );
    assert.ok(
      others.some(({ name }) => name === 'Noise: cookie notice'),
      'noise has its kind',
    );
  });

  it('are what a person says, at several cursors, until the opposite is said', async () => {
    const editor = await show(articles.english);
    const { uri } = editor.document;
    const before = await tokensOf(editor.document);
    await eventually('a faded cookie notice', () => isFaded(editor, cookieNotice) || undefined);
    const outline = JSON.stringify(await symbolsOf(uri));

    select(editor, lead, 'Secretary of State');
    await vscode.commands.executeCommand('glossa.markAsNoise');
    select(editor, cookieNotice);
    await vscode.commands.executeCommand('glossa.markAsArticle');
    await eventually('faded lines and an unfaded one', () =>
      isFaded(editor, lead) && isFaded(editor, 'Secretary of State') && !isFaded(editor, cookieNotice)
        ? true
        : undefined,
    );
    assert.ok((await tokensOf(editor.document)).length !== before.length, 'names in noise have no colour');
    assert.ok(JSON.stringify(await symbolsOf(uri)) !== outline, 'the outline is another');
    const text = await cleanArticle();
    assert.ok(!text.includes(lead) && text.includes(cookieNotice), 'the clean article is another');

    await vscode.commands.executeCommand('glossa.markAsNoise');
    select(editor, lead, 'Secretary of State');
    await vscode.commands.executeCommand('glossa.markAsArticle');
    await eventually('all as before', () =>
      isFaded(editor, cookieNotice) && !isFaded(editor, lead) ? true : undefined,
    );
    assert.equal(JSON.stringify(await symbolsOf(uri)), outline);
    assert.equal((await tokensOf(editor.document)).length, before.length);
  });

  it('can be changed by code actions', async () => {
    const editor = await show(articles.english);
    await eventually('a faded cookie notice', () => isFaded(editor, cookieNotice) || undefined);
    const [asArticle] = (await actionsAt(editor, cookieNotice)).filter(
      ({ title }) => title === 'Mark as Article',
    );
    assert.ok(asArticle, 'there is one for noise');
    await carryOut(asArticle);
    await eventually('the notice unfaded', () => !isFaded(editor, cookieNotice) || undefined);
    const [asNoise] = (await actionsAt(editor, cookieNotice)).filter(
      ({ title }) => title === 'Mark as Noise',
    );
    assert.ok(asNoise, 'and one for article');
    await carryOut(asNoise);
    await eventually('the notice faded', () => isFaded(editor, cookieNotice) || undefined);
  });

  it('make the clean article, of the active editor or of selected files', async () => {
    const editor = await show(articles.english);
    await tokensOf(editor.document);
    const active = await cleanArticle();
    assert.ok(active.startsWith(`${editor.document.lineAt(0).text}\n\n${lead}`), active.slice(0, 200));
    assert.ok(!active.includes(cookieNotice), 'without noise');
    const korean = await cleanArticle(uriOf(articles.korean));
    assert.ok(/[가-힣]/.test(korean), korean.slice(0, 200));
    const both = await cleanArticle(uriOf(articles.english), [
      uriOf(articles.english),
      uriOf(articles.korean),
    ]);
    assert.equal(both, `${active}\n${korean}`);
    assert.equal(await cleanArticle(uriOf('requirements.txt')), '');
  });
});
