import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { editBetween, ParagraphMemo, type DocumentAnalysis, type TextEdit } from '../core/index.js';
import { createDocument, type DocumentSnapshot } from '../service/index.js';
import { isSameContext, type Analyser, type AnalysisContext } from './analyser.js';
import type { Decisions } from './decisions.js';
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
  readonly context: AnalysisContext;
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
  readonly #analyser: Analyser;
  readonly #decisions: Decisions;

  constructor(analyser: Analyser, decisions: Decisions) {
    this.#analyser = analyser;
    this.#decisions = decisions;
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
    for (const change of changes) {
      const before = document.text.getText();
      const edit = editOf(document.text, change);
      TextDocument.update(document.text, [change], version);
      this.#decisions.edited(uri, before, edit, document.text.getText());
    }
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
   * @param known of the file on disk: serves where it was made from the same
   * @throws Cancelled where the document changes or closes meanwhile
   */
  analysed(
    document: OpenDocument,
    limit: number,
    context: AnalysisContext,
    known?: DocumentAnalysis,
  ): Promise<DocumentSnapshot> {
    const { uri } = document;
    const { version } = document.text;
    const begun = this.#analyses.get(uri);
    if (begun?.version === version && begun.limit === limit && isSameContext(begun.context, context)) {
      return begun.done;
    }
    const content = document.text.getText();
    const isOutdated = (): boolean => this.#analyses.get(uri)?.done !== done;
    const done: Promise<DocumentSnapshot> = Promise.resolve().then(async () => {
      const analysis = await this.#analyser.analyse(cutAt(content, limit), context, isOutdated, {
        memo: this.#memo,
        known: [known, this.#latest.get(uri)?.analysis],
      });
      const snapshot = createDocument(uri, version, content, analysis);
      if (!isOutdated()) {
        this.#latest.set(uri, snapshot);
      }
      return snapshot;
    });
    this.#analyses.set(uri, { version, limit, context, done });
    done.catch(() => {
      if (!isOutdated()) {
        this.#analyses.delete(uri);
      }
    });
    return done;
  }
}

function editOf(text: TextDocument, change: TextDocumentContentChangeEvent): TextEdit {
  if (!('range' in change)) {
    return editBetween(text.getText(), change.text);
  }
  const [start = 0, end = start] = [change.range.start, change.range.end]
    .map((position) => text.offsetAt(position))
    .sort((a, b) => a - b);
  return { start, end, inserted: change.text.length };
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
