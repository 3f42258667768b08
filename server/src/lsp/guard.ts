import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { DocumentSnapshot, Snapshot } from '../service/index.js';
import { Cancelled, throwIfCancelled } from './cancelled.js';
import type { Logger } from './environment.js';
import type { OpenDocuments } from './openDocuments.js';
import { isRecord } from './settings.js';
import { canonicalUri } from './uris.js';
import type { Workspace } from './workspace.js';

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What an answer is made from; all of it of one moment. */
export interface Asked<P> {
  readonly params: P;
  readonly document: DocumentSnapshot;
  readonly snapshot: Snapshot;
}

/** How far the other articles must be known: not at all, all of them if that is soon, or all of them. */
export type Needs = 'document' | 'corpus soon' | 'corpus';

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** The one wrapper around all requests: validation, waiting, cancellation, stale versions, errors. */
export class Guard {
  readonly #open: OpenDocuments;
  readonly #workspace: Workspace;
  readonly #logger: Logger;

  constructor(open: OpenDocuments, workspace: Workspace, logger: Logger) {
    this.#open = open;
    this.#workspace = workspace;
    this.#logger = logger;
  }

  /**
   * A request about one document.
   * @param otherwise the answer where the document is no article
   */
  document<P extends DocumentParams, R>(
    needs: Needs,
    otherwise: R,
    answer: (asked: Asked<P>) => R,
  ): Handler<P, R> {
    return this.any(async (params, token) => {
      const uri = documentUri(params);
      const version = this.#open.get(uri)?.text.version;
      const document = await this.#current(uri, needs, token).finally(() => {
        if (this.#open.get(uri)?.text.version !== version) {
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
        }
      });
      return document === undefined
        ? otherwise
        : answer({ params, document, snapshot: this.#workspace.snapshot() });
    });
  }

  /** Any request: whatever goes wrong becomes an error response, never the end of the server. */
  any<P, R>(answer: (params: P, token: CancellationToken) => Promise<R> | R): Handler<P, R> {
    return async (params, token) => {
      try {
        const result = await answer(params, token);
        throwIfCancelled(token);
        return result;
      } catch (error) {
        return this.#toResponse(error);
      }
    };
  }

  async #current(uri: string, needs: Needs, token: CancellationToken): Promise<DocumentSnapshot | undefined> {
    const document = await this.#workspace.document(uri, token);
    if (document !== undefined && needs === 'corpus') {
      await this.#workspace.settled(token);
    } else if (document !== undefined && needs === 'corpus soon') {
      await this.#workspace.settledSoon(uri, token);
    }
    return document;
  }

  #toResponse(error: unknown): ResponseError<never> {
    if (error instanceof ResponseError) {
      return new ResponseError(error.code, error.message);
    }
    if (error instanceof Cancelled) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#logger.error(report);
    return new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : report);
  }
}

/**
 * The document that a request is about, in the canonical spelling.
 * @throws ResponseError where there is none
 */
export function documentUri(params: unknown): string {
  const document = isRecord(params) ? params['textDocument'] : undefined;
  if (!isRecord(document) || typeof document['uri'] !== 'string') {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The parameter “textDocument” is missing.');
  }
  return canonicalUri(document['uri']);
}
