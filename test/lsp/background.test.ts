import assert from 'node:assert/strict';
import { CancellationTokenSource, type Connection } from 'vscode-languageserver/node';
import { Cancelled, orCancelled, runSteps } from '../../server/src/lsp/cancelled.js';
import type { Environment } from '../../server/src/lsp/environment.js';
import { backgroundProgress } from '../../server/src/lsp/progress.js';

function* count(to: number): Generator<void, number> {
  for (let at = 0; at < to; at++) {
    yield;
  }
  return to;
}

describe('runSteps', () => {
  /** A clock that goes on by `stepMs` whenever it is read. */
  function clock(stepMs: number): Pick<Environment, 'breathe' | 'now'> & { readonly breaths: () => number } {
    let time = 0;
    let breaths = 0;
    return {
      now: () => (time += stepMs),
      breathe: () => {
        breaths++;
        return Promise.resolve();
      },
      breaths: () => breaths,
    };
  }

  it('gives the result, and way to others every 10 ms', async () => {
    const environment = clock(1);
    assert.equal(await runSteps(count(100), environment, () => false), 100);
    assert.ok(environment.breaths() >= 9 && environment.breaths() <= 12);
  });

  it('does not give way for work that is short', async () => {
    const environment = clock(0);
    await runSteps(count(100), environment, () => false);
    assert.equal(environment.breaths(), 0);
  });

  it('stops where nobody wants the result any more', async () => {
    const steps = count(1000);
    await assert.rejects(
      runSteps(steps, clock(20), () => true),
      Cancelled,
    );
    assert.equal(steps.next().done, false);
  });
});

describe('orCancelled', () => {
  it('passes on what the work gives', async () => {
    const { token } = new CancellationTokenSource();
    assert.equal(await orCancelled(Promise.resolve(7), token), 7);
    await assert.rejects(orCancelled(Promise.reject(new Error('odd')), token), /odd/);
  });

  it('does not wait for the work once it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const waiting = orCancelled(new Promise<never>(() => undefined), source.token);
    source.cancel();
    await assert.rejects(waiting, Cancelled);
    await assert.rejects(orCancelled(new Promise<never>(() => undefined), source.token), Cancelled);
  });
});

describe('backgroundProgress', () => {
  function stage(create: () => Promise<unknown>) {
    const said: string[] = [];
    const source = new CancellationTokenSource();
    const tasks: (() => void)[] = [];
    const reporter = {
      token: source.token,
      begin: (title: string) => said.push(`begin ${title}`),
      report: (percentage: number, message: string) => said.push(`${percentage} ${message}`),
      done: () => said.push('done'),
    };
    const connection = {
      window: { createWorkDoneProgress: () => create().then(() => reporter) },
    } as unknown as Connection;
    const environment = {
      after: (_: number, task: () => void) => {
        tasks.push(task);
        return () => tasks.splice(tasks.indexOf(task), 1);
      },
    } as unknown as Environment;
    const progress = backgroundProgress(connection, environment, 'Reading', () => said.push('stopped'));
    const wait = async (): Promise<void> => {
      tasks.splice(0).forEach((task) => {
        task();
      });
      await new Promise(setImmediate);
    };
    return { said, source, progress, wait };
  }

  it('is silent about short work', async () => {
    const { said, progress, wait } = stage(() => Promise.resolve());
    progress.report(1, 2);
    progress.end();
    await wait();
    assert.deepEqual(said, []);
  });

  it('shows longer work, and can be stopped', async () => {
    const { said, source, progress, wait } = stage(() => Promise.resolve());
    await wait();
    progress.report(1, 2);
    source.cancel();
    progress.end();
    progress.report(2, 2);
    assert.deepEqual(said, ['begin Reading', '50 1/2', 'stopped', 'done']);
  });

  it('says nothing to a client that refuses', async () => {
    const { said, progress, wait } = stage(() => Promise.reject(new Error('no')));
    await wait();
    progress.report(1, 2);
    progress.end();
    assert.deepEqual(said, []);
  });
});
