import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { DocumentAnalysis } from '../core/index.js';
import { articleLanguageId } from '../protocol.js';
import type { DocumentSnapshot, Snapshot } from '../service/index.js';
import type { Analyser, AnalysisContext } from './analyser.js';
import { ArticleFiles, reasonOf } from './articleFiles.js';
import { ArticlePaths } from './articlePaths.js';
import { Cancelled, orCancelled, throwIfCancelled } from './cancelled.js';
import { Comparison } from './comparison.js';
import type { Decisions } from './decisions.js';
import { Dictionaries, type ConfigurationText } from './dictionaries.js';
import type { Environment, FileSystem } from './environment.js';
import { FolderSurveys } from './folderSurveys.js';
import { cutAt, type OpenDocument, type OpenDocuments } from './openDocuments.js';
import { backgroundProgress } from './progress.js';
import type { FolderSettings, SettingsStore } from './settingsStore.js';

/** How long a person who points at something waits gladly. */
const momentMs = 1000;

export interface WorkspaceEvents {
  /** The articles have been compared anew. */
  readonly compared: () => void;
  /** An article that was opened is analysed, which the comparison may come long after. */
  readonly opened: () => void;
  /** An open article is analysed anew though its text is the same: something else about it was learned. */
  readonly reanalysed: () => void;
  /** All files were read that configure a folder. */
  readonly configured: (folder: string, texts: readonly ConfigurationText[]) => void;
}

/**
 * All articles of the workspace: those on disk, read in the background, and those open in the editor, which win.
 * Says when their analysis as a whole has changed.
 */
export class Workspace {
  readonly dictionaries: Dictionaries;
  readonly #connection: Connection;
  readonly #environment: Environment;
  readonly #open: OpenDocuments;
  readonly #settings: SettingsStore;
  readonly #analyser: Analyser;
  readonly #decisions: Decisions;
  readonly #events: WorkspaceEvents;
  readonly #paths: ArticlePaths;
  readonly #surveys: FolderSurveys;
  readonly #files: ArticleFiles;
  readonly #comparison: Comparison;

  #indexing: { readonly stop: () => void; readonly done: Promise<void> } | undefined;
  #snapshot: Snapshot | undefined;
  /** Counts how often dictionaries have changed. */
  #round = 0;

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
    this.#open = open;
    this.#settings = settings;
    this.#analyser = analyser;
    this.#decisions = decisions;
    this.#events = events;
    this.#paths = new ArticlePaths(settings);
    this.#surveys = new FolderSurveys(environment);
    this.dictionaries = new Dictionaries(files, open, this.#paths, connection.console, {
      changed: () => {
        void this.#analyseWithDictionaries();
      },
      checked: events.configured,
    });
    this.#files = new ArticleFiles(environment, connection.console, files, this.#paths, {
      analyse: (uri, text, isStopped) => this.#analyseFile(uri, text, isStopped),
      survey: (texts, isStopped) => this.#surveyFiles(texts, isStopped),
      changed: () => {
        this.#snapshot = undefined;
      },
    });
    this.#comparison = new Comparison(environment, connection.console, {
      articles: () => [...this.snapshot().documents.values()],
      prepare: () => this.#surveyAgain(),
      due: () => {
        if (this.#indexing === undefined) {
          this.#settleInBackground();
        }
      },
      compared: () => {
        this.#snapshot = undefined;
        this.#events.compared();
      },
    });
  }

  get folders(): readonly string[] {
    return this.#paths.folders;
  }

  get isIndexing(): boolean {
    return this.#indexing !== undefined;
  }

  /** The files that are articles by their path but could not be read, with the reason. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#files.skipped;
  }

  settingsOf(uri: string): FolderSettings {
    return this.#paths.settingsOf(uri);
  }

  /** The innermost one that a document is in. */
  folderOf(uri: string): string | undefined {
    return this.#paths.folderOf(uri);
  }

  setFolders(folders: readonly string[]): void {
    this.#paths.setFolders(folders);
  }

  /** How people name a document. */
  displayPath(uri: string): string {
    return this.#paths.displayPath(uri);
  }

  /** An article by its language, or else by its path. */
  isArticle({ uri, languageId }: Pick<OpenDocument, 'uri' | 'languageId'>): boolean {
    return languageId === articleLanguageId || this.#paths.isArticle(uri);
  }

  /** What beside its text decides on the analysis of a document that reads `text`. */
  analysisContext(uri: string, text: string): AnalysisContext {
    const folder = this.#surveys.of(uri);
    const dictionary = this.dictionaries.of(uri, text);
    const { documentDate } = this.#paths.settingsOf(uri);
    return {
      overrules: this.#decisions.of(uri, text),
      ...(folder === undefined ? {} : { folder }),
      ...(dictionary === undefined ? {} : { dictionary }),
      ...(documentDate === '' ? {} : { documentDate: { date: documentDate, from: 'setting' } }),
    };
  }

  /** The same, of an analysis that this workspace made. */
  contextOf(analysis: DocumentAnalysis): AnalysisContext {
    return this.#analyser.contextOf(analysis);
  }

  /** What is known this moment; taken before and after every wait anew. */
  snapshot(): Snapshot {
    if (this.#snapshot === undefined) {
      const documents = new Map(this.#files.documents);
      for (const document of this.#open.all()) {
        const latest = this.#open.latest(document.uri);
        if (latest === undefined || !this.isArticle(document)) {
          documents.delete(document.uri);
        } else {
          documents.set(document.uri, latest);
        }
      }
      this.#snapshot = { documents, corpus: this.#comparison.corpus };
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
      return this.#files.documents.get(uri);
    }
    if (!this.isArticle(open)) {
      return undefined;
    }
    const { version } = open.text;
    for (;;) {
      try {
        if (!this.dictionaries.isSettled) {
          await this.#dictionariesRead(token);
        }
        return await orCancelled(this.#analyse(open), token);
      } catch (error) {
        throwIfCancelled(token);
        // Given up for what was learned about the same text: with that it is analysed anew.
        if (!(error instanceof Cancelled) || this.#open.get(uri) !== open || open.text.version !== version) {
          throw error;
        }
      }
    }
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
    if (this.#indexing === undefined && !this.#comparison.corpus.documents.has(uri)) {
      await this.#settleOpen(token);
    }
  }

  /** To be called when a document was opened, changed or closed. */
  touched(uri: string): void {
    this.#snapshot = undefined;
    if (this.dictionaries.isAbout(uri)) {
      this.dictionaries.changed(uri);
      return;
    }
    this.#comparison.markStale();
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
          this.#comparison.markStaleNow();
        }
      });
    this.#indexing = { stop, done };
    return done;
  }

  /** Reads a file that changed on disk again. */
  async refresh(uri: string): Promise<void> {
    if (this.dictionaries.isAbout(uri)) {
      this.dictionaries.changed(uri);
      return;
    }
    if (this.#paths.folderOf(uri) !== undefined && this.#paths.isArticle(uri)) {
      await this.#files.read(uri);
    } else {
      this.#files.forget(uri);
    }
    this.#comparison.markStale();
  }

  /** To be called when a file is no longer on disk. */
  forget(uri: string): void {
    if (this.dictionaries.isAbout(uri)) {
      this.dictionaries.changed(uri);
      return;
    }
    this.#files.forget(uri);
    this.#comparison.markStale();
  }

  async #analyse(document: OpenDocument): Promise<DocumentSnapshot> {
    const before = this.#open.latest(document.uri);
    const snapshot = await this.#open.analysed(
      document,
      this.#paths.settingsOf(document.uri).maxFileSize,
      this.analysisContext(document.uri, document.text.getText()),
      this.#files.documents.get(document.uri)?.analysis,
    );
    if (this.#open.latest(document.uri) !== before) {
      this.#snapshot = undefined;
      this.#comparison.markStale();
      if (before === undefined) {
        this.#events.opened();
      } else if (before.version === snapshot.version) {
        this.#events.reanalysed();
      }
    }
    return snapshot;
  }

  #analyseFile(uri: string, text: string, isStopped: () => boolean): Promise<DocumentAnalysis> {
    return this.#analyser.analyse(this.#cut(uri, text), this.analysisContext(uri, text), isStopped, {
      known: [this.#files.documents.get(uri)?.analysis, this.#open.latest(uri)?.analysis],
      memo: this.#surveys.memo,
    });
  }

  #cut(uri: string, text: string): string {
    return cutAt(text, this.#paths.settingsOf(uri).maxFileSize);
  }

  async #surveyFiles(texts: ReadonlyMap<string, string>, isStopped: () => boolean): Promise<void> {
    const open = this.#open.all().filter((document) => this.isArticle(document));
    const all = new Map([...texts, ...open.map(({ uri, text }) => [uri, text.getText()] as const)]);
    const cut = new Map([...all].map(([uri, text]) => [uri, this.#cut(uri, text)]));
    await this.#surveys.survey(cut, isStopped);
  }

  /** Looks at all articles together again, and analyses those again that this tells something new. */
  async #surveyAgain(): Promise<void> {
    const { documents } = this.snapshot();
    const texts = new Map([...documents].map(([uri, { analysis }]) => [uri, analysis.text]));
    for (const uri of await this.#surveys.survey(texts, () => false)) {
      const open = this.#open.get(uri);
      if (open === undefined) {
        await this.#files.analyseAgain(uri, () => false);
      } else if (this.isArticle(open)) {
        await this.#analyseIfUnchanged(open, neverCancelled);
      }
    }
  }

  /** What changed in a dictionary is in the next answer. */
  async #dictionariesRead(token: CancellationToken): Promise<void> {
    while (!this.dictionaries.isSettled) {
      await orCancelled(this.dictionaries.settled(), token);
    }
  }

  /** Analyses those articles again that dictionaries say something else of now: those that people see first. */
  async #analyseWithDictionaries(): Promise<void> {
    const isOutdated = this.#newRound();
    try {
      for (const document of this.#open.all()) {
        if (this.isArticle(document)) {
          await this.#analyseIfUnchanged(document, neverCancelled);
        }
      }
      for (const uri of [...this.#files.documents.keys()]) {
        if (this.#open.get(uri) === undefined) {
          await this.#files.analyseAgain(uri, isOutdated);
        }
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        this.#connection.console.error(`Analysing with dictionaries failed: ${reasonOf(error)}`);
      }
    }
    this.#comparison.markStale();
  }

  #newRound(): () => boolean {
    const round = ++this.#round;
    return () => this.#round !== round;
  }

  async #settleOpen(token: CancellationToken): Promise<void> {
    await this.#dictionariesRead(token);
    for (const document of this.#open.all()) {
      if (this.isArticle(document)) {
        await this.#analyseIfUnchanged(document, token);
      }
    }
    await orCancelled(this.#comparison.upToDate(), token);
  }

  /** Where the document changes meanwhile, what was known before serves. */
  async #analyseIfUnchanged(document: OpenDocument, token: CancellationToken): Promise<void> {
    await orCancelled(this.#analyse(document), token).catch((error: unknown) => {
      throwIfCancelled(token);
      if (!(error instanceof Cancelled)) {
        throw error;
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

  async #indexAll(isStopped: () => boolean, stop: () => void): Promise<void> {
    const progress = backgroundProgress(this.#connection, this.#environment, 'Reading articles', stop);
    try {
      await this.#settings.pull(this.#paths.folders);
      await this.dictionaries.load();
      this.#snapshot = undefined;
      await this.#files.readAll(
        (uri) => this.#open.get(uri) !== undefined,
        isStopped,
        (done, of) => {
          progress.report(done, of);
        },
      );
    } finally {
      progress.end();
    }
  }
}

export const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
