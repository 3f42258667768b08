import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frame, LanguageClient, servers, type Message, type Server } from '../support/languageClient.js';
import { applyEdit, editScript, type Edit } from '../support/edits.js';

/** The base protocol and the life of a server (LSP 3.17), as a client sees them that knows nothing of Glossa. */
for (const server of Object.keys(servers) as Server[]) {
  describe(`conformance of ${server}`, () => {
    let client: LanguageClient;
    beforeEach(() => {
      client = new LanguageClient(server);
    });
    afterEach(() => {
      client.kill();
    });

    const uri = 'file:///t/a.txt';
    const hoverParams = { textDocument: { uri }, position: { line: 0, character: 0 } };
    const codeOf = async (method: string, params?: unknown): Promise<number | undefined> =>
      (await client.send(method, params).response).error?.code;
    const isAlive = async (): Promise<void> => {
      assert.equal(await codeOf('unknown/request', {}), -32601);
    };

    it('refuses requests before initialize', async () => {
      assert.equal(await codeOf('textDocument/hover', hoverParams), -32002);
    });

    it('drops notifications before initialize', async () => {
      client.open(uri, 'Oslo');
      await client.start();
      await isAlive();
    });

    it('ends at exit before initialize', async () => {
      client.notify('exit', undefined);
      assert.equal(await client.exitCode(), 1);
    });

    it('refuses a second initialize', async () => {
      await client.start();
      assert.equal(await codeOf('initialize', { processId: null, rootUri: null, capabilities: {} }), -32600);
    });

    it('answers unknown requests, ignores unknown notifications', async () => {
      await client.start();
      client.notify('$/unknown', {});
      client.notify('unknown/notification', {});
      assert.equal(await codeOf('$/unknown', {}), -32601);
      await isAlive();
    });

    it('gives back ids of either type', async () => {
      await client.start();
      assert.equal((await client.send('unknown/request', {}, 'an id 😀').response).id, 'an id 😀');
    });

    it('refuses requests after shutdown and exits with 0', async () => {
      await client.start();
      const { result } = await client.send('shutdown').response;
      assert.equal(result, null);
      assert.equal(await codeOf('textDocument/hover', hoverParams), -32600);
      client.notify('exit', undefined);
      assert.equal(await client.exitCode(), 0);
    });

    it('exits with 1 without shutdown, and when its client is gone', async () => {
      await client.start();
      client.notify('exit', undefined);
      assert.equal(await client.exitCode(), 1);
      const other = new LanguageClient(server);
      await other.start();
      other.process.stdin.end();
      assert.equal(await other.exitCode(), 1);
    });

    it('reads messages that come byte by byte', async () => {
      await client.start();
      const { id, response } = client.send('unknown/first', {}, 'whole');
      assert.equal(id, 'whole');
      await response;
      const split = client.send('unknown/awaited', {}, 'split');
      for (const byte of frame(
        JSON.stringify({ jsonrpc: '2.0', id: 'bytes', method: 'unknown/é😀', params: {} }),
      )) {
        client.writeRaw(Buffer.from([byte]));
        await new Promise(setImmediate);
      }
      await split.response;
      await isAlive();
    });

    it('reads many messages at once, with a content type', async () => {
      await client.start();
      const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n';
      const body = JSON.stringify({ jsonrpc: '2.0', method: 'unknown/notification', params: {} });
      client.writeRaw(Buffer.concat(Array.from({ length: 50 }, () => frame(body, type))));
      await isAlive();
    });

    it('survives bodies that are no JSON and parameters of any shape', async () => {
      await client.start();
      client.writeRaw(frame('{"jsonrpc":"2.0","id":5,"method":'));
      for (const params of [
        null,
        [],
        { textDocument: null },
        { textDocument: { uri: 7 } },
        { contentChanges: {} },
      ]) {
        for (const method of ['didOpen', 'didChange', 'didClose']) {
          client.notify(`textDocument/${method}`, params);
        }
        for (const method of [
          ...['hover', 'definition', 'semanticTokens/full', 'diagnostic', 'foldingRange', 'codeAction'].map(
            (name) => `textDocument/${name}`,
          ),
          ...['textDocument/selectionRange', 'textDocument/inlayHint'],
          ...['workspace/executeCommand', 'glossa/cleanArticle', 'glossa/marks', 'glossa/quotes'],
        ]) {
          assert.notEqual(await codeOf(method, params), undefined, method);
        }
        client.notify('workspace/didChangeConfiguration', params);
        client.notify('workspace/didChangeWatchedFiles', params);
        assert.notEqual(await codeOf('glossa/export', params), undefined);
      }
      await isAlive();
      assert.equal(client.noise, '');
    });

    it('holds the same text as the client after any edits', async () => {
      await client.start();
      const check = async (edits: readonly Edit[]): Promise<void> => {
        let text = 'Kim paid $5 million in Oslo. 😀\r\nShe said “yes”.\n';
        let version = 1;
        client.open(uri, text, 'article', version);
        for (const edit of edits) {
          const { change, after } = applyEdit(text, edit);
          text = after;
          client.notify('textDocument/didChange', {
            textDocument: { uri, version: ++version },
            contentChanges: [change],
          });
        }
        const fresh = 'file:///t/fresh.txt';
        client.open(fresh, text);
        for (const method of ['semanticTokens/full', 'documentSymbol', 'foldingRange']) {
          const [edited, opened] = await Promise.all(
            [uri, fresh].map((one) =>
              client.request(`textDocument/${method}`, { textDocument: { uri: one } }),
            ),
          );
          assert.deepEqual(withoutIds(edited, uri), withoutIds(opened, fresh));
        }
        for (const one of [uri, fresh]) {
          client.notify('textDocument/didClose', { textDocument: { uri: one } });
        }
      };
      await fc.assert(fc.asyncProperty(editScript, check), { numRuns: 40 });
    });

    it('answers each request with a result or an error, never both', async () => {
      await client.start();
      client.open(uri, 'Kim paid $5 million in Oslo.');
      const answers: Message[] = await Promise.all(
        ['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol'].map(
          (method) => client.send(`textDocument/${method}`, { ...hoverParams, context: {} }).response,
        ),
      );
      for (const answer of answers) {
        assert.equal(answer.jsonrpc, '2.0');
        assert.notEqual('result' in answer, 'error' in answer);
      }
    });
  });
}

/** Ids of answers and names of documents differ by right. */
function withoutIds(answer: unknown, uri: string): unknown {
  return JSON.parse(
    JSON.stringify(answer)
      .replaceAll(uri, 'uri')
      .replace(/"resultId":"\d+"/, '"resultId":""'),
  );
}
