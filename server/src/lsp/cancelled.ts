import type { CancellationToken } from 'vscode-languageserver';
import type { Environment } from './environment.js';

/** Thrown where work stops because nobody wants its result any more. An empty result could be taken for the truth. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new Cancelled();
  }
}

/** @throws Cancelled as soon as the token says so; the work itself goes on for others who wait for it */
export function orCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => {
      reject(new Cancelled());
    });
    work.then(resolve, reject).finally(() => {
      listener.dispose();
    });
    if (token.isCancellationRequested) {
      reject(new Cancelled());
    }
  });
}

/** Long enough to get something done, short enough that nobody notices the wait. */
const sliceMs = 10;

/**
 * Runs steps to their end, giving way to other messages every 10 ms: else a cancellation would never be read.
 * @throws Cancelled when `isCancelled` says so
 */
export async function runSteps<T>(
  steps: Generator<void, T>,
  environment: Pick<Environment, 'breathe' | 'now'>,
  isCancelled: () => boolean,
): Promise<T> {
  let sliceEnd = environment.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (environment.now() >= sliceEnd) {
      await environment.breathe();
      if (isCancelled()) {
        throw new Cancelled();
      }
      sliceEnd = environment.now() + sliceMs;
    }
  }
}
