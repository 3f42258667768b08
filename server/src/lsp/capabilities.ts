import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { serverCommands } from '../protocol.js';
import { codeActionKinds, type TokenVocabulary } from '../service/index.js';

/** What the client can do, as far as an answer depends on it. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchFiles: boolean;
  readonly syncRegistration: boolean;
  readonly appliesEdits: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly refreshFolding: boolean;
  readonly refreshInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly tokenDelta: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly symbolRegistration: boolean;
  readonly codeActionLiterals: boolean;
  readonly locationLinks: boolean;
  readonly showsDocuments: boolean;
  readonly foldingLimit: number | undefined;
  readonly collapsedText: boolean;
  readonly utf16: boolean;
}

export function clientFeatures({
  workspace,
  textDocument,
  window,
  general,
}: ClientCapabilities): ClientFeatures {
  const shown = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  const tokens = textDocument?.semanticTokens?.requests.full;
  return {
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    appliesEdits: workspace?.applyEdit === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    syncRegistration: textDocument?.synchronization?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshFolding: workspace?.foldingRange?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: shown.some((one) => one?.relatedInformation === true),
    diagnosticTags: shown.some((one) => one?.tagSupport !== undefined),
    tokenDelta: typeof tokens === 'object' && tokens.delta === true,
    // Listed by preference.
    markdownHover: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolRegistration: textDocument?.documentSymbol?.dynamicRegistration === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    locationLinks: textDocument?.definition?.linkSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    utf16: general?.positionEncodings?.includes(PositionEncodingKind.UTF16) === true,
  };
}

/** Positions are always UTF-16: every client must understand them, whatever it lists first. */
export function serverCapabilities(client: ClientFeatures, vocabulary: TokenVocabulary): ServerCapabilities {
  return {
    ...(client.utf16 ? { positionEncoding: PositionEncodingKind.UTF16 } : {}),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    ...(client.symbolRegistration ? {} : { documentSymbolProvider: true }),
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [...codeActionKinds] } : true,
    executeCommandProvider: { commands: Object.values(serverCommands) },
    semanticTokensProvider: {
      legend: vocabulary.legend,
      range: true,
      full: client.tokenDelta ? { delta: true } : true,
    },
    ...(client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'glossa',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
