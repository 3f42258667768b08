import { once } from 'node:events';
import { printable } from './printable.js';

/** What a command may do to the world outside of files. */
export interface Io {
  readonly stdin: AsyncIterable<Buffer>;
  /** Resolves when the reader keeps up, so that output never piles up in memory. */
  write(data: string | Uint8Array): Promise<void>;
  /** One line on stderr. */
  say(message: string): void;
  /** Shown on stderr while the work goes on, and only on a terminal. */
  progress(message: string): void;
}

export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) {
      stderr.write('\r\u001b[K');
      shown = false;
    }
  };
  stdout.on('error', quitWhenNobodyReads);
  stderr.on('error', quitWhenNobodyReads);
  process.on('exit', clear);
  return {
    stdin,
    write: async (data) => {
      clear();
      if (!stdout.write(data)) {
        await once(stdout, 'drain');
      }
    },
    say: (message) => {
      clear();
      stderr.write(`glossa: ${printable(message)}\n`);
    },
    progress: (message) => {
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${printable(message)}`);
        shown = true;
      }
    },
  };
}

/** `glossa annotate … | head` closes our stdout early: no error, there is only nothing left to do. */
function quitWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') {
    process.exit();
  }
  throw error;
}
