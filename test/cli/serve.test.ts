import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startGlossa } from './glossa.js';

interface Initialized {
  readonly capabilities: { readonly hoverProvider?: unknown };
}

describe('glossa serve --stdio', () => {
  it('is a language server, until it is told to stop', async () => {
    const child = await startGlossa(['serve', '--stdio']);
    const closed = once(child, 'close');
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const { capabilities } = await connection.sendRequest<Initialized>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(capabilities.hoverProvider, true);
    await connection.sendNotification('initialized', {});
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await closed;
    connection.dispose();
    assert.equal(child.exitCode, 0);
  });
});
