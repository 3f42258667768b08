import {
  Disposable,
  languages,
  RelativePattern,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { articleLanguageId } from '../../server/src/protocol.js';

/**
 * Gives plain-text documents that the settings call articles the language `article`, and takes it back when the
 * settings change. Only documents that the editor itself took for plain text are touched: a person's own choice of
 * language, or another extension's, stands.
 */
export function keepArticlesMarked(): Disposable {
  const marked = new Set<string>();

  async function mark(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (document.languageId === 'plaintext' && isArticle(document)) {
      marked.add(uri);
      await languages.setTextDocumentLanguage(document, articleLanguageId);
    } else if (document.languageId === articleLanguageId && marked.has(uri) && !isArticle(document)) {
      marked.delete(uri);
      await languages.setTextDocumentLanguage(document, 'plaintext');
    }
  }
  const markAll = (): void => {
    workspace.textDocuments.forEach((document) => void mark(document));
  };

  markAll();
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void mark(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('glossa.include') || change.affectsConfiguration('glossa.exclude')) {
        markAll();
      }
    }),
    workspace.onDidChangeWorkspaceFolders(markAll),
  );
}

/** Documents outside every folder, untitled ones too, are articles only where a person says so. */
function isArticle(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || document.uri.scheme === 'git') {
    return false;
  }
  const settings = workspace.getConfiguration('glossa', document);
  const matches = (key: string): boolean =>
    settings
      .get<string[]>(key, [])
      .some((glob) => languages.match({ pattern: new RelativePattern(folder, glob) }, document) > 0);
  return matches('include') && !matches('exclude');
}

/** The editor that has the focus, where it shows an article. */
export function activeArticle(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === articleLanguageId ? editor : undefined;
}
