import { workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, type Extension } from './extension.js';

let extension: Extension | undefined;

/** Entry in VS Code's Node host: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/node.js');
  const onFiles = workspace.workspaceFolders?.every((folder) => folder.uri.scheme === 'file') ?? true;
  extension = startExtension(context, { files: !onFiles }, (options) => {
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('glossa', 'Glossa', { run: server, debug: server }, options);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}
