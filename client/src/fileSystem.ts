import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.js';

/** Arguments of one call of `String.fromCharCode`: engines limit how many there may be. */
const chunkSize = 32_768;

/** Answers a server that has no files of its own: in a web worker, or beside a virtual folder. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(methods.findFiles, findFiles),
    client.onRequest(methods.readFile, readFile),
  );
}

async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const inFolder = (patterns: readonly string[]): RelativePattern =>
    new RelativePattern(Uri.parse(folder), braces(patterns));
  const found = await workspace.findFiles(
    inFolder(include),
    exclude.length === 0 ? undefined : inFolder(exclude),
  );
  return { uris: found.map((uri) => uri.toString()).sort() };
}

function braces(patterns: readonly string[]): string {
  const [only] = patterns;
  return patterns.length === 1 && only !== undefined ? only : `{${patterns.join(',')}}`;
}

/** A file that can't be read is the server's to report, as it does for files that it reads itself. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const content = await workspace.fs.readFile(Uri.parse(uri));
    const chunks: string[] = [];
    for (let at = 0; at < content.length; at += chunkSize) {
      chunks.push(String.fromCharCode(...content.subarray(at, at + chunkSize)));
    }
    return { bytes: chunks.join('') };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
