import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InitializeResult } from 'vscode-languageserver';

const root = join(__dirname, '..', '..');

/** The programs that serve over stdio, as they are built. */
export const servers = {
  'dist/server/node.js': ['--stdio'],
  'dist/cli/glossa.js': ['serve', '--stdio'],
} as const;
export type Server = keyof typeof servers;

export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Waiting {
  readonly resolve: (message: Message) => void;
  readonly reject: (error: Error) => void;
}

/** Answers what the server asks of the client; by method. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>;

/**
 * A client of its own, framing included, so that the server is seen as any editor sees it. Everything it receives is
 * kept in `received`, requests of the server and notifications alike.
 */
export class LanguageClient {
  readonly process: ChildProcessWithoutNullStreams;
  readonly received: Message[] = [];
  readonly answers: Record<string, (params: unknown) => unknown>;
  stderr = '';
  /** What came on stdout that is no message. */
  noise = '';

  readonly #waiting = new Map<number | string, Waiting>();
  readonly #watchers = new Set<() => void>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  #exit: number | string | undefined;

  constructor(server: Server = 'dist/server/node.js', answers: Answers = {}) {
    const program = join(root, server);
    assert.ok(existsSync(program), `${server} is missing: run “npm run build” first`);
    this.answers = { ...answers };
    this.process = spawn(process.execPath, [program, ...servers[server]]);
    this.process.stdout.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#readMessages();
    });
    this.process.stderr.on('data', (data: Buffer) => {
      this.stderr += data.toString();
    });
    this.process.stdin.on('error', () => undefined);
    this.process.on('exit', (code, signal) => {
      this.#exit = code ?? signal ?? 'gone';
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`the server is gone (${String(this.#exit)}): ${this.stderr}`));
      }
      this.#waiting.clear();
      this.#notifyWatchers();
    });
  }

  /** Initializes the server; `folders` are URIs. */
  async start(
    capabilities: object = {},
    options: {
      readonly folders?: readonly string[];
      readonly initializationOptions?: unknown;
      readonly locale?: string;
    } = {},
  ): Promise<InitializeResult> {
    const folders = options.folders?.map((uri, index) => ({ uri, name: `folder ${index}` }));
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: folders?.[0]?.uri ?? null,
      workspaceFolders: folders ?? null,
      capabilities,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      initializationOptions: options.initializationOptions,
    });
    this.notify('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'article', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** @throws Error with the `code` of the error response */
  async request<T>(method: string, params?: unknown): Promise<T> {
    const { error, result } = await this.send(method, params).response;
    if (error !== undefined) {
      throw Object.assign(new Error(error.message), { code: error.code });
    }
    return result as T;
  }

  send(
    method: string,
    params?: unknown,
    id: number | string = ++this.#lastId,
  ): { readonly id: number | string; readonly response: Promise<Message> } {
    const response = new Promise<Message>((resolve, reject) => {
      if (this.#exit !== undefined) {
        reject(new Error('the server is gone'));
      }
      this.#waiting.set(id, { resolve, reject });
    });
    this.write({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
    return { id, response };
  }

  notify(method: string, params: unknown): void {
    this.write({ jsonrpc: '2.0', method, params });
  }

  cancel(id: number | string): void {
    this.notify('$/cancelRequest', { id });
  }

  write(message: Message): void {
    this.writeRaw(frame(JSON.stringify(message)));
  }

  writeRaw(bytes: Buffer): void {
    this.process.stdin.write(bytes);
  }

  /** Waits for a message that passes; one that came before counts too, from the index `from` on. */
  async until(wanted: (message: Message) => boolean, from = 0): Promise<Message> {
    for (;;) {
      const found = this.received.slice(from).find(wanted);
      if (found !== undefined) {
        return found;
      }
      assert.equal(this.#exit, undefined, `the server is gone: ${this.stderr}`);
      await this.#next();
    }
  }

  untilNotified(method: string, from = 0): Promise<Message> {
    return this.until((message) => message.method === method, from);
  }

  /** How the process ended: its exit code. */
  async exitCode(): Promise<number | string> {
    while (this.#exit === undefined) {
      await this.#next();
    }
    return this.#exit;
  }

  /** Ends the server as an editor does, and checks that it kept stdout for messages. */
  async stop(): Promise<void> {
    await this.request('shutdown');
    this.notify('exit', undefined);
    assert.equal(await this.exitCode(), 0);
    assert.equal(this.noise, '');
  }

  /** For `afterEach`: nothing of it stays, whatever the test did. */
  kill(): void {
    if (this.#exit === undefined) {
      this.process.kill('SIGKILL');
    }
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      const watcher = (): void => {
        this.#watchers.delete(watcher);
        resolve();
      };
      this.#watchers.add(watcher);
    });
  }

  #notifyWatchers(): void {
    for (const watcher of [...this.#watchers]) {
      watcher();
    }
  }

  #readMessages(): void {
    for (;;) {
      const headerEnd = this.#buffer.indexOf('\r\n\r\n');
      if (headerEnd < 0) {
        return;
      }
      const length = /^Content-Length: (\d+)$/im.exec(this.#buffer.toString('ascii', 0, headerEnd))?.[1];
      if (length === undefined) {
        this.noise += this.#buffer.toString('utf8', 0, headerEnd + 4);
        this.#buffer = this.#buffer.subarray(headerEnd + 4);
        continue;
      }
      const bodyEnd = headerEnd + 4 + Number(length);
      if (this.#buffer.length < bodyEnd) {
        return;
      }
      const body = this.#buffer.toString('utf8', headerEnd + 4, bodyEnd);
      this.#buffer = this.#buffer.subarray(bodyEnd);
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive(message: Message): void {
    const { id, method } = message;
    if (method === undefined) {
      const waiting = this.#waiting.get(id ?? '');
      this.#waiting.delete(id ?? '');
      waiting?.resolve(message);
      return;
    }
    this.received.push(message);
    if (id !== undefined) {
      this.write({ jsonrpc: '2.0', id, result: this.answers[method]?.(message.params) ?? null });
    }
    this.#notifyWatchers();
  }
}

export function frame(body: string, moreHeaders = ''): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n${moreHeaders}\r\n`), bytes]);
}
