import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileQuery } from '../lsp/environment.js';

type WalkRules = Pick<FileQuery, 'isArticle' | 'skipsFolder'>;

/**
 * The paths of the articles below a folder, relative to it, with `/`. Each real folder is walked once, so links that
 * lead in a circle do no harm; a file is met by its own folder rather than by a link to it.
 *
 * @param failed is told of each folder that can't be read; the walk goes on
 */
export async function articlesBelow(
  root: string,
  rules: WalkRules,
  failed: (relativePath: string, error: unknown) => void,
): Promise<string[]> {
  const found: string[] = [];
  const walked = new Set<string>();
  const folders = [''];
  const linked: string[] = [];
  for (;;) {
    const folder = folders.pop() ?? linked.pop();
    if (folder === undefined) {
      return found;
    }
    try {
      const path = join(root, folder);
      const real = await realpath(path);
      if (walked.has(real)) {
        continue;
      }
      walked.add(real);
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const isLink = entry.isSymbolicLink();
        const target = isLink ? await targetOf(join(root, name)) : entry;
        if (target?.isDirectory() === true && !rules.skipsFolder(name)) {
          (isLink ? linked : folders).push(name);
        } else if (target?.isFile() === true && rules.isArticle(name)) {
          found.push(name);
        }
      }
    } catch (error) {
      failed(folder, error);
    }
  }
}

/** A link that leads nowhere is as good as absent: nobody named it. */
async function targetOf(path: string): Promise<{ isFile(): boolean; isDirectory(): boolean } | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
