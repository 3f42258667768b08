import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { articleFilter, defaultExclude, defaultInclude, folderFilter } from '../../core/index.js';
import { articlesBelow } from '../walk.js';
import { fileError } from './fileError.js';

export interface Inputs {
  /** Each file once, as it was given or below the folder that was given, with `/` between folders, in code-unit order. */
  readonly paths: readonly string[];
  /** For each path, the last folder upwards that may say how it is annotated. */
  readonly rootOf: (path: string) => string;
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** Folders that hold no article. */
  readonly empty: readonly string[];
}

const rules = {
  isArticle: articleFilter(defaultInclude, defaultExclude),
  skipsFolder: folderFilter(defaultExclude),
};

/**
 * The articles that `named` stands for. A file that is named is always one; in a folder, also below it, the rules for
 * article paths decide.
 */
export async function collectInputs(named: readonly string[]): Promise<Inputs> {
  const roots = new Map<string, string>();
  const unreadable: { path: string; why: string }[] = [];
  const empty: string[] = [];
  for (const path of named.map(tidy)) {
    try {
      if ((await stat(path)).isDirectory()) {
        const found = await articlesBelow(path, rules, (folder, error) => {
          unreadable.push({ path: tidy(join(path, folder)), why: fileError(error) });
        });
        for (const file of found) {
          const below = tidy(join(path, file));
          roots.set(below, roots.get(below) ?? path);
        }
        if (found.length === 0) {
          empty.push(path);
        }
      } else {
        roots.set(path, roots.get(path) ?? rootOfNamed(path));
      }
    } catch (error) {
      unreadable.push({ path, why: fileError(error) });
    }
  }
  const paths = [...roots.keys()].sort(byCodeUnits);
  return { paths, rootOf: (path) => roots.get(path) ?? dirname(path), unreadable, empty };
}

/** A file below the current folder is taken for a part of it, as in an editor that opened the folder. */
function rootOfNamed(path: string): string {
  return isAbsolute(path) || path.startsWith('../') ? dirname(path) : '.';
}

function tidy(path: string): string {
  const short = normalize(path).split(sep).join('/');
  return short.length > 1 && short.endsWith('/') ? short.slice(0, -1) : short;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
