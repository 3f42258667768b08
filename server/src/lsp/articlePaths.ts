import type { FolderSettings, SettingsStore } from './settingsStore.js';
import { lastSegment, pathBelow } from './uris.js';

/** The folders of the workspace: which documents in them are articles, and how people name these. */
export class ArticlePaths {
  readonly #settings: SettingsStore;
  #folders: readonly string[] = [];

  constructor(settings: SettingsStore) {
    this.#settings = settings;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = [...new Set(folders)];
  }

  folderOf(uri: string): string | undefined {
    return this.#folders
      .filter((folder) => pathBelow(folder, uri) !== undefined)
      .sort((a, b) => b.length - a.length)[0];
  }

  settingsOf(uri: string): FolderSettings {
    return this.#settings.of(this.folderOf(uri));
  }

  isArticle(uri: string): boolean {
    const folder = this.folderOf(uri);
    // Of a document outside of all folders only the name says something: its path is none that settings are about.
    const path = (folder === undefined ? undefined : pathBelow(folder, uri)) ?? lastSegment(uri);
    return this.#settings.of(folder).isArticle(path);
  }

  /** The path below the folder, with the folder's name where there are several. */
  displayPath(uri: string): string {
    const folder = this.folderOf(uri);
    if (folder === undefined) {
      return lastSegment(uri);
    }
    const path = pathBelow(folder, uri) ?? lastSegment(uri);
    return this.#folders.length > 1 ? `${lastSegment(folder.replace(/\/+$/, ''))}/${path}` : path;
  }
}
