import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient';
import { startExtension, type Extension } from './extension.js';

let extension: Extension | undefined;

/** Entry in VS Code's web-worker host: the server is a worker, and reads files through the client. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/web.js').toString(true);
  extension = startExtension(
    context,
    { files: true },
    (options) => new LanguageClient('glossa', 'Glossa', () => Promise.resolve(startWorker(script)), options),
  );
}

/** The client could not tell by `instanceof` that it was given a worker: VS Code has a `Worker` of its own here. */
function startWorker(script: string): MessageTransports {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
