import type { Connection } from 'vscode-languageserver';
import type { Environment } from './environment.js';

/** Work shorter than this is over before a person has read what it is. */
const silentMs = 500;

export interface Progress {
  report(done: number, total: number): void;
  /** Always to be called, also when the work was given up. */
  end(): void;
}

/**
 * Shows background work in the editor once it takes longer than a moment.
 * @param cancel called when a person stops the work
 */
export function backgroundProgress(
  connection: Connection,
  environment: Environment,
  title: string,
  cancel: () => void,
): Progress {
  let ended = false;
  let reporter: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (ended) {
      return;
    }
    reporter = created;
    reporter.token.onCancellationRequested(cancel);
    reporter.begin(title, 0, undefined, true);
  };
  const stopWaiting = environment.after(silentMs, () => {
    // A client that refuses to make a progress gets none.
    begin().catch(() => undefined);
  });
  return {
    report: (done, total) => {
      reporter?.report((100 * done) / Math.max(total, 1), `${done}/${total}`);
    },
    end: () => {
      ended = true;
      stopWaiting();
      reporter?.done();
      reporter = undefined;
    },
  };
}
