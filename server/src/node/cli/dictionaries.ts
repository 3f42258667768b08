import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  articleFilter,
  configurationFile,
  decodeText,
  defaultExclude,
  folderFilter,
  LineIndex,
  loadDictionaries,
  parseConfiguration,
  type ConfigurationFiles,
  type ConfigurationProblem,
  type Dictionary,
} from '../../core/index.js';
import { articlesBelow } from '../walk.js';
import { errorCode, fileError } from './fileError.js';
import type { Io } from './io.js';

/** What `glossa.json` files say of articles; each is read once, and what is wrong in it is said once. */
export class FolderDictionaries {
  readonly #io: Io;
  readonly #byFolder = new Map<string, Promise<Folder>>();
  #failed = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Whether something of what was read could not be used. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * The dictionaries of the nearest `glossa.json`, from the article's folder upwards.
   * @param root the last folder to look in
   */
  async of(path: string, root: string): Promise<Dictionary | undefined> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { isConfigured, dictionary } = await this.#folder(folder);
      const above = dirname(resolve(folder));
      if (isConfigured || above === resolve(folder) || !isBelow(root, above)) {
        return dictionary;
      }
    }
  }

  #folder(folder: string): Promise<Folder> {
    const key = resolve(folder);
    const known = this.#byFolder.get(key) ?? this.#read(folder);
    this.#byFolder.set(key, known);
    return known;
  }

  async #read(folder: string): Promise<Folder> {
    const path = join(folder, configurationFile);
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) {
        return { isConfigured: false, dictionary: undefined };
      }
      this.#fail(`${path}: ${why(error)}`);
      return { isConfigured: true, dictionary: undefined };
    }
    const { configuration, problems } = parseConfiguration(text);
    const loaded =
      configuration === null ? undefined : await loadDictionaries(configuration, filesOf(folder));
    this.#report(path, text, [...problems, ...(loaded?.problems ?? [])]);
    for (const file of loaded?.files ?? []) {
      this.#report(join(folder, file.path), file.text, file.problems);
    }
    return { isConfigured: true, dictionary: loaded?.dictionary };
  }

  #report(path: string, text: string, problems: readonly ConfigurationProblem[]): void {
    const index = new LineIndex(text);
    for (const { start, severity, message } of problems) {
      const { line, character } = index.positionAt(start);
      const place = `${path}:${line + 1}:${character + 1}`;
      if (severity === 'error') {
        this.#fail(`${place}: error: ${message}`);
      } else if (severity === 'warning') {
        this.#io.say(`${place}: warning: ${message}`);
      }
    }
  }

  #fail(message: string): void {
    this.#failed = true;
    this.#io.say(message);
  }
}

interface Folder {
  /** Whether it has a `glossa.json`, readable or not. */
  readonly isConfigured: boolean;
  readonly dictionary: Dictionary | undefined;
}

class Undecodable extends Error {}

async function readText(path: string): Promise<string> {
  const decoded = decodeText(await readFile(path));
  if ('error' in decoded) {
    throw new Undecodable(decoded.error);
  }
  return decoded.text;
}

function why(error: unknown): string {
  return error instanceof Undecodable ? error.message : fileError(error);
}

function filesOf(folder: string): ConfigurationFiles {
  return {
    find: (globs) =>
      articlesBelow(
        folder,
        { isArticle: articleFilter(globs, []), skipsFolder: folderFilter(defaultExclude) },
        () => undefined,
      ),
    read: async (path) => {
      try {
        return await readText(join(folder, path));
      } catch (error) {
        throw new Error(why(error), { cause: error });
      }
    },
  };
}

function isBelow(root: string, folder: string): boolean {
  const path = relative(resolve(root), folder);
  return path !== '..' && !/^(?:\.\.[\\/]|[A-Za-z]:|[\\/])/.test(path);
}
