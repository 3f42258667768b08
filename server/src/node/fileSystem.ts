import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileQuery, FileSystem } from '../lsp/environment.js';

/** Files of URIs with the scheme `file`. */
export const nodeFiles: FileSystem = {
  find: async (folder, query) => {
    const root = URI.parse(folder).fsPath;
    const walked = new Set([await realpath(root)]);
    const paths = await walk(root, '', query, walked, await readdir(root, { withFileTypes: true }));
    return paths.map((path) => URI.file(join(root, path)).toString());
  },
  read: (uri) => readFile(URI.parse(uri).fsPath),
};

/**
 * The paths of the articles below a folder, relative to `root`.
 * @param walked the real paths of the folders seen so far: links may lead in a circle
 */
async function walk(
  root: string,
  below: string,
  query: FileQuery,
  walked: Set<string>,
  entries: readonly Dirent[],
): Promise<string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const { isFile, isFolder } = await kindOf(join(root, path), entry);
    if (isFile && query.isArticle(path)) {
      found.push(path);
    } else if (isFolder && !query.skipsFolder(path)) {
      const inside = await entriesOf(join(root, path), walked);
      found.push(...(await walk(root, path, query, walked, inside)));
    }
  }
  return found;
}

/** Of a link, that of its target; a link that leads nowhere is neither. */
async function kindOf(path: string, entry: Dirent): Promise<{ isFile: boolean; isFolder: boolean }> {
  try {
    const target = entry.isSymbolicLink() ? await stat(path) : entry;
    return { isFile: target.isFile(), isFolder: target.isDirectory() };
  } catch {
    return { isFile: false, isFolder: false };
  }
}

/** A folder that may not be read, or was seen before, holds nothing for us. */
async function entriesOf(path: string, walked: Set<string>): Promise<readonly Dirent[]> {
  try {
    const real = await realpath(path);
    if (walked.has(real)) {
      return [];
    }
    walked.add(real);
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
