/** What the server needs of the host it runs in; `node/` and `browser/` each give their own. */
export interface Environment {
  /** Lets waiting messages be read; resolves as soon as possible after that. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds from some fixed moment. */
  readonly now: () => number;
  /** Runs `task` once after `ms` milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** Files with URIs of scheme `file`; undefined where the host can't reach them. */
  readonly localFiles: FileSystem | undefined;
}

export interface FileSystem {
  /**
   * The URIs of the articles below a folder.
   * @throws Error where the folder can't be read
   */
  readonly find: (folder: string, query: FileQuery) => Promise<readonly string[]>;
  /** @throws Error where the file can't be read */
  readonly read: (uri: string) => Promise<Uint8Array>;
}

/** Paths are relative to the folder, with `/`. */
export interface FileQuery {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly isArticle: (relativePath: string) => boolean;
  readonly skipsFolder: (relativePath: string) => boolean;
}

export interface Logger {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}
