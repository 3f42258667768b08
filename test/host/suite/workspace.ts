import * as vscode from 'vscode';

export const extensionId = 'glossa.glossa';

/** The sample articles, by what the tests need them for. */
export const articles = {
  english: '000_4b693445b7871eb2.txt',
  korean: '001_254945f6cbf37d35.txt',
  englishOriginal: '002_3c18dd3367ddae2e.txt',
  windows: 'windows.txt',
} as const;

export function folderUri(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) {
    throw new Error('the tests run in a folder');
  }
  return folder.uri;
}

export const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folderUri(), name);

export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

/** Asks again until there is an answer: the server may still be reading the folder. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Thenable<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${what}`);
}

/** The position in the middle of the first occurrence of a text, which is to be there. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) {
    throw new Error(`the document has no “${text}”`);
  }
  return document.positionAt(offset + Math.floor(text.length / 2));
}

/** What the hovers say in the middle of the first occurrence of a text. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await eventually(`a hover on “${text}”`, async () => {
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, text),
    );
    return found.length > 0 ? found : undefined;
  });
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n');
}

export interface Token {
  readonly text: string;
  readonly type: string;
  readonly range: vscode.Range;
}

/** The semantic tokens of a document, decoded, once there are any. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly Token[]> {
  const legend = await eventually('a token legend', () =>
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    ),
  );
  const tokens = await eventually('semantic tokens', async () => {
    const answer = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    return answer && answer.data.length > 0 ? answer : undefined;
  });
  return decode(document, legend, tokens);
}

function decode(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  tokens: vscode.SemanticTokens,
): readonly Token[] {
  const decoded: Token[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index + 4 < tokens.data.length; index += 5) {
    const [lines, characters, length, type] = tokens.data.subarray(index, index + 4);
    line += lines!;
    character = lines === 0 ? character + characters! : characters!;
    const range = new vscode.Range(line, character, line, character + length!);
    decoded.push({ text: document.getText(range), type: legend.tokenTypes[type!] ?? 'unknown', range });
  }
  return decoded;
}
