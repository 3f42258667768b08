import type {
  CodeAction,
  CodeActionParams,
  Command,
  Connection,
  DocumentDiagnosticReport,
  DocumentDiagnosticParams,
  DocumentSymbol,
  ExecuteCommandParams,
  Position,
  Range,
  SemanticTokens,
  SemanticTokensDeltaParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { formats } from '../core/index.js';
import {
  methods,
  serverCommands,
  type CleanArticle,
  type CleanArticleParams,
  type Counterpart,
  type ExportFormat,
  type ExportParams,
  type Mark,
  type MarkLinesArguments,
} from '../protocol.js';
import {
  cleanCopy,
  codeActions,
  counterparts,
  definition,
  documentHighlights,
  documentSymbols,
  flatDocumentSymbols,
  foldingRanges,
  hover,
  marks,
  references,
  semanticTokens,
  toOffset,
  type HoverOptions,
  type TokenVocabulary,
} from '../service/index.js';
import type { ClientFeatures } from './capabilities.js';
import type { Decisions } from './decisions.js';
import type { DiagnosticsFeature } from './diagnosticsFeature.js';
import type { Environment } from './environment.js';
import { exportAnnotations } from './exportFeature.js';
import { documentUri, type Asked, type DocumentParams, type Guard } from './guard.js';
import { markLines } from './markLines.js';
import type { TokenStore } from './tokenStore.js';
import type { Workspace } from './workspace.js';

export interface FeatureParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly client: ClientFeatures;
  readonly vocabulary: TokenVocabulary;
  readonly guard: Guard;
  readonly workspace: Workspace;
  readonly decisions: Decisions;
  readonly tokens: TokenStore;
  readonly diagnostics: DiagnosticsFeature;
  readonly hover: HoverOptions;
}

type At = DocumentParams & { readonly position: Position };

/** One line, or little more, for each request: what it needs, and who answers it. */
export function registerFeatures(parts: FeatureParts): void {
  const { connection, client, vocabulary, guard, tokens, diagnostics, workspace, environment, decisions } =
    parts;
  const at = <R>(answer: (asked: Asked<At>, offset: number) => R) => {
    return (asked: Asked<At>): R => answer(asked, toOffset(asked.document, asked.params.position));
  };

  connection.onHover(
    guard.document(
      'corpus soon',
      null,
      at(({ snapshot, document }, offset) => hover(snapshot, document, offset, parts.hover)),
    ),
  );
  connection.onDefinition(
    guard.document(
      'corpus',
      null,
      at(({ snapshot, document }, offset) => {
        const links = definition(snapshot, document, offset);
        return client.locationLinks
          ? links
          : links.map(({ targetUri, targetSelectionRange }) => ({
              uri: targetUri,
              range: targetSelectionRange,
            }));
      }),
    ),
  );
  connection.onReferences(
    guard.document(
      'corpus',
      null,
      at(({ snapshot, document }, offset) => references(snapshot, document, offset)),
    ),
  );
  connection.onDocumentHighlight(
    guard.document(
      'corpus soon',
      null,
      at(({ snapshot, document }, offset) => documentHighlights(snapshot, document, offset)),
    ),
  );
  connection.onDocumentSymbol(
    guard.document<DocumentParams, DocumentSymbol[] | SymbolInformation[] | null>(
      'document',
      null,
      ({ document }) => (client.symbolTree ? documentSymbols(document) : flatDocumentSymbols(document)),
    ),
  );
  connection.onFoldingRanges(
    guard.document('document', null, ({ document }) =>
      foldingRanges(document, {
        collapsedText: client.collapsedText,
        ...(client.foldingLimit === undefined ? {} : { limit: client.foldingLimit }),
      }),
    ),
  );

  connection.onCodeAction(
    guard.document<CodeActionParams, (CodeAction | Command)[]>('document', [], ({ document, params }) => {
      const { uri } = params.textDocument;
      const actions = codeActions(document, params.range, params.context, (title, as, ranges) => {
        const argument: MarkLinesArguments = { uri, ranges, as };
        return { title, command: serverCommands.markLines, arguments: [argument] };
      });
      return client.codeActionLiterals ? actions : actions.flatMap(({ command }) => command ?? []);
    }),
  );
  connection.onExecuteCommand(
    guard.any((params: ExecuteCommandParams, token) => {
      if (params.command !== serverCommands.markLines) {
        throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${params.command}”.`);
      }
      return markLines(params.arguments?.[0], workspace, decisions, token);
    }),
  );

  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    guard.document('document', none, ({ document }) =>
      tokens.full(document.uri, semanticTokens(document, vocabulary)),
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard.document<DocumentParams & { readonly range: Range }, SemanticTokens>(
      'document',
      none,
      ({ document, params }) => ({ data: semanticTokens(document, vocabulary, params.range) }),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    guard.document<SemanticTokensDeltaParams, ReturnType<TokenStore['delta']>>(
      'document',
      none,
      ({ document, params }) =>
        tokens.delta(document.uri, params.previousResultId, semanticTokens(document, vocabulary)),
    ),
  );
  connection.languages.diagnostics.on(
    guard.document<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      // A client that can't be told to ask again should be answered well the first time.
      client.refreshDiagnostics ? 'document' : 'corpus soon',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      ({ document, snapshot, params }) => diagnostics.report(snapshot, document, params.previousResultId),
    ),
  );

  connection.onRequest(
    methods.marks,
    guard.document<DocumentParams, readonly Mark[]>('document', [], ({ document }) => marks(document)),
  );
  connection.onRequest(
    methods.counterparts,
    guard.document<At, readonly Counterpart[]>(
      'corpus',
      [],
      at(({ snapshot, document }, offset) => counterparts(snapshot, document, offset)),
    ),
  );
  connection.onRequest(
    methods.cleanArticle,
    guard.any(async (params: CleanArticleParams, token): Promise<CleanArticle | null> => {
      const document = await workspace.documentOrFile(documentUri(params), token);
      return document === undefined ? null : cleanCopy(document);
    }),
  );
  connection.onRequest(methods.exportFormats, (): readonly ExportFormat[] =>
    formats.map(({ id, title }) => ({ id, title })),
  );
  connection.onRequest(
    methods.export,
    guard.any((params: ExportParams, token) =>
      exportAnnotations(
        params,
        workspace,
        environment,
        connection.window.attachWorkDoneProgress(params.workDoneToken),
        token,
      ),
    ),
  );
}
