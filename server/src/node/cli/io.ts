import { once } from 'node:events';
import { errorCode, fileError } from './fileError.js';
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
  const say = (message: string): void => {
    clear();
    stderr.write(`glossa: ${printable(message)}\n`);
  };
  // `glossa annotate … | head` closes our stdout early: no error, there is only nothing left to do.
  stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') {
      process.exit();
    }
    say(`standard output: ${fileError(error)}`);
    process.exit(3);
  });
  stderr.on('error', goOnUnheard);
  process.on('exit', clear);
  return {
    stdin,
    write: async (data) => {
      clear();
      if (!stdout.write(data)) {
        await once(stdout, 'drain');
      }
    },
    say,
    progress: (message) => {
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${printable(message)}`);
        shown = true;
      }
    },
  };
}

/** What is said on stderr is not the work: that is done also when nobody listens. */
function goOnUnheard(): undefined {
  return undefined;
}
