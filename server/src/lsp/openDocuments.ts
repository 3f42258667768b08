import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { analyseSteps, ParagraphMemo, type DocumentAnalysis } from '../core/index.js';
import { createDocument, type DocumentSnapshot } from '../service/index.js';
import { runSteps } from './cancelled.js';
import type { Environment } from './environment.js';
import { canonicalUri } from './uris.js';

/** A document as the editor holds it. */
export interface OpenDocument {
  /** In its canonical spelling. */
  readonly uri: string;
  /** As the client spells it. */
  readonly clientUri: string;
  readonly languageId: string;
  readonly text: TextDocument;
}

interface Analysis {
  readonly version: number;
  readonly limit: number;
  readonly done: Promise<DocumentSnapshot>;
}

/**
 * The documents that are open in the editor, and their analyses. A version is analysed once, when somebody first asks
 * for it; when the next version arrives, an analysis that is under way is given up.
 */
export class OpenDocuments {
  readonly #documents = new Map<string, OpenDocument>();
  readonly #analyses = new Map<string, Analysis>();
  readonly #latest = new Map<string, DocumentSnapshot>();
  readonly #memo = new ParagraphMemo();
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  open(clientUri: string, languageId: string, version: number, content: string): OpenDocument {
    const uri = canonicalUri(clientUri);
    this.close(uri);
    const document = {
      uri,
      clientUri,
      languageId,
      text: TextDocument.create(uri, languageId, version, content),
    };
    this.#documents.set(uri, document);
    return document;
  }

  /** @throws Error where the document is not open */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): OpenDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) {
      throw new Error(`${uri} is not open`);
    }
    TextDocument.update(document.text, changes, version);
    return document;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.#analyses.delete(uri);
    this.#latest.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): OpenDocument[] {
    return [...this.#documents.values()];
  }

  /** The last version that was analysed to its end. */
  latest(uri: string): DocumentSnapshot | undefined {
    return this.#latest.get(uri);
  }

  /**
   * The analysis of the present version.
   * @param limit how many code units are analysed at most
   * @param known of the file on disk: serves where the editor holds the same text
   * @throws Cancelled where the document changes or closes meanwhile
   */
  analysed(document: OpenDocument, limit: number, known?: DocumentAnalysis): Promise<DocumentSnapshot> {
    const { uri } = document;
    const { version } = document.text;
    const begun = this.#analyses.get(uri);
    if (begun?.version === version && begun.limit === limit) {
      return begun.done;
    }
    const content = document.text.getText();
    const isOutdated = (): boolean => this.#analyses.get(uri)?.done !== done;
    const done: Promise<DocumentSnapshot> = Promise.resolve().then(async () => {
      const text = cutAt(content, limit);
      const analysis =
        known?.text === text
          ? known
          : await runSteps(analyseSteps(text, { memo: this.#memo }), this.#environment, isOutdated);
      const snapshot = createDocument(uri, version, content, analysis);
      if (!isOutdated()) {
        this.#latest.set(uri, snapshot);
      }
      return snapshot;
    });
    this.#analyses.set(uri, { version, limit, done });
    done.catch(() => {
      if (!isOutdated()) {
        this.#analyses.delete(uri);
      }
    });
    return done;
  }
}

/** The first part of a text that is too long, up to the last line end before `limit` if there is one. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const lineEnd = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf('\r', limit - 1)) + 1;
  if (lineEnd > limit / 2) {
    return text.slice(0, lineEnd);
  }
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
