import { DocumentSymbolRequest, type Connection, type Disposable } from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.js';
import type { Environment } from './environment.js';

/** Has the client ask again for what it asks anew only when a text changes. */
export class Refresh {
  readonly #connection: Connection;
  readonly #environment: Environment;
  readonly #client: ClientFeatures;
  readonly #others: () => void;
  #symbols: Disposable | undefined;
  #offering: Promise<void> | undefined;
  #isDue = false;

  /** @param others has everything else that shows sections brought up to date */
  constructor(connection: Connection, environment: Environment, client: ClientFeatures, others: () => void) {
    this.#connection = connection;
    this.#environment = environment;
    this.#client = client;
    this.#others = others;
  }

  /** To be called when a document has other sections though its text is the same; many calls at once are one. */
  sectionsChanged(): void {
    if (this.#isDue) {
      return;
    }
    this.#isDue = true;
    this.#environment.after(0, () => {
      this.#isDue = false;
      if (this.#client.refreshTokens) {
        this.#connection.languages.semanticTokens.refresh().catch(() => undefined);
      }
      if (this.#client.refreshFolding) {
        this.#connection.languages.foldingRange.refresh().catch(() => undefined);
      }
      this.inlayHints();
      this.outlines();
      this.#others();
    });
  }

  /** To be called when a setting says otherwise what they show. */
  inlayHints(): void {
    if (this.#client.refreshInlayHints) {
      this.#connection.languages.inlayHint.refresh().catch(() => undefined);
    }
  }

  /** To be called at first, and when there is something else to outline. */
  outlines(): void {
    if (this.#client.symbolRegistration) {
      void this.#offerSymbols();
    }
  }

  /**
   * Registers the outline with a client that allows it. LSP has no request to refresh an outline, but a client asks
   * whoever registers anew; the new registration comes first, so that there is never none.
   */
  #offerSymbols(): Promise<void> {
    const before = this.#offering;
    const offering = (async () => {
      await before;
      const old = this.#symbols;
      try {
        this.#symbols = await this.#connection.client.register(DocumentSymbolRequest.type, {
          documentSelector: null,
        });
        old?.dispose();
      } catch (error) {
        this.#connection.console.warn(`The editor refused a registration: ${String(error)}`);
      }
    })();
    this.#offering = offering;
    return offering;
  }
}
