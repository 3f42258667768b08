import {
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { configurationFile, valueReader } from '../core/index.js';
import {
  methods,
  showCardCommand,
  showMentionsCommand,
  showQuotesCommand,
  type InitializationOptions,
  type ShowCardArguments,
  type ShowMentionsArguments,
  type ShowQuotesArguments,
  type StatusParams,
} from '../protocol.js';
import { corpusCounts, documentCounts, tokenVocabulary, type HoverOptions } from '../service/index.js';
import { Analyser } from './analyser.js';
import { clientFeatures, serverCapabilities, type ClientFeatures } from './capabilities.js';
import { clientFiles, composeFiles } from './clientFiles.js';
import { ConfigurationDiagnosticsFeature } from './configurationDiagnosticsFeature.js';
import { Decisions } from './decisions.js';
import { DiagnosticsFeature } from './diagnosticsFeature.js';
import type { Environment } from './environment.js';
import { registerFeatures } from './features.js';
import { Guard } from './guard.js';
import { parseInitializationOptions } from './initialization.js';
import { answerRefused } from './lifecycle.js';
import { OpenDocuments } from './openDocuments.js';
import { OutlineFeature } from './outlineFeature.js';
import { Refresh } from './refresh.js';
import { SettingsStore } from './settingsStore.js';
import { TokenStore } from './tokenStore.js';
import { canonicalUri } from './uris.js';
import { Workspace } from './workspace.js';

/** Answers the client on `connection` until it says exit. Made with the options of `lifecycle.ts`. */
export function startServer(connection: Connection, environment: Environment): void {
  answerRefused(connection);
  connection.onInitialize((params) => initialize(connection, environment, params));
  connection.listen();
}

function initialize(
  connection: Connection,
  environment: Environment,
  params: InitializeParams,
): InitializeResult {
  const client = clientFeatures(params.capabilities);
  const options = parseInitializationOptions(params.initializationOptions);
  const reader = valueReader(params.locale);
  const vocabulary = tokenVocabulary(options.customTokenTypes === true);
  const settings = new SettingsStore(connection, client.configuration, options.settings);
  const files = composeFiles(
    environment.localFiles,
    options.files === true ? clientFiles(connection) : undefined,
  );
  const analyser = new Analyser(environment);
  const decisions = new Decisions();
  const open = new OpenDocuments(analyser, decisions);
  const showNews = (): void => {
    diagnostics.allChanged();
    sendStatus();
  };
  const refresh = new Refresh(connection, environment, client, showNews);
  const configurationDiagnostics = new ConfigurationDiagnosticsFeature(connection, open);
  const workspace = new Workspace(connection, environment, files, open, settings, analyser, decisions, {
    compared: () => {
      showNews();
      if (outlines.isOutdated(workspace.snapshot())) {
        refresh.outlines();
      }
    },
    opened: sendStatus,
    reanalysed: () => {
      refresh.sectionsChanged();
    },
    configured: (folder, texts) => {
      configurationDiagnostics.show(folder, texts);
    },
  });
  workspace.setFolders(foldersOf(params));
  const tokens = new TokenStore();
  const diagnostics = new DiagnosticsFeature(connection, environment, client, open, workspace);
  const outlines = new OutlineFeature(client);
  const guard = new Guard(open, workspace, connection.console);

  registerFeatures({
    ...{
      connection,
      environment,
      client,
      vocabulary,
      guard,
      workspace,
      decisions,
      tokens,
      diagnostics,
      outlines,
    },
    hover: {
      markdown: client.markdownHover,
      diagnosed: options.diagnosticsInHover === true,
      reader,
      ...hoverLinks(options),
    },
    symbols: { byFirstWord: options.symbolsByFirstWord === true },
    copiesValues: options.copiesValues === true,
    asksForEntries: options.asksForEntries === true,
    goesToSpeakers: options.goesToSpeakers === true,
    open,
    reader,
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = open.open(uri, languageId, version, text);
    workspace.touched(document.uri);
    diagnostics.changed(document.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.change(canonicalUri(uri), version, contentChanges);
    workspace.touched(document.uri);
    diagnostics.changed(document.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = canonicalUri(textDocument.uri);
    open.close(uri);
    tokens.forget(uri);
    outlines.closed(uri);
    diagnostics.closed(uri, textDocument.uri);
    workspace.touched(uri);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) {
        workspace.forget(canonicalUri(uri));
      } else {
        await workspace.refresh(canonicalUri(uri));
      }
    }
  });
  connection.onDidChangeConfiguration(({ settings: pushed }: { settings?: unknown }) => {
    settings.push(pushed);
    void reload();
  });
  connection.onInitialized(() => {
    register(connection, client, settings.of(undefined).include);
    refresh.outlines();
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        workspace.setFolders([
          ...workspace.folders.filter((folder) => !gone.has(folder)),
          ...added.map(({ uri }) => canonicalUri(uri)),
        ]);
        void reload();
      });
    }
    void reload();
  });
  return { capabilities: serverCapabilities(client, vocabulary), serverInfo: { name: 'glossa' } };

  async function reload(): Promise<void> {
    const before = settingsNow();
    const indexed = workspace.index();
    sendStatus();
    await indexed;
    if (settingsNow() !== before) {
      refresh.inlayHints();
      refresh.outlines();
      if (client.refreshTokens) {
        void connection.languages.semanticTokens.refresh();
      }
    }
  }

  function settingsNow(): string {
    return JSON.stringify([undefined, ...workspace.folders].map((folder) => settings.of(folder)));
  }

  function sendStatus(): void {
    if (options.status !== true) {
      return;
    }
    const snapshot = workspace.snapshot();
    const status: StatusParams = {
      state: workspace.isIndexing ? 'indexing' : 'ready',
      documents: open.all().flatMap(({ uri, clientUri, text }) => {
        const document = snapshot.documents.get(uri);
        return document === undefined
          ? []
          : [{ uri: clientUri, version: text.version, counts: documentCounts(snapshot, document) }];
      }),
      folder: { documents: snapshot.documents.size, counts: corpusCounts(snapshot) },
    };
    void connection.sendNotification(methods.status, status);
  }
}

/** The addresses of links that have the client show what only it can. */
function hoverLinks({
  showsMentions,
  showsQuotes,
  showsCards,
}: InitializationOptions): Pick<HoverOptions, 'allMentions' | 'allQuotes' | 'card'> {
  const link = (
    command: string,
    given: ShowMentionsArguments | ShowQuotesArguments | ShowCardArguments,
  ): string => `command:${command}?${encodeURIComponent(JSON.stringify([given]))}`;
  return {
    ...(showsMentions === true
      ? { allMentions: (uri, position) => link(showMentionsCommand, { uri, position }) }
      : {}),
    ...(showsQuotes === true
      ? { allQuotes: (uri, position, of) => link(showQuotesCommand, { uri, position, of }) }
      : {}),
    ...(showsCards === true ? { card: (uri, position) => link(showCardCommand, { uri, position }) } : {}),
  };
}

function foldersOf({ workspaceFolders, ...older }: InitializeParams): string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) {
    return workspaceFolders.map(({ uri }) => canonicalUri(uri));
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients without workspace folders know nothing else
  const { rootUri } = older;
  return typeof rootUri === 'string' ? [canonicalUri(rootUri)] : [];
}

/** The files beside articles that have a say in how these are annotated. */
const configurationGlobs = [`**/${configurationFile}`, '**/*.tsv'];

/** What LSP only allows to be asked for after `initialized`, of clients that can be asked. */
function register(connection: Connection, client: ClientFeatures, include: readonly string[]): void {
  const failed = (error: unknown): void => {
    connection.console.warn(`The editor refused a registration: ${String(error)}`);
  };
  if (client.watchConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'glossa' }).catch(failed);
  }
  if (client.watchFiles) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [...include, ...configurationGlobs].map((globPattern) => ({ globPattern })),
      })
      .catch(failed);
  }
  if (client.syncRegistration) {
    // Unsaved dictionaries count too, though nothing else of them is for this server.
    const documentSelector = configurationGlobs.map((pattern) => ({ pattern }));
    const syncKind = TextDocumentSyncKind.Incremental;
    const { client: remote } = connection;
    remote.register(DidOpenTextDocumentNotification.type, { documentSelector }).catch(failed);
    remote.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind }).catch(failed);
    remote.register(DidCloseTextDocumentNotification.type, { documentSelector }).catch(failed);
  }
}
