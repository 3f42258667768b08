import { decodeText, type DocumentAnalysis } from '../core/index.js';
import { createDocument, type DocumentSnapshot } from '../service/index.js';
import type { ArticlePaths } from './articlePaths.js';
import { Cancelled } from './cancelled.js';
import type { Environment, FileSystem, Logger } from './environment.js';

/** Files that are read at once. */
const batchSize = 16;

/** What the files need of whoever analyses them. */
export interface FileAnalysis {
  /** @throws Cancelled once `isStopped` says so */
  readonly analyse: (uri: string, text: string, isStopped: () => boolean) => Promise<DocumentAnalysis>;
  /**
   * Takes the texts of all files in, before the first of them is analysed.
   * @throws Cancelled once `isStopped` says so
   */
  readonly survey: (texts: ReadonlyMap<string, string>, isStopped: () => boolean) => Promise<void>;
  /** Called after each change of what is known. */
  readonly changed: () => void;
}

/** The articles on disk: read, analysed, read again, forgotten. */
export class ArticleFiles {
  readonly #environment: Environment;
  readonly #logger: Logger;
  readonly #files: FileSystem;
  readonly #paths: ArticlePaths;
  readonly #analysis: FileAnalysis;
  readonly #documents = new Map<string, DocumentSnapshot>();
  readonly #skipped = new Map<string, string>();
  readonly #latestRead = new Map<string, Reading>();

  constructor(
    environment: Environment,
    logger: Logger,
    files: FileSystem,
    paths: ArticlePaths,
    analysis: FileAnalysis,
  ) {
    this.#environment = environment;
    this.#logger = logger;
    this.#files = files;
    this.#paths = paths;
    this.#analysis = analysis;
  }

  get documents(): ReadonlyMap<string, DocumentSnapshot> {
    return this.#documents;
  }

  /** The files that are articles by their path but could not be read, with the reason. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#skipped;
  }

  /**
   * Reads all articles of all folders, and only then analyses them: what one is depends on the others.
   * @param isOpen of documents that the editor holds, which are not read
   * @throws Cancelled once `isStopped` says so
   */
  async readAll(
    isOpen: (uri: string) => boolean,
    isStopped: () => boolean,
    report: (done: number, of: number) => void,
  ): Promise<void> {
    const uris = await this.#findAll();
    this.#forgetOthers(new Set(uris));
    const texts = new Map<Reading, string>();
    for (let at = 0; at < uris.length; at += batchSize) {
      const batch = uris.slice(at, at + batchSize).filter((uri) => !isOpen(uri));
      for (const reading of batch.map((uri) => this.#read(uri))) {
        await this.#breathe(isStopped);
        const text = await this.#decode(reading);
        if (text !== undefined) {
          texts.set(reading, text);
        }
      }
    }
    await this.#analysis.survey(new Map([...texts].map(([{ uri }, text]) => [uri, text])), isStopped);
    let done = uris.length - texts.size;
    for (const [reading, text] of texts) {
      await this.#breathe(isStopped);
      await this.#analyse(reading, text, isStopped);
      report(++done, uris.length);
    }
  }

  /** Reads a file that may have changed. */
  async read(uri: string): Promise<void> {
    const reading = this.#read(uri);
    const text = await this.#decode(reading);
    if (text !== undefined) {
      await this.#analyse(reading, text, () => false);
    }
  }

  /** Analyses a file again whose text is known, where something else about it was learned. */
  async analyseAgain(uri: string, isStopped: () => boolean): Promise<void> {
    const reading = this.#latestRead.get(uri);
    const document = this.#documents.get(uri);
    if (reading !== undefined && document !== undefined) {
      await this.#analyse(reading, document.text, isStopped);
    }
  }

  /** To be called when a file is gone, or no article any more. */
  forget(uri: string): void {
    this.#latestRead.delete(uri);
    this.#documents.delete(uri);
    this.#skipped.delete(uri);
    this.#analysis.changed();
  }

  async #findAll(): Promise<string[]> {
    const uris = new Set<string>();
    for (const folder of this.#paths.folders) {
      try {
        for (const uri of await this.#files.find(folder, this.#paths.settingsOf(folder))) {
          uris.add(uri);
        }
      } catch (error) {
        this.#logger.warn(`The folder ${folder} can't be read: ${reasonOf(error)}`);
      }
    }
    return [...uris].sort();
  }

  #forgetOthers(wanted: ReadonlySet<string>): void {
    for (const uri of this.#documents.keys()) {
      if (!wanted.has(uri)) {
        this.#documents.delete(uri);
      }
    }
    this.#skipped.clear();
    this.#analysis.changed();
  }

  async #breathe(isStopped: () => boolean): Promise<void> {
    await this.#environment.breathe();
    if (isStopped()) {
      throw new Cancelled();
    }
  }

  #read(uri: string): Reading {
    const bytes = this.#files.read(uri);
    // Awaited in `#decode`, where errors are dealt with.
    bytes.catch(() => undefined);
    const reading = { uri, bytes };
    this.#latestRead.set(uri, reading);
    return reading;
  }

  async #decode(reading: Reading): Promise<string | undefined> {
    try {
      const decoded = decodeText(await reading.bytes);
      if ('error' in decoded) {
        throw new Error(decoded.error);
      }
      return decoded.text;
    } catch (error) {
      this.#skip(reading, error);
      return undefined;
    }
  }

  async #analyse(reading: Reading, text: string, isStopped: () => boolean): Promise<void> {
    const { uri } = reading;
    if (this.#isOutdated(reading)) {
      return;
    }
    try {
      const analysis = await this.#analysis.analyse(uri, text, isStopped);
      if (!this.#isOutdated(reading)) {
        this.#documents.set(uri, createDocument(uri, null, text, analysis));
        this.#skipped.delete(uri);
        this.#analysis.changed();
      }
    } catch (error) {
      if (error instanceof Cancelled) {
        throw error;
      }
      this.#skip(reading, error);
    }
  }

  #skip(reading: Reading, error: unknown): void {
    const { uri } = reading;
    if (!this.#isOutdated(reading)) {
      this.#documents.delete(uri);
      this.#skipped.set(uri, reasonOf(error));
      this.#analysis.changed();
      this.#logger.warn(`${this.#paths.displayPath(uri)} is skipped: ${reasonOf(error)}.`);
    }
  }

  /** Whether the file was read again, or is gone, since this reading began. */
  #isOutdated(reading: Reading): boolean {
    return this.#latestRead.get(reading.uri) !== reading;
  }
}

interface Reading {
  readonly uri: string;
  readonly bytes: Promise<Uint8Array>;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
