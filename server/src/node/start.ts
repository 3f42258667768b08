import { setImmediate } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { lifecycleOptions } from '../lsp/lifecycle.js';
import { startServer } from '../lsp/server.js';
import { nodeFiles } from './fileSystem.js';

/** Serves the client that the arguments of the process name: `--stdio`, `--node-ipc`, `--pipe=…` or `--socket=…`. */
export function start(): void {
  const connection = createConnection(lifecycleOptions());
  const report = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  startServer(connection, {
    breathe: () => setImmediate(),
    now: () => performance.now(),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    localFiles: nodeFiles,
  });
}
