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
  it('reads the folder through its client, and links what is not marked as noise', async () => {
    const worker = new Worker(workerLike, {
      eval: true,
      workerData: join(__dirname, '../../dist/server/web.js'),
    });
    const post = (message: object): void => {
      worker.postMessage({ jsonrpc: '2.0', ...message });
    };
    const waiting = new Map<unknown, (message: Message) => void>();
    worker.on('message', (message: Message) => {
      if (message.method === 'glossa/findFiles') {
        post({ id: message.id, result: { uris: files } });
      } else if (message.method === 'glossa/readFile') {
        post({ id: message.id, result: { bytes: text } });
      } else {
        waiting.get(message.id)?.(message);
      }
    });
    const request = (id: string, method: string, params: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        waiting.set(id, ({ result }) => {
          resolve(result);
        });
        post({ id, method, params });
      });
    const [uri] = files;
    await request('initialize', 'initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'vscode-vfs://host', name: 'host' }],
      capabilities: { textDocument: { definition: { linkSupport: true } } },
      initializationOptions: { files: true },
    });
    post({ method: 'initialized', params: {} });
    post({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'article', version: 1, text } },
    });
    const at = { line: 0, character: 8 };
    const links = async (id: string): Promise<string[]> => {
      const found = await request(id, 'textDocument/definition', { textDocument: { uri }, position: at });
      return (found as LocationLink[]).map(({ targetUri }) => targetUri);
    };
    try {
      assert.deepEqual(await links('of article'), ['vscode-vfs://host/b.txt']);
      await request('mark', 'workspace/executeCommand', {
        command: 'glossa.markLines',
        arguments: [{ uri, ranges: [{ start: at, end: at }], as: 'noise' }],
      });
      assert.deepEqual(await links('of noise'), []);
    } finally {
      await worker.terminate();
    }
  });
});
