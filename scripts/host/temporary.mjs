import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use is given an empty folder, which is removed when it is done, or when
 *   this process ends
 * @returns {Promise<T>}
 */
export async function withTemporaryFolder(use) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'glossa-')));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  for (const signal of endingSignals.filter((each) => process.listenerCount(each) === 0)) {
    // By itself a signal ends the process without its “exit” event.
    process.once(signal, () => process.exit(130));
  }
  try {
    return await use(folder);
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}
