import { articleFilter } from '../articles.js';
import { compileDictionary, type Dictionary } from '../entities/dictionary/dictionary.js';
import { parseDictionary, repeatedRows, type ParsedDictionary } from '../entities/dictionary/parse.js';
import { configurationFile, type Configuration } from './glossaJson.js';
import type { ConfigurationProblem } from './problem.js';

/** Where a folder's files come from; paths are relative to the folder, with `/`. */
export interface ConfigurationFiles {
  /**
   * The files that match any of the globs.
   * @throws Error where the folder can't be read
   */
  readonly find: (globs: readonly string[]) => Promise<readonly string[]>;
  /** @throws Error where the file can't be read */
  readonly read: (path: string) => Promise<string>;
}

export interface LoadedDictionary extends ParsedDictionary {
  readonly path: string;
  readonly text: string;
  /** Those of its rows, repeated ones among them. */
  readonly problems: readonly ConfigurationProblem[];
}

export interface LoadedDictionaries {
  /** Undefined where there are no entries. */
  readonly dictionary: Dictionary | undefined;
  /** In the order of `glossa.json`. */
  readonly files: readonly LoadedDictionary[];
  /** What is wrong in `glossa.json`: paths where nothing can be read. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads the dictionaries that `glossa.json` names. Never rejects: what can't be read is told of, the rest is used. */
export async function loadDictionaries(
  { dictionaries }: Configuration,
  files: ConfigurationFiles,
  parse: (text: string, path: string) => ParsedDictionary = parseDictionary,
): Promise<LoadedDictionaries> {
  const problems: ConfigurationProblem[] = [];
  const loaded = new Map<string, ParsedDictionary & Pick<LoadedDictionary, 'path' | 'text'>>();
  for (const { path: written, isGlob, start, end } of dictionaries) {
    const tell = (severity: 'error' | 'warning', message: string): void => {
      problems.push({ start, end, code: 'dictionary-missing', severity, message });
    };
    try {
      const paths = isGlob ? await matching(written, files) : [written];
      if (paths.length === 0) {
        tell('warning', `No file matches “${written}”.`);
      }
      for (const path of paths) {
        if (!loaded.has(path)) {
          const text = await files.read(path);
          loaded.set(path, { ...parse(text, path), path, text });
        }
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      tell('error', `“${written}” can't be read beside ${configurationFile}: ${why}.`);
    }
  }
  const all = [...loaded.values()];
  const repeated = repeatedRows(all);
  const entries = all.flatMap(({ rows }) => rows.map(({ entry }) => entry));
  return {
    dictionary: entries.length === 0 ? undefined : compileDictionary(entries),
    files: all.map((file, at) => ({ ...file, problems: [...file.problems, ...(repeated[at] ?? [])] })),
    problems,
  };
}

async function matching(glob: string, files: ConfigurationFiles): Promise<readonly string[]> {
  const matches = articleFilter([glob], []);
  return [...(await files.find([glob]))].filter(matches).sort();
}
