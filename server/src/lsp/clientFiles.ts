import type { Connection } from 'vscode-languageserver';
import { methods, type FindFilesParams, type FindFilesResult, type ReadFileResult } from '../protocol.js';
import type { FileSystem } from './environment.js';
import { canonicalUri, pathBelow } from './uris.js';

/** Files that only the client can read: all of them in a web worker, virtual ones elsewhere. */
export function clientFiles(connection: Connection): FileSystem {
  return {
    find: async (folder, { include, exclude, isArticle }) => {
      const params: FindFilesParams = { folder, include, exclude };
      const { uris } = await connection.sendRequest<FindFilesResult>(methods.findFiles, params);
      return uris.map(canonicalUri).filter((uri) => isArticle(pathBelow(folder, uri) ?? ''));
    },
    read: async (uri) => {
      const result = await connection.sendRequest<ReadFileResult>(methods.readFile, { uri });
      if ('error' in result) {
        throw new Error(result.error);
      }
      return Uint8Array.from(result.bytes, (character) => character.charCodeAt(0));
    },
  };
}

/** Local files by the host's own file system where it has one, all others by the client where it offers to. */
export function composeFiles(local: FileSystem | undefined, client: FileSystem | undefined): FileSystem {
  const filesFor = (uri: string): FileSystem => {
    const files = uri.startsWith('file:') ? (local ?? client) : client;
    if (files === undefined) {
      throw new Error('this editor gives no access to it');
    }
    return files;
  };
  return {
    find: async (folder, query) => filesFor(folder).find(folder, query),
    read: async (uri) => filesFor(uri).read(uri),
  };
}
