import type { Connection } from 'vscode-languageserver';
import { configurationDiagnostics } from '../service/index.js';
import type { ConfigurationText } from './dictionaries.js';
import type { OpenDocuments } from './openDocuments.js';

/**
 * Shows what is wrong with `glossa.json` and the dictionaries. These are sent to any client: they are to be seen also
 * while the file is closed, and nobody asks for the diagnostics of a closed file.
 */
export class ConfigurationDiagnosticsFeature {
  readonly #connection: Connection;
  readonly #open: OpenDocuments;
  /** What is shown, by folder and URI. */
  readonly #shown = new Map<string, ReadonlyMap<string, string>>();

  constructor(connection: Connection, open: OpenDocuments) {
    this.#connection = connection;
    this.#open = open;
  }

  /** In place of all that was shown of the folder before. */
  show(folder: string, texts: readonly ConfigurationText[]): void {
    const before = this.#shown.get(folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    for (const { uri, text, problems } of texts) {
      const diagnostics = configurationDiagnostics(text, problems);
      const content = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
      if (content !== undefined) {
        now.set(uri, content);
      }
      if (before.get(uri) !== content) {
        this.#send(uri, diagnostics);
      }
    }
    for (const uri of before.keys()) {
      if (!now.has(uri) && texts.every((text) => text.uri !== uri)) {
        this.#send(uri, []);
      }
    }
    this.#shown.set(folder, now);
  }

  #send(uri: string, diagnostics: ReturnType<typeof configurationDiagnostics>): void {
    const open = this.#open.get(uri);
    void this.#connection.sendDiagnostics({
      uri: open?.clientUri ?? uri,
      ...(open === undefined ? {} : { version: open.text.version }),
      diagnostics,
    });
  }
}
