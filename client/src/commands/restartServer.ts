import type { BaseLanguageClient } from 'vscode-languageclient';

export function restartServer(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    if (client.needsStop()) {
      await client.stop();
    }
    await client.start();
  };
}
