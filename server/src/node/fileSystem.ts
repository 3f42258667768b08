import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileQuery, FileSystem } from '../lsp/environment.js';

/** Files of URIs with the scheme `file`. Links to folders are not followed: they may lead in a circle. */
export const nodeFiles: FileSystem = {
  find: async (folder, query) => {
    const root = URI.parse(folder).fsPath;
    const paths = await walk(root, '', query, await readdir(root, { withFileTypes: true }));
    return paths.map((path) => URI.file(join(root, path)).toString());
  },
  read: (uri) => readFile(URI.parse(uri).fsPath),
};

type Entries = Awaited<ReturnType<typeof entriesOf>>;

async function walk(root: string, below: string, query: FileQuery, entries: Entries): Promise<string[]> {
  const found: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!query.skipsFolder(path)) {
        found.push(...(await walk(root, path, query, await entriesOf(join(root, path)))));
      }
    } else if (query.isArticle(path) && (entry.isFile() || (await isLinkedFile(join(root, path))))) {
      found.push(path);
    }
  }
  return found;
}

/** A folder that may not be read holds nothing for us. */
async function entriesOf(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function isLinkedFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
