import type { Connection } from 'vscode-languageserver';
import { articleFilter, folderFilter } from '../core/index.js';
import { defaultSettings, isRecord, parseSettings, type Settings } from './settings.js';

export interface FolderSettings extends Settings {
  readonly isArticle: (relativePath: string) => boolean;
  readonly skipsFolder: (relativePath: string) => boolean;
}

const section = 'glossa';

/**
 * The settings of each folder. They can be read at any time: what `initializationOptions` said counts until the client
 * has been asked, and for good where it can't be asked.
 */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #isPulled: boolean;
  #common: FolderSettings = withFilters(defaultSettings);
  #byFolder = new Map<string, FolderSettings>();
  readonly #reported = new Set<string>();

  /** @param isPulled whether the client answers `workspace/configuration` */
  constructor(connection: Connection, isPulled: boolean, first: unknown) {
    this.#connection = connection;
    this.#isPulled = isPulled;
    this.#common = this.#parse(first);
  }

  /** @param folder undefined for documents outside of all folders */
  of(folder: string | undefined): FolderSettings {
    return (folder === undefined ? undefined : this.#byFolder.get(folder)) ?? this.#common;
  }

  /** Asks the client anew, if it can be asked; keeps what is known where it does not answer. */
  async pull(folders: readonly string[]): Promise<void> {
    if (!this.#isPulled) {
      return;
    }
    try {
      const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
      const answers: unknown[] = await this.#connection.workspace.getConfiguration(items);
      const [common, ...own] = answers;
      if (isRecord(common)) {
        this.#common = this.#parse(common);
      }
      this.#byFolder = new Map(
        folders.flatMap((folder, at) => (isRecord(own[at]) ? [[folder, this.#parse(own[at])]] : [])),
      );
    } catch (error) {
      this.#connection.console.warn(`The settings could not be read: ${String(error)}`);
    }
  }

  /** What a client sends that can't be asked. */
  push(settings: unknown): void {
    if (!this.#isPulled && isRecord(settings) && isRecord(settings[section])) {
      this.#common = this.#parse(settings[section]);
    }
  }

  #parse(value: unknown): FolderSettings {
    const { settings, problems } = parseSettings(value);
    for (const problem of problems) {
      if (!this.#reported.has(problem)) {
        this.#reported.add(problem);
        this.#connection.console.warn(problem);
      }
    }
    return withFilters(settings);
  }
}

function withFilters(settings: Settings): FolderSettings {
  const { include, exclude } = settings;
  return { ...settings, isArticle: articleFilter(include, exclude), skipsFolder: folderFilter(exclude) };
}
