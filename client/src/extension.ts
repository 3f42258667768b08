import { window, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  articleLanguageId,
  showCardCommand,
  showMentionsCommand,
  showQuotesCommand,
  type InitializationOptions,
} from '../../server/src/protocol.js';
import { keepArticlesMarked } from './articles.js';
import { registerCommands } from './commands/index.js';
import { serveFiles } from './fileSystem.js';
import { showStatus } from './status.js';

export interface Extension {
  stop(): Promise<void>;
}

type Host = Pick<InitializationOptions, 'files'>;

/** What both hosts share; they differ in how a client is made and in who reads files. */
export function startExtension(
  context: ExtensionContext,
  host: Host,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const output = window.createOutputChannel('Glossa', { log: true });
  const initializationOptions: InitializationOptions = {
    ...host,
    customTokenTypes: true,
    diagnosticsInHover: true,
    copiesValues: true,
    asksForEntries: true,
    showsMentions: true,
    showsQuotes: true,
    showsCards: true,
    goesToSpeakers: true,
    symbolsByFirstWord: true,
    status: true,
    // As plain data: what the editor gives has methods, which cannot be posted to a worker.
    settings: JSON.parse(JSON.stringify(workspace.getConfiguration('glossa'))) as unknown,
  };
  const client = createClient({
    documentSelector: [{ language: articleLanguageId }],
    initializationOptions,
    outputChannel: output,
    progressOnInitialization: false,
    // Hovers may have links to these commands, and to no others.
    markdown: { isTrusted: { enabledCommands: [showMentionsCommand, showQuotesCommand, showCardCommand] } },
  });
  context.subscriptions.push(
    output,
    showStatus(client),
    serveFiles(client),
    ...registerCommands(client, output),
    startWithFirstArticle(client),
    keepArticlesMarked(),
  );
  return {
    stop: async () => {
      if (client.needsStop()) {
        await client.stop();
      }
    },
  };
}

/** A server costs a process and reads the whole folder: there is none in a window without an article. */
function startWithFirstArticle(client: BaseLanguageClient): Disposable {
  let isStarted = false;
  const consider = ({ languageId }: TextDocument): void => {
    if (languageId === articleLanguageId && !isStarted) {
      isStarted = true;
      // The client itself tells the person what went wrong.
      client.start().catch(() => undefined);
    }
  };
  workspace.textDocuments.forEach(consider);
  return workspace.onDidOpenTextDocument(consider);
}
