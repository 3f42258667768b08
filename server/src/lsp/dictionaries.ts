import {
  articleFilter,
  changedEntries,
  compileDictionary,
  concerns,
  configurationFile,
  decodeText,
  emptyConfiguration,
  loadDictionaries,
  parseConfiguration,
  parseDictionary,
  type Configuration,
  type ConfigurationProblem,
  type Decoded,
  type Dictionary,
  type LoadedDictionaries,
  type ParsedDictionary,
} from '../core/index.js';
import { reasonOf } from './articleFiles.js';
import type { ArticlePaths } from './articlePaths.js';
import type { FileSystem, Logger } from './environment.js';
import type { OpenDocuments } from './openDocuments.js';
import { pathBelow, uriBelow } from './uris.js';

/** A file that configures a folder, as it reads now, with what is wrong in it. */
export interface ConfigurationText {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

export interface DictionaryEvents {
  /** Dictionaries say something else now, or no more. */
  readonly changed: () => void;
  /** All that the folder is configured by. */
  readonly checked: (folder: string, texts: readonly ConfigurationText[]) => void;
}

/** What is known of one folder. */
export interface FolderConfiguration {
  /** The text of `glossa.json`; undefined where there is none. */
  readonly text: string | undefined;
  /** Whether that text can be read; else the last that could counts. */
  readonly isBroken: boolean;
  readonly configuration: Configuration;
  readonly loaded: LoadedDictionaries;
}

const nothing: FolderConfiguration = {
  text: undefined,
  isBroken: false,
  configuration: emptyConfiguration,
  loaded: { dictionary: undefined, files: [], problems: [] },
};
const noEntries = compileDictionary([]);

/** What an analysis of a text was made with, and up to which dictionary that comes to the same. */
interface Held {
  readonly text: string;
  readonly dictionary: Dictionary | undefined;
  readonly upTo: Dictionary | undefined;
}

/** An edit that a client has made. */
interface Expected {
  /** What stands on disk until it is saved; undefined where there is no file. */
  readonly before: string | undefined;
  readonly text: string;
}

export interface ExpectedEdit extends Expected {
  readonly uri: string;
}

/**
 * The dictionaries of the folders, by their `glossa.json`: read from disk, or from the editor where they are open
 * there, saved or not. A broken `glossa.json` leaves the last good one in force.
 */
export class Dictionaries {
  readonly #files: FileSystem;
  readonly #open: OpenDocuments;
  readonly #paths: ArticlePaths;
  readonly #logger: Logger;
  readonly #events: DictionaryEvents;
  readonly #known = new Map<string, FolderConfiguration>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #turns = new Map<string, object>();
  readonly #parsed = new Map<string, { readonly text: string; readonly parsed: ParsedDictionary }>();
  readonly #expected = new Map<string, Expected>();
  readonly #held = new Map<string, Held>();
  readonly #differences = new WeakMap<Dictionary, WeakMap<Dictionary, Dictionary>>();

  constructor(
    files: FileSystem,
    open: OpenDocuments,
    paths: ArticlePaths,
    logger: Logger,
    events: DictionaryEvents,
  ) {
    this.#files = files;
    this.#open = open;
    this.#paths = paths;
    this.#logger = logger;
    this.#events = events;
  }

  /**
   * What the dictionaries of a document's folder say. The same object for the same text until they say something else
   * of a name that stands in it.
   */
  of(uri: string, text: string): Dictionary | undefined {
    const folder = this.#paths.folderOf(uri);
    const current = folder === undefined ? undefined : this.configurationOf(folder).loaded.dictionary;
    const held = this.#held.get(uri);
    if (held?.text !== text) {
      this.#held.set(uri, { text, dictionary: current, upTo: current });
      return current;
    }
    if (held.upTo === current) {
      return held.dictionary;
    }
    const changed = this.#difference(held.dictionary ?? noEntries, current ?? noEntries);
    const dictionary = concerns(changed, text) ? current : held.dictionary;
    this.#held.set(uri, { text, dictionary, upTo: current });
    return dictionary;
  }

  configurationOf(folder: string): FolderConfiguration {
    return this.#known.get(folder) ?? nothing;
  }

  /** Whether a file is `glossa.json` in the root of a folder, or one that it names. */
  isAbout(uri: string): boolean {
    const folder = this.#paths.folderOf(uri);
    const path = folder === undefined ? undefined : pathBelow(folder, uri);
    if (folder === undefined || path === undefined) {
      return false;
    }
    const { configuration } = this.configurationOf(folder);
    return (
      path === configurationFile ||
      configuration.dictionaries.some((one) => (one.isGlob ? isIn(one.path, path) : one.path === path))
    );
  }

  /** To be called when such a file was opened, edited, closed, or changed on disk. */
  changed(uri: string): void {
    const folder = this.#paths.folderOf(uri);
    if (folder !== undefined) {
      void this.#load(folder);
    }
  }

  /**
   * To be called after a client has edited such files, for those clients that tell nothing of documents which are not
   * open in them. Forgotten once a file is no longer what it was before.
   */
  async expect(edited: readonly ExpectedEdit[]): Promise<void> {
    for (const { uri, before, text } of edited) {
      if (this.#open.get(uri) === undefined) {
        const known = this.#expected.get(uri);
        this.#expected.set(uri, { before: known === undefined ? before : known.before, text });
      }
      this.changed(uri);
    }
    await this.settled();
  }

  /** The present text of such a file, or the end of a sentence on why it has none; undefined where there is no file. */
  async read(uri: string): Promise<Decoded | undefined> {
    const text = this.#open.get(uri)?.text.getText() ?? this.#expected.get(uri)?.text;
    if (text !== undefined) {
      return { text };
    }
    const bytes = await this.#files.read(uri).catch(() => undefined);
    return bytes === undefined ? undefined : decodeText(bytes);
  }

  /** Reads all anew. */
  async load(): Promise<void> {
    for (const folder of this.#known.keys()) {
      if (!this.#paths.folders.includes(folder)) {
        this.#known.delete(folder);
        this.#events.checked(folder, []);
      }
    }
    await Promise.all(this.#paths.folders.map((folder) => this.#load(folder)));
  }

  /** Settles once what has changed so far is read. */
  async settled(): Promise<void> {
    await Promise.all(this.#loading.values());
  }

  get isSettled(): boolean {
    return this.#loading.size === 0;
  }

  /** Each load begins after the one before has ended, so that the last one to begin has the last word. */
  #load(folder: string): Promise<void> {
    const before = this.#loading.get(folder);
    const turn = {};
    this.#turns.set(folder, turn);
    const isLast = (): boolean => this.#turns.get(folder) === turn;
    const loading = this.#loadAfter(before, folder, isLast).finally(() => {
      if (isLast()) {
        this.#loading.delete(folder);
      }
    });
    this.#loading.set(folder, loading);
    return loading;
  }

  async #loadAfter(before: Promise<void> | undefined, folder: string, isLast: () => boolean): Promise<void> {
    await before;
    try {
      if (isLast() && this.#paths.folders.includes(folder)) {
        await this.#read(folder);
      }
    } catch (error) {
      this.#logger.error(`The dictionaries of ${folder} can't be read: ${reasonOf(error)}`);
    }
  }

  async #read(folder: string): Promise<void> {
    const before = this.configurationOf(folder);
    const uri = uriBelow(folder, configurationFile);
    const text = await this.#textOf(uri).catch(() => undefined);
    const parsed = parseConfiguration(text ?? '');
    const configuration = parsed.configuration ?? before.configuration;
    const loaded = await loadDictionaries(
      configuration,
      {
        find: async (globs) => this.#find(folder, globs),
        read: (path) => this.#textOf(uriBelow(folder, path)),
      },
      (content, path) => this.#parse(folder, content, path),
    );
    const isSame = areSame(before.loaded.dictionary, loaded.dictionary);
    this.#known.set(folder, {
      text,
      isBroken: parsed.configuration === null,
      configuration,
      loaded: isSame ? { ...loaded, dictionary: before.loaded.dictionary } : loaded,
    });
    this.#events.checked(folder, [
      // Of a broken text the places of the last good one are not known any more.
      ...(text === undefined
        ? []
        : [
            {
              uri,
              text,
              problems: [...parsed.problems, ...(parsed.configuration === null ? [] : loaded.problems)],
            },
          ]),
      ...loaded.files.map((file) => ({ ...file, uri: uriBelow(folder, file.path) })),
    ]);
    if (!isSame) {
      this.#events.changed();
    }
  }

  async #find(folder: string, globs: readonly string[]): Promise<string[]> {
    const { exclude, skipsFolder } = this.#paths.settingsOf(folder);
    const isWanted = articleFilter(globs, []);
    const uris = await this.#files.find(folder, {
      include: globs,
      exclude,
      skipsFolder,
      isArticle: isWanted,
    });
    return uris.flatMap((uri) => pathBelow(folder, uri) ?? []);
  }

  async #textOf(uri: string): Promise<string> {
    const open = this.#open.get(uri);
    if (open !== undefined) {
      this.#expected.delete(uri);
      return open.text.getText();
    }
    const expected = this.#expected.get(uri);
    const onDisk = await this.#readFile(uri).catch((error: unknown) => {
      if (expected === undefined) {
        throw error;
      }
      return undefined;
    });
    if (expected !== undefined && (onDisk ?? '') === (expected.before ?? '')) {
      return expected.text;
    }
    this.#expected.delete(uri);
    if (onDisk === undefined) {
      throw new Error('it is gone');
    }
    return onDisk;
  }

  async #readFile(uri: string): Promise<string> {
    const decoded = decodeText(await this.#files.read(uri));
    if ('error' in decoded) {
      throw new Error(decoded.error);
    }
    return decoded.text;
  }

  #parse(folder: string, text: string, path: string): ParsedDictionary {
    const uri = uriBelow(folder, path);
    const known = this.#parsed.get(uri);
    if (known?.text === text) {
      return known.parsed;
    }
    const parsed = parseDictionary(text, path);
    this.#parsed.set(uri, { text, parsed });
    return parsed;
  }

  #difference(before: Dictionary, after: Dictionary): Dictionary {
    const known = this.#differences.get(before) ?? new WeakMap<Dictionary, Dictionary>();
    this.#differences.set(before, known);
    const changed = known.get(after) ?? changedEntries(before, after);
    known.set(after, changed);
    return changed;
  }
}

function isIn(glob: string, path: string): boolean {
  return articleFilter([glob], [])(path);
}

function areSame(before: Dictionary | undefined, after: Dictionary | undefined): boolean {
  const [a, b] = [before ?? noEntries, after ?? noEntries];
  return a.entries.length === b.entries.length && changedEntries(a, b).entries.length === 0;
}
