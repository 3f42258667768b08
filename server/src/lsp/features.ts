import type {
  CodeAction,
  CodeActionParams,
  Command,
  Connection,
  DocumentDiagnosticReport,
  DocumentDiagnosticParams,
  DocumentSymbol,
  ExecuteCommandParams,
  InlayHint,
  InlayHintParams,
  Location,
  Position,
  Range,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDeltaParams,
  SymbolInformation,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import {
  DocumentDiagnosticReportKind,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { formats, type ValueReader } from '../core/index.js';
import {
  addToDictionaryCommand,
  copyValueCommand,
  methods,
  serverCommands,
  type AddToDictionaryArguments,
  type AddToDictionaryResult,
  type AskForEntryArguments,
  type CleanArticle,
  type CleanArticleParams,
  type CopyValueArguments,
  type Counterpart,
  type DictionaryEntryParams,
  type ExportFormat,
  type ExportParams,
  type FigureValueArguments,
  type FigureValueResult,
  type Mark,
  type MarkLinesArguments,
  type MarkLinesResult,
  type QuotePlace,
  type QuotesParams,
  type SpeakerResult,
} from '../protocol.js';
import {
  cleanCopy,
  codeActions,
  counterparts,
  definition,
  documentHighlights,
  foldingRanges,
  hover,
  inlayHints,
  marks,
  references,
  selectionRanges,
  semanticTokens,
  speakerQuotes,
  toOffset,
  workspaceSymbolSteps,
  type HoverOptions,
  type TokenVocabulary,
  type WorkspaceSymbolOptions,
} from '../service/index.js';
import { runSteps } from './cancelled.js';
import { addToDictionary, proposeEntry } from './addToDictionary.js';
import type { ClientFeatures } from './capabilities.js';
import type { Decisions } from './decisions.js';
import type { DiagnosticsFeature } from './diagnosticsFeature.js';
import type { Environment } from './environment.js';
import { exportAnnotations } from './exportFeature.js';
import { documentUri, type Asked, type DocumentParams, type Guard } from './guard.js';
import { markLines } from './markLines.js';
import type { OpenDocuments } from './openDocuments.js';
import type { OutlineFeature } from './outlineFeature.js';
import { tellSpeaker } from './tellSpeaker.js';
import { tellValue } from './tellValue.js';
import type { TokenStore } from './tokenStore.js';
import type { Workspace } from './workspace.js';

export interface FeatureParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly client: ClientFeatures;
  readonly vocabulary: TokenVocabulary;
  readonly guard: Guard;
  readonly workspace: Workspace;
  readonly open: OpenDocuments;
  readonly decisions: Decisions;
  readonly tokens: TokenStore;
  readonly diagnostics: DiagnosticsFeature;
  readonly outlines: OutlineFeature;
  readonly hover: HoverOptions;
  readonly symbols: WorkspaceSymbolOptions;
  /** The client puts values on the clipboard by itself. */
  readonly copiesValues: boolean;
  /** The client asks people itself what a name is. */
  readonly asksForEntries: boolean;
  /** The client goes to speakers by itself. */
  readonly goesToSpeakers: boolean;
  readonly reader: ValueReader;
}

type CommandResult = AddToDictionaryResult | FigureValueResult | MarkLinesResult | SpeakerResult;
type At = DocumentParams & { readonly position: Position };

/** One line, or little more, for each request: what it needs, and who answers it. */
export function registerFeatures(parts: FeatureParts): void {
  const { connection, client, vocabulary, guard, tokens, diagnostics, workspace, environment, decisions } =
    parts;
  const { outlines, copiesValues, asksForEntries, goesToSpeakers, reader } = parts;
  const at = <R>(answer: (asked: Asked<At>, offset: number) => R) => {
    return (asked: Asked<At>): R => answer(asked, toOffset(asked.document, asked.params.position));
  };

  const valueCommand = (uri: string, text: string, position: Position): Command => {
    if (copiesValues) {
      const copied: CopyValueArguments = { text };
      return { title: `Copy Value: ${text}`, command: copyValueCommand, arguments: [copied] };
    }
    const shown: FigureValueArguments = { uri, position };
    return { title: `Show Value: ${text}`, command: serverCommands.figureValue, arguments: [shown] };
  };

  const entryCommands = (
    uri: string,
    surface: string,
    label: string | undefined,
    range: Range,
  ): readonly Command[] => {
    const title = `Add “${surface}” to Dictionary`;
    if (asksForEntries) {
      const asked: AskForEntryArguments = { uri, range };
      return [{ title: `${title}…`, command: addToDictionaryCommand, arguments: [asked] }];
    }
    const command = serverCommands.addDictionaryEntry;
    const same: AddToDictionaryArguments = { uri, range };
    const other: AddToDictionaryArguments = { uri, range, label: null };
    return [
      ...(label === undefined ? [] : [{ title: `${title} as ${label}`, command, arguments: [same] }]),
      { title: `${title}…`, command, arguments: [other] },
    ];
  };

  const say = (message: string): void => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
  const openPlace = ({ uri, range }: Location, name: string): void => {
    if (client.showsDocuments) {
      connection.window.showDocument({ uri, selection: range, takeFocus: true }).catch(() => undefined);
    } else {
      say(`${name}, line ${range.start.line + 1}`);
    }
  };
  const ignored = (): void => undefined;

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
      // A client that can't be told to ask again should be answered well the first time.
      client.symbolRegistration ? 'document' : 'corpus soon',
      null,
      ({ snapshot, document }) =>
        outlines.answer(snapshot, document, {
          entities: workspace.settingsOf(document.uri)['outline.entities'],
        }),
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

  connection.onSelectionRanges(
    guard.document<SelectionRangeParams, SelectionRange[] | null>('document', null, ({ document, params }) =>
      selectionRanges(document, params.positions),
    ),
  );
  connection.languages.inlayHint.on(
    guard.document<InlayHintParams, InlayHint[]>('document', [], ({ document, params }) => {
      const settings = workspace.settingsOf(document.uri);
      return inlayHints(document, params.range, {
        figures: settings['inlayHints.figures'],
        speakers: settings['inlayHints.speakers'],
        reader,
      });
    }),
  );
  connection.onWorkspaceSymbol(
    guard.any(async ({ query }: WorkspaceSymbolParams, token) => {
      if (typeof query !== 'string') {
        throw new ResponseError(ErrorCodes.InvalidParams, 'The parameter “query” is missing.');
      }
      await workspace.settled(token);
      return runSteps(
        workspaceSymbolSteps(workspace.snapshot(), query, parts.symbols),
        environment,
        () => token.isCancellationRequested,
      );
    }),
  );

  connection.onCodeAction(
    guard.document<CodeActionParams, (CodeAction | Command)[]>('document', [], ({ document, params }) => {
      const { uri } = params.textDocument;
      const actions = codeActions(document, params.range, params.context, {
        mark: (title, as, ranges) => {
          const argument: MarkLinesArguments = { uri, ranges, as };
          return { title, command: serverCommands.markLines, arguments: [argument] };
        },
        value: (text, { start }) => valueCommand(uri, text, start),
        entry: (surface, label, marked) => entryCommands(uri, surface, label, marked),
      });
      return client.codeActionLiterals ? actions : actions.flatMap(({ command }) => command ?? []);
    }),
  );
  connection.onExecuteCommand(
    guard.any<ExecuteCommandParams, CommandResult>((params, token) => {
      const argument: unknown = params.arguments?.[0];
      switch (params.command) {
        case serverCommands.markLines:
          return markLines(argument, workspace, decisions, token);
        case serverCommands.figureValue:
          return tellValue(argument, workspace, token, copiesValues ? ignored : say);
        case serverCommands.speaker:
          return tellSpeaker(argument, workspace, token, {
            say: goesToSpeakers ? ignored : say,
            open: goesToSpeakers ? ignored : openPlace,
          });
        case serverCommands.addDictionaryEntry:
          return addToDictionary(argument, parts, token).then((result) => {
            if ('refused' in result && !asksForEntries) {
              connection.window.showWarningMessage(result.refused);
            }
            return result;
          });
        default:
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${params.command}”.`);
      }
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
    methods.quotes,
    guard.document<QuotesParams & At, readonly QuotePlace[]>(
      'corpus',
      [],
      ({ snapshot, document, params: { position, of } }) =>
        speakerQuotes(snapshot, document, toOffset(document, position), of),
    ),
  );
  connection.onRequest(
    methods.cleanArticle,
    guard.any(async (params: CleanArticleParams, token): Promise<CleanArticle | null> => {
      const document = await workspace.documentOrFile(documentUri(params), token);
      return document === undefined ? null : cleanCopy(document);
    }),
  );
  connection.onRequest(
    methods.dictionaryEntry,
    guard.any((params: DictionaryEntryParams, token) => {
      documentUri(params);
      return proposeEntry(params, parts, token);
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
