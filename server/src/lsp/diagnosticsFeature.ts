import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnostics, type DocumentSnapshot, type Snapshot } from '../service/index.js';
import type { ClientFeatures } from './capabilities.js';
import { Cancelled } from './cancelled.js';
import type { Environment } from './environment.js';
import type { OpenDocuments } from './openDocuments.js';
import { neverCancelled, type Workspace } from './workspace.js';

/** Long enough that a fast typist is not interrupted. */
const pushDelayMs = 200;

/** Clients that ask for diagnostics are answered, all others are sent them; never both. */
export class DiagnosticsFeature {
  readonly #connection: Connection;
  readonly #environment: Environment;
  readonly #client: ClientFeatures;
  readonly #open: OpenDocuments;
  readonly #workspace: Workspace;
  readonly #reports = new Map<string, { readonly id: string; readonly content: string }>();
  readonly #waiting = new Map<string, () => void>();
  #count = 0;

  constructor(
    connection: Connection,
    environment: Environment,
    client: ClientFeatures,
    open: OpenDocuments,
    workspace: Workspace,
  ) {
    this.#connection = connection;
    this.#environment = environment;
    this.#client = client;
    this.#open = open;
    this.#workspace = workspace;
  }

  /** The answer to a pull; `unchanged` where the client has the same already. */
  report(
    snapshot: Snapshot,
    document: DocumentSnapshot,
    previousId: string | undefined,
  ): DocumentDiagnosticReport {
    const items = this.#diagnosticsOf(snapshot, document);
    const content = JSON.stringify(items);
    const before = this.#reports.get(document.uri);
    if (before !== undefined && before.id === previousId && before.content === content) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.id };
    }
    const id = String(++this.#count);
    this.#reports.set(document.uri, { id, content });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  /** To be called when a document was opened or changed. */
  changed(uri: string): void {
    if (this.#client.pullDiagnostics || this.#workspace.dictionaries.isAbout(uri)) {
      return;
    }
    this.#waiting.get(uri)?.();
    this.#waiting.set(
      uri,
      this.#environment.after(pushDelayMs, () => {
        this.#waiting.delete(uri);
        this.#push(uri).catch((error: unknown) => {
          if (!(error instanceof Cancelled)) {
            this.#connection.console.error(`Checking ${uri} failed: ${String(error)}`);
          }
        });
      }),
    );
  }

  /** To be called when the articles were compared anew: any document may have other problems now. */
  allChanged(): void {
    if (this.#client.pullDiagnostics) {
      if (this.#client.refreshDiagnostics) {
        this.#connection.languages.diagnostics.refresh().catch(() => undefined);
      }
      return;
    }
    for (const { uri } of this.#open.all()) {
      this.changed(uri);
    }
  }

  closed(uri: string, clientUri: string): void {
    this.#reports.delete(uri);
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
    if (!this.#client.pullDiagnostics && !this.#workspace.dictionaries.isAbout(uri)) {
      void this.#connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
    }
  }

  async #push(uri: string): Promise<void> {
    const open = this.#open.get(uri);
    if (open === undefined) {
      return;
    }
    const { version } = open.text;
    const document = await this.#workspace.document(uri, neverCancelled);
    if (this.#open.get(uri)?.text.version === version) {
      await this.#connection.sendDiagnostics({
        uri: open.clientUri,
        version,
        diagnostics: document === undefined ? [] : this.#diagnosticsOf(this.#workspace.snapshot(), document),
      });
    }
  }

  #diagnosticsOf(snapshot: Snapshot, document: DocumentSnapshot): Diagnostic[] {
    return diagnostics(snapshot, document, {
      relatedInformation: this.#client.relatedInformation,
      tags: this.#client.diagnosticTags,
    });
  }
}
