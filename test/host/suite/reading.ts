import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, hoverAt, positionOf, show, tokensOf } from './workspace.js';

type Target = vscode.Location | vscode.LocationLink;
const uriOfTarget = (target: Target): vscode.Uri => ('targetUri' in target ? target.targetUri : target.uri);

describe('Reading an article', () => {
  it('colours every kind of mark', async () => {
    const { document } = await show(articles.english);
    const tokens = await tokensOf(document);
    const types = new Set(tokens.map((token) => token.type));
    assert.ok(!types.has('unknown'), 'every type is in the legend');
    const typeOf = (text: string): string | undefined =>
      tokens.find((token) => token.text.includes(text))?.type;
    assert.ok(typeOf('Japan'), 'a country has a token');
    assert.ok(typeOf('$12 billion'), 'an amount has a token');
    assert.ok(typeOf('Japan') !== typeOf('$12 billion'), 'a name and a figure look different');
  });

  it('gives tokens that are in order and do not overlap', async () => {
    const { document } = await show(articles.korean);
    const tokens = await tokensOf(document);
    tokens.slice(1).forEach((token, index) => {
      assert.ok(
        token.range.start.isAfterOrEqual(tokens[index]!.range.end),
        `${token.text} begins after the one before`,
      );
    });
  });

  it('says the value of a figure in a hover', async () => {
    const { document } = await show(articles.english);
    assert.match(await hoverAt(document, '$12 billion'), /12\\?,000\\?,000\\?,000/);
  });

  it('says the kind of a name in a hover', async () => {
    const { document } = await show(articles.english);
    assert.match(await hoverAt(document, 'Marco Rubio'), /person/i);
  });

  it('leads from a passage to its counterpart in another document', async () => {
    const { document } = await show(articles.englishOriginal);
    const targets = await eventually('a counterpart', async () => {
      const found = await vscode.commands.executeCommand<Target[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, 'attended by representatives'),
      );
      return found.length > 0 ? found : undefined;
    });
    assert.ok(
      targets.some((target) => uriOfTarget(target).path.endsWith(articles.korean)),
      targets.map((target) => uriOfTarget(target).path).join(),
    );
  });

  it('finds the mentions of an entity in the whole folder', async () => {
    const { document } = await show(articles.english);
    const found = await eventually('references', async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, 'Japan'),
      );
      return new Set(locations.map((location) => location.uri.path)).size > 1 ? locations : undefined;
    });
    assert.ok(
      found.some((location) => location.uri.path === document.uri.path),
      'this article too',
    );
  });

  it('outlines the sections', async () => {
    const { document } = await show(articles.english);
    const symbols = await eventually('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    assert.ok(symbols.length > 1, 'there is more than one');
  });

  it('folds noise', async () => {
    const { document } = await show(articles.english);
    const line = positionOf(document, '이 웹사이트는 쿠키를 사용합니다').line;
    await eventually('a fold over the cookie notice', async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return folds?.find((fold) => fold.start <= line && fold.end >= line);
    });
  });

  it('fades noise', async () => {
    const { document } = await show(articles.english);
    const position = positionOf(document, '이 웹사이트는 쿠키를 사용합니다');
    await eventually('a diagnostic that fades the cookie notice', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .find(
          ({ tags, range }) => tags?.includes(vscode.DiagnosticTag.Unnecessary) && range.contains(position),
        ),
    );
  });
});
