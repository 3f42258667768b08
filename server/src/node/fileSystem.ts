import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../lsp/environment.js';
import { articlesBelow } from './walk.js';

/** Files of URIs with the scheme `file`. A folder inside another that can't be read holds nothing for us. */
export const nodeFiles: FileSystem = {
  find: async (folder, query) => {
    const root = URI.parse(folder).fsPath;
    const paths = await articlesBelow(root, query, (path, error) => {
      if (path === '') {
        throw error;
      }
    });
    return paths.map((path) => URI.file(join(root, path)).toString());
  },
  read: (uri) => readFile(URI.parse(uri).fsPath),
};
