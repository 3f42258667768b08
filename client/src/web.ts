import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, type Extension } from './extension.js';

let extension: Extension | undefined;

/** Entry in VS Code's web-worker host: the server is a worker, and reads files through the client. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/web.js').toString(true);
  extension = await startExtension(
    context,
    { files: true },
    (options) => new LanguageClient('glossa', 'Glossa', () => Promise.resolve(new Worker(script)), options),
  );
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
