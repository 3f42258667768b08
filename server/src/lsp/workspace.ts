import type { CancellationToken, Connection } from 'vscode-languageserver';
import { analyseCorpusSteps, decodeText, type CorpusAnalysis, type DocumentAnalysis } from '../core/index.js';
import { articleLanguageId } from '../protocol.js';
import { createDocument, type DocumentSnapshot, type Snapshot } from '../service/index.js';
import type { Analyser, SectionContext } from './analyser.js';
import { Cancelled, orCancelled, runSteps, throwIfCancelled } from './cancelled.js';
import type { Decisions } from './decisions.js';
import type { Environment, FileSystem } from './environment.js';
import { cutAt, type OpenDocument, type OpenDocuments } from './openDocuments.js';
import { backgroundProgress } from './progress.js';
import type { FolderSettings, SettingsStore } from './settingsStore.js';
import { lastSegment, pathBelow } from './uris.js';

const emptyCorpus: CorpusAnalysis = { documents: new Map(), entities: new Map() };

/** Long enough that a fast typist does not set off the comparison of all articles with each key. */
const corpusDelayMs = 300;

/** How long a person who points at something waits gladly. */
const momentMs = 1000;

/** Files that are read at once. */
const batchSize = 16;

/**
 * All articles of the workspace: those on disk, read in the background, and those open in the editor, which win.
 * Says when their analysis as a whole has changed.
 */
export class Workspace {
  readonly #connection: Connection;
  readonly #environment: Environment;
  readonly #files: FileSystem;
  readonly #open: OpenDocuments;
  readonly #settings: SettingsStore;
  readonly #analyser: Analyser;
  readonly #decisions: Decisions;
  readonly #events: WorkspaceEvents;

  #folders: readonly string[] = [];
  readonly #onDisk = new Map<string, DocumentSnapshot>();
  readonly #skipped = new Map<string, string>();
  readonly #latestRead = new Map<string, Reading>();
  #indexing: { readonly stop: () => void; readonly done: Promise<void> } | undefined;
  #corpus = emptyCorpus;
  #snapshot: Snapshot | undefined;
  #corpusIsStale = false;
  #comparing: Promise<void> | undefined;
  #cancelCorpus: () => void = () => undefined;

  constructor(
    connection: Connection,
    environment: Environment,
    files: FileSystem,
    open: OpenDocuments,
    settings: SettingsStore,
    analyser: Analyser,
    decisions: Decisions,
    events: WorkspaceEvents,
  ) {
    this.#connection = connection;
    this.#environment = environment;
    this.#files = files;
    this.#open = open;
    this.#settings = settings;
    this.#analyser = analyser;
    this.#decisions = decisions;
    this.#events = events;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  get isIndexing(): boolean {
    return this.#indexing !== undefined;
  }

  /** The files that are articles by their path but could not be read, with the reason. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#skipped;
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = [...new Set(folders)];
  }

  folderOf(uri: string): string | undefined {
    return this.#folders
      .filter((folder) => pathBelow(folder, uri) !== undefined)
      .sort((a, b) => b.length - a.length)[0];
  }

  /** How people name a document: its path below the folder, with the folder's name where there are several. */
  displayPath(uri: string): string {
    const folder = this.folderOf(uri);
    if (folder === undefined) {
      return lastSegment(uri);
    }
    const path = pathBelow(folder, uri) ?? lastSegment(uri);
    return this.#folders.length > 1 ? `${lastSegment(folder.replace(/\/+$/, ''))}/${path}` : path;
  }

  /** An article by its language, or else by its path. */
  isArticle({ uri, languageId }: Pick<OpenDocument, 'uri' | 'languageId'>): boolean {
    return languageId === articleLanguageId || this.#isArticlePath(uri);
  }

  /** What beside its text decides on the sections of a document that reads `text`. */
  sectionContext(uri: string, text: string): SectionContext {
    return { overrules: this.#decisions.of(uri, text) };
  }

  /** The same, of an analysis that this workspace made. */
  contextOf(analysis: DocumentAnalysis): SectionContext {
    return this.#analyser.contextOf(analysis);
  }

  /** What is known this moment; taken before and after every wait anew. */
  snapshot(): Snapshot {
    if (this.#snapshot === undefined) {
      const documents = new Map(this.#onDisk);
      for (const document of this.#open.all()) {
        const latest = this.#open.latest(document.uri);
        if (latest === undefined || !this.isArticle(document)) {
          documents.delete(document.uri);
        } else {
          documents.set(document.uri, latest);
        }
      }
      this.#snapshot = { documents, corpus: this.#corpus };
    }
    return this.#snapshot;
  }

  /**
   * The present version of one document; undefined where it is no article.
   * @throws Cancelled where the token says so or the document changes meanwhile
   */
  async document(uri: string, token: CancellationToken): Promise<DocumentSnapshot | undefined> {
    const open = this.#open.get(uri);
    if (open === undefined) {
      return this.#onDisk.get(uri);
    }
    return this.isArticle(open) ? orCancelled(this.#analyse(open), token) : undefined;
  }

  /** The same; of a file that is not open, once all files are read. */
  async documentOrFile(uri: string, token: CancellationToken): Promise<DocumentSnapshot | undefined> {
    if (this.#open.get(uri) === undefined) {
      await this.settled(token);
    }
    return this.document(uri, token);
  }

  /**
   * Waits until all articles are read and compared.
   * @throws Cancelled where the token says so
   */
  async settled(token: CancellationToken): Promise<void> {
    while (this.#indexing !== undefined) {
      await orCancelled(this.#indexing.done, token);
    }
    await this.#settleOpen(token);
  }

  /** Like {@link settled}, but makes do with what is known where that would take longer than a moment. */
  async settledSoon(uri: string, token: CancellationToken): Promise<void> {
    if (this.#indexing !== undefined) {
      const { done } = this.#indexing;
      await orCancelled(Promise.race([done, this.#moment()]), token);
    }
    if (this.#indexing === undefined && !this.#corpus.documents.has(uri)) {
      await this.#settleOpen(token);
    }
  }

  /** To be called when a document was opened, changed or closed. */
  touched(uri: string): void {
    this.#snapshot = undefined;
    this.#markStale();
    if (this.#open.get(uri) === undefined) {
      void this.refresh(uri);
    }
  }

  /** To be called when something else was decided on a document; settles once it is analysed with that. */
  async decided(uri: string, token: CancellationToken): Promise<void> {
    if (this.#open.get(uri) === undefined) {
      await this.refresh(uri);
    } else {
      this.touched(uri);
      await this.document(uri, token);
    }
  }

  /** Asks for the settings, then reads all articles of all folders; what was being read before is given up. */
  index(): Promise<void> {
    this.#indexing?.stop();
    let stopped = false;
    const stop = (): void => {
      stopped = true;
    };
    const done: Promise<void> = this.#indexAll(() => stopped, stop)
      .catch((error: unknown) => {
        if (!(error instanceof Cancelled)) {
          this.#connection.console.error(`Reading the articles failed: ${String(error)}`);
        }
      })
      .finally(() => {
        if (this.#indexing?.done === done) {
          this.#indexing = undefined;
          this.#corpusIsStale = true;
          this.#settleInBackground();
        }
      });
    this.#indexing = { stop, done };
    return done;
  }

  /** Reads a file that changed on disk again. */
  async refresh(uri: string): Promise<void> {
    if (this.folderOf(uri) !== undefined && this.#isArticlePath(uri)) {
      await this.#load(this.#read(uri), () => false);
    } else {
      this.#onDisk.delete(uri);
    }
    this.#snapshot = undefined;
    this.#markStale();
  }

  /** To be called when a file is no longer on disk. */
  forget(uri: string): void {
    this.#latestRead.delete(uri);
    this.#onDisk.delete(uri);
    this.#skipped.delete(uri);
    this.#snapshot = undefined;
    this.#markStale();
  }

  #settingsOf(uri: string): FolderSettings {
    return this.#settings.of(this.folderOf(uri));
  }

  #isArticlePath(uri: string): boolean {
    const folder = this.folderOf(uri);
    // Of a document outside of all folders only the name says something: its path is none that settings are about.
    const path = (folder === undefined ? undefined : pathBelow(folder, uri)) ?? lastSegment(uri);
    return this.#settings.of(folder).isArticle(path);
  }

  async #analyse(document: OpenDocument): Promise<DocumentSnapshot> {
    const before = this.#open.latest(document.uri);
    const { maxFileSize } = this.#settingsOf(document.uri);
    const snapshot = await this.#open.analysed(
      document,
      maxFileSize,
      this.sectionContext(document.uri, document.text.getText()),
      this.#onDisk.get(document.uri)?.analysis,
    );
    if (this.#open.latest(document.uri) !== before) {
      this.#snapshot = undefined;
      this.#markStale();
      if (before === undefined) {
        this.#events.opened();
      } else if (before.version === snapshot.version) {
        this.#events.reanalysed();
      }
    }
    return snapshot;
  }

  async #settleOpen(token: CancellationToken): Promise<void> {
    for (const document of this.#open.all()) {
      if (this.isArticle(document)) {
        await orCancelled(this.#analyse(document), token).catch((error: unknown) => {
          throwIfCancelled(token);
          // Changed meanwhile: what was known before serves.
          if (!(error instanceof Cancelled)) {
            throw error;
          }
        });
      }
    }
    // A comparison that is under way may have begun too early: the one after it has not.
    for (let round = 0; round < 2 && (this.#corpusIsStale || this.#comparing !== undefined); round++) {
      await orCancelled(this.#compareOnce(), token);
    }
  }

  #markStale(): void {
    this.#corpusIsStale = true;
    this.#cancelCorpus();
    this.#cancelCorpus = this.#environment.after(corpusDelayMs, () => {
      if (this.#indexing === undefined) {
        this.#settleInBackground();
      }
    });
  }

  #moment(): Promise<void> {
    return new Promise((resolve) => {
      this.#environment.after(momentMs, resolve);
    });
  }

  #settleInBackground(): void {
    this.#settleOpen(neverCancelled).catch((error: unknown) => {
      this.#connection.console.error(`Comparing the articles failed: ${reasonOf(error)}`);
    });
  }

  #compareOnce(): Promise<void> {
    this.#comparing ??= this.#compare().finally(() => {
      this.#comparing = undefined;
    });
    return this.#comparing;
  }

  async #compare(): Promise<void> {
    this.#corpusIsStale = false;
    const articles = [...this.snapshot().documents.values()];
    try {
      if (!this.#isCompared(articles)) {
        this.#corpus = await runSteps(
          analyseCorpusSteps(articles.map(({ uri, analysis }) => ({ path: uri, analysis }))),
          this.#environment,
          () => false,
        );
      }
    } catch (error) {
      this.#connection.console.error(`Comparing the articles failed: ${reasonOf(error)}`);
    }
    this.#snapshot = undefined;
    this.#events.compared();
  }

  /** To open or close an article changes nothing that a comparison of all articles could find. */
  #isCompared(articles: readonly DocumentSnapshot[]): boolean {
    const { documents } = this.#corpus;
    return (
      articles.length === documents.size &&
      articles.every(({ uri, analysis }) => documents.get(uri)?.analysis === analysis)
    );
  }

  async #indexAll(isStopped: () => boolean, stop: () => void): Promise<void> {
    const progress = backgroundProgress(this.#connection, this.#environment, 'Reading articles', stop);
    try {
      await this.#settings.pull(this.#folders);
      this.#snapshot = undefined;
      const uris = await this.#findAll();
      const wanted = new Set(uris);
      for (const uri of this.#onDisk.keys()) {
        if (!wanted.has(uri)) {
          this.#onDisk.delete(uri);
        }
      }
      this.#skipped.clear();
      for (let at = 0; at < uris.length; at += batchSize) {
        const batch = uris
          .slice(at, at + batchSize)
          .filter((uri) => this.#open.get(uri) === undefined)
          .map((uri) => this.#read(uri));
        for (const [index, reading] of batch.entries()) {
          await this.#environment.breathe();
          if (isStopped()) {
            throw new Cancelled();
          }
          await this.#load(reading, isStopped);
          progress.report(at + index + 1, uris.length);
        }
      }
    } finally {
      progress.end();
    }
  }

  async #findAll(): Promise<string[]> {
    const uris = new Set<string>();
    for (const folder of this.#folders) {
      try {
        for (const uri of await this.#files.find(folder, this.#settings.of(folder))) {
          uris.add(uri);
        }
      } catch (error) {
        this.#connection.console.warn(`The folder ${folder} can't be read: ${reasonOf(error)}`);
      }
    }
    return [...uris].sort();
  }

  #read(uri: string): Reading {
    const bytes = this.#files.read(uri);
    // Awaited in `#load`, where errors are dealt with.
    bytes.catch(() => undefined);
    const reading = { uri, bytes };
    this.#latestRead.set(uri, reading);
    return reading;
  }

  /** Does nothing where the file was read again, or is gone, before this reading came to its end. */
  async #load(reading: Reading, isStopped: () => boolean): Promise<void> {
    const { uri } = reading;
    const isOutdated = (): boolean => this.#latestRead.get(uri) !== reading;
    try {
      const decoded = decodeText(await reading.bytes);
      if ('error' in decoded) {
        throw new Error(decoded.error);
      }
      const analysis = await this.#analyser.analyse(
        cutAt(decoded.text, this.#settingsOf(uri).maxFileSize),
        this.sectionContext(uri, decoded.text),
        isStopped,
        { known: [this.#onDisk.get(uri)?.analysis, this.#open.latest(uri)?.analysis] },
      );
      if (!isOutdated()) {
        this.#onDisk.set(uri, createDocument(uri, null, decoded.text, analysis));
        this.#skipped.delete(uri);
      }
    } catch (error) {
      if (error instanceof Cancelled) {
        throw error;
      }
      if (!isOutdated()) {
        this.#onDisk.delete(uri);
        this.#skipped.set(uri, reasonOf(error));
        this.#connection.console.warn(`${this.displayPath(uri)} is skipped: ${reasonOf(error)}.`);
      }
    }
    this.#snapshot = undefined;
  }
}

export interface WorkspaceEvents {
  /** The articles have been compared anew. */
  readonly compared: () => void;
  /** An article that was opened is analysed, which the comparison may come long after. */
  readonly opened: () => void;
  /** An open article is analysed anew though its text is the same: something else about it was learned. */
  readonly reanalysed: () => void;
}

interface Reading {
  readonly uri: string;
  readonly bytes: Promise<Uint8Array>;
}

export const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
