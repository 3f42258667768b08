import { readdir, realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { articleFilter, defaultExclude, defaultInclude } from '../../core/index.js';
import { fileError } from './fileError.js';

export interface Inputs {
  /** Each file once, as it was given or below the folder that was given, with `/` between folders, in code-unit order. */
  readonly paths: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** Folders that hold no article. */
  readonly empty: readonly string[];
}

const isArticle = articleFilter(defaultInclude, defaultExclude);

/** Folders of dependencies and the like, which may be vast, are not even looked into. */
function mayHoldArticles(folder: string): boolean {
  return isArticle(`${folder}/article.txt`);
}

/**
 * The articles that `named` stands for. A file that is named is always one; in a folder, also below it, the rules for
 * article paths decide. Each real folder is walked once, so links that lead in a circle do no harm.
 */
export async function collectInputs(named: readonly string[]): Promise<Inputs> {
  const paths = new Set<string>();
  const unreadable: { path: string; why: string }[] = [];
  const empty: string[] = [];
  for (const path of named.map(tidy)) {
    try {
      if ((await stat(path)).isDirectory()) {
        const found = await walk(path, (below, error) => {
          unreadable.push({ path: below, why: fileError(error) });
        });
        for (const file of found) {
          paths.add(file);
        }
        if (found.length === 0) {
          empty.push(path);
        }
      } else {
        paths.add(path);
      }
    } catch (error) {
      unreadable.push({ path, why: fileError(error) });
    }
  }
  return { paths: [...paths].sort(byCodeUnits), unreadable, empty };
}

async function walk(root: string, failed: (path: string, error: unknown) => void): Promise<string[]> {
  const found: string[] = [];
  const walked = new Set<string>();
  const folders = [''];
  const linked: string[] = [];
  for (;;) {
    const folder = folders.pop() ?? linked.pop();
    if (folder === undefined) {
      return found;
    }
    const path = below(root, folder);
    try {
      const real = await realpath(path);
      if (walked.has(real)) {
        continue;
      }
      walked.add(real);
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const kind = entry.isSymbolicLink() ? await kindOfTarget(below(root, name)) : kindOf(entry);
        if (kind === 'folder' && mayHoldArticles(name)) {
          (entry.isSymbolicLink() ? linked : folders).push(name);
        } else if (kind === 'file' && isArticle(name)) {
          found.push(below(root, name));
        }
      }
    } catch (error) {
      failed(path, error);
    }
  }
}

type Kind = 'file' | 'folder' | 'other';

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

/** A link that leads nowhere is as good as absent: nobody named it. */
async function kindOfTarget(path: string): Promise<Kind> {
  try {
    return kindOf(await stat(path));
  } catch {
    return 'other';
  }
}

function below(root: string, name: string): string {
  return tidy(join(root, name));
}

function tidy(path: string): string {
  const short = normalize(path).split(sep).join('/');
  return short.length > 1 && short.endsWith('/') ? short.slice(0, -1) : short;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
