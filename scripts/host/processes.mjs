import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** @returns {Promise<number>} a port of 127.0.0.1 that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Runs a command to its end, quietly. Throws with the end of its output where it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string} what it wrote to stdout
 */
export function runQuietly(command, args, options = {}) {
  const result = spawnSync(command, args, { maxBuffer: 1 << 28, ...options, encoding: 'utf8' });
  if (result.error || result.status !== 0) {
    const lines = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n');
    const output = (lines.length > 30 ? [...lines.slice(0, 15), '…', ...lines.slice(-15)] : lines).join('\n');
    const reason = result.error?.message ?? `exit ${result.status ?? result.signal}`;
    throw new Error(`\`${[command, ...args].join(' ')}\` failed: ${reason}\n${output}`);
  }
  return result.stdout;
}

/**
 * Runs npm, the one that runs this script where there is one.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  // None of the packages needs its install script, and one of them would fetch a browser.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  if (cli?.endsWith('.js')) {
    runQuietly(process.execPath, [cli, ...args], { cwd, env });
  } else {
    runQuietly('npm', args, { cwd, env, shell: process.platform === 'win32' });
  }
}

/**
 * Starts a command in a process group of its own, so that it can be stopped with all that it starts.
 * It is stopped at the latest when this process ends.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function startGroup(command, args, env) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => output.push(String(chunk)));
  }
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', (error) => {
      output.push(String(error));
      resolve(error.message);
    });
  });
  const signalGroup = (signal) => {
    try {
      if (process.platform === 'win32') {
        child.kill(signal);
      } else {
        process.kill(-child.pid, signal);
      }
    } catch {
      // The group is gone already.
    }
  };
  const killNow = () => signalGroup('SIGKILL');
  process.once('exit', killNow);

  return {
    /** Settles with the exit code, signal or message of the end. */
    ended,
    /** The last lines that it wrote. */
    lastLines: () => output.join('').split('\n').slice(-25).join('\n'),
    async stop() {
      signalGroup('SIGTERM');
      await Promise.race([ended, delay(3000, undefined, { ref: false })]);
      killNow();
      process.removeListener('exit', killNow);
    },
  };
}

/**
 * Waits until a server answers. Stops it, and throws, if it does not.
 *
 * @param {string} url
 * @param {ReturnType<typeof startGroup>} server
 */
export async function untilUp(url, server) {
  let end;
  void server.ended.then((reason) => (end = reason));
  for (const deadline = Date.now() + 60_000; !(await isUp(url)); await delay(50)) {
    if (end !== undefined || Date.now() > deadline) {
      await server.stop();
      throw new Error(`The workbench's server did not start.\n${server.lastLines()}`);
    }
  }
}

async function isUp(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
