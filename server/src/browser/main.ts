import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { lifecycleOptions } from '../lsp/lifecycle.js';
import { startServer } from '../lsp/server.js';
import { breathe } from './breathe.js';

/** Serves the client that made this worker; its files are the client's to read. */
const connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  lifecycleOptions(),
);

connection.onExit(() => {
  self.close();
});
startServer(connection, {
  breathe,
  now: () => performance.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  localFiles: undefined,
});
