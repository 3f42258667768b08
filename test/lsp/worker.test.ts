import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LocationLink } from 'vscode-languageserver';
import type { Message } from '../support/languageClient.js';

/** Gives a thread of Node what the server needs of a web worker: its messages. */
const workerLike = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  self.postMessage = (data) => parentPort.postMessage(data);
  self.addEventListener = () => undefined;
  parentPort.on('message', (data) => self.onmessage?.({ data }));
  require(workerData);
`;

const text = 'Norway will spend $12 billion on a dam in Oslo, the government said on Wednesday.';
const files = ['vscode-vfs://host/a.txt', 'vscode-vfs://host/b.txt'];

describe('the server in a worker', () => {
  it('reads the folder through its client and answers', async () => {
    const worker = new Worker(workerLike, {
      eval: true,
      workerData: join(__dirname, '../../dist/server/web.js'),
    });
    const post = (message: object): void => {
      worker.postMessage({ jsonrpc: '2.0', ...message });
    };
    const answered = new Promise<Message>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: Message) => {
        if (message.method === 'glossa/findFiles') {
          post({ id: message.id, result: { uris: files } });
        } else if (message.method === 'glossa/readFile') {
          post({ id: message.id, result: { bytes: text } });
        } else if (message.id === 'definition') {
          resolve(message);
        }
      });
    });
    const [uri] = files;
    post({
      id: 'initialize',
      method: 'initialize',
      params: {
        processId: null,
        rootUri: null,
        workspaceFolders: [{ uri: 'vscode-vfs://host', name: 'host' }],
        capabilities: { textDocument: { definition: { linkSupport: true } } },
        initializationOptions: { files: true },
      },
    });
    post({ method: 'initialized', params: {} });
    post({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'article', version: 1, text } },
    });
    post({
      id: 'definition',
      method: 'textDocument/definition',
      params: { textDocument: { uri }, position: { line: 0, character: 8 } },
    });
    const { result } = await answered.finally(() => worker.terminate());
    assert.deepEqual(
      (result as LocationLink[]).map(({ targetUri }) => targetUri),
      ['vscode-vfs://host/b.txt'],
    );
  });
});
