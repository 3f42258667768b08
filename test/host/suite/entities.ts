import * as assert from './assert.js';
import * as vscode from 'vscode';
import { articles, eventually, hoverAt, positionOf, show } from './workspace.js';

/** Asks until the other articles are known too, which takes longer than the first answer. */
async function once<T>(what: string, ask: () => Thenable<T>, isRight: (answer: T) => boolean): Promise<T> {
  return eventually(what, async () => {
    const answer = await ask();
    return isRight(answer) ? answer : undefined;
  });
}

const cardOf = (document: vscode.TextDocument, name: string): Promise<string> =>
  once(
    `the card of ${name}`,
    () => hoverAt(document, name),
    (text) => text.includes('documents of the folder'),
  );

const symbolsOf = (query: string): Thenable<vscode.SymbolInformation[]> =>
  vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);

const outlineOf = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[] | undefined> =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );

describe('Entities', () => {
  it('have a card with their names in other languages, and links to where they are named', async () => {
    const { document } = await show(articles.english);
    const card = await cardOf(document, 'Japan');
    assert.match(card, /Korean: \*\*일본\*\*/);
    assert.match(card, /mentions here: lines \[1\]\(<[^)]*#L1,7-1,12>\)/);
    const link = card.split(articles.korean.replace('_', '\\_'))[1] ?? '';
    const [, target = ''] = /^: lines \[\d+\]\(<([^>]+)>\)/.exec(link) ?? [];
    assert.equal(vscode.Uri.parse(target).path.split('/').at(-1), articles.korean);
  });

  it('have a link in their card that lists all mentions', async () => {
    const { document } = await show(articles.english);
    const [, given = ''] =
      /\(<command:glossa\.showMentions\?([^>]+)>\)/.exec(await cardOf(document, 'Japan')) ?? [];
    const args = JSON.parse(decodeURIComponent(given)) as unknown[];
    await vscode.commands.executeCommand('glossa.showMentions', ...args);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('are referred to in all languages of the folder', async () => {
    const { document } = await show(articles.english);
    const found = await once(
      'references in the Korean article',
      () =>
        vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          positionOf(document, 'Japan'),
        ),
      (locations) => locations.some(({ uri }) => uri.path.endsWith(articles.korean)),
    );
    const texts = await Promise.all(
      found.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    assert.ok(texts.includes('Japan') && texts.includes('일본'), texts.join());
  });

  it('are highlighted in all their forms', async () => {
    const { document } = await show(articles.englishOriginal);
    const highlights = await once(
      'highlights',
      () =>
        vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          document.uri,
          positionOf(document, 'JD Vance'),
        ),
      (found) => (found?.length ?? 0) > 1,
    );
    const forms = new Set(highlights?.map(({ range }) => document.getText(range)));
    assert.ok(forms.has('JD Vance') && forms.has('Vance'), [...forms].join());
  });

  it('are found in the folder by their name in another language, each once', async () => {
    await show(articles.english);
    const [symbol, ...others] = await once(
      'symbols',
      () => symbolsOf('밴스'),
      (found) => found.length > 0,
    );
    assert.match(symbol?.name ?? '', /밴스/);
    assert.match(symbol?.containerName ?? '', /^person · \d+ mentions in \d+ documents · .*JD Vance/);
    assert.ok(!others.some(({ containerName }) => containerName.includes('JD Vance')), 'once');
  });

  it('are outlined by label behind the sections, and not where the setting says no', async () => {
    const { document } = await show(articles.englishOriginal);
    const names = (symbols: readonly vscode.DocumentSymbol[] = []): string[] =>
      symbols.map(({ name }) => name);
    const symbols = await once(
      'the outline',
      () => outlineOf(document),
      (found) => names(found).includes('Entities'),
    );
    const groups = symbols?.find(({ name }) => name === 'Entities')?.children ?? [];
    assert.ok(
      names(groups).includes('People') && names(groups).includes('Organisations'),
      names(groups).join(),
    );
    const vance = groups.flatMap(({ children }) => children).find(({ name }) => name === 'JD Vance');
    assert.ok(vance && vance.children.length > 1, 'a person with several mentions');
    assert.ok(
      vance.children.every(({ range }) => document.getText(range).includes('Vance')),
      'each leads to its place',
    );

    const settings = vscode.workspace.getConfiguration('glossa', document);
    await settings.update('outline.entities', false, vscode.ConfigurationTarget.Workspace);
    try {
      await once(
        'an outline of sections alone',
        () => outlineOf(document),
        (found) => (found?.length ?? 0) > 0 && !names(found).includes('Entities'),
      );
    } finally {
      await settings.update('outline.entities', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
