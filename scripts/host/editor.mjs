import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './chromium.mjs';
import { cache, root } from './paths.mjs';
import { runQuietly } from './processes.mjs';
import { setUpHost } from './setup.mjs';
import { endingSignals, withTemporaryFolder } from './temporary.mjs';
import { packageExtension } from './vsix.mjs';
import { serveWebBuild } from './webBuild.mjs';
import { folderUrl, installExtension, prepareProfile, startWorkbench } from './workbench.mjs';

/**
 * Opens the VS Code on the PATH, which then lives on by itself.
 *
 * @param {string} folder
 * @param {(line: string) => void} log called once a step
 * @returns {Promise<boolean>} false if there is none, or it does not start
 */
export async function openDesktop(folder, log) {
  const code = findProgram('code');
  if (!code) {
    return false;
  }
  build(log);
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${root}`, folder, firstArticle(folder)];
  log(`Opening ${code}`);
  const { status, stderr } = spawnSync(code, args, { encoding: 'utf8', shell });
  if (status !== 0) {
    log(`It did not open: ${(stderr ?? '').trim().split('\n')[0]}`);
  }
  return status === 0;
}

/**
 * Serves an embedded workbench, opens it in a browser if there is one, and keeps it until this process is told to end.
 *
 * @param {string} folder
 * @param {boolean} web the static web build, also where there is the other
 * @param {(line: string) => void} log called once a step
 */
export async function openInBrowser(folder, web, log) {
  const told = toldToEnd();
  await withTemporaryFolder(async (temporary) => {
    const profile = join(cache, 'profile');
    const { url, stop, ended } = await serve({ folder, profile, temporary, web }, log);
    try {
      log(`Glossa is at ${url}`);
      openBrowser(url);
      log('Ctrl-C ends it.');
      await Promise.race([told, ended]);
    } finally {
      await stop();
    }
  });
}

/**
 * @param {{ folder: string, profile: string, temporary: string, web: boolean }} options
 * @param {(line: string) => void} log called once a step
 * @returns {Promise<{ url: string, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function serve({ folder, profile, temporary, web }, log) {
  const host = setUpHost(log);
  const article = firstArticle(folder);
  if (web || !host.codeServer) {
    if (!web) {
      log(`There is no workbench with files on disk for ${process.platform}: this is the static web build.`);
    }
    build(log);
    log('Starting the static web build; edits stay in the memory of the browser');
    const paths = { folderPath: folder, extensionDevelopmentPath: root };
    return serveWebBuild(host.webBuild, temporary, paths);
  }
  prepareProfile(profile);
  const vsix = packageExtension(log);
  log('Starting the embedded workbench');
  installExtension(host.codeServer, profile, vsix);
  const server = await startWorkbench(host.codeServer, profile, temporary);
  const openFile = `vscode-remote://${server.address}${article}`;
  return { url: folderUrl(server.address, folder, [['openFile', openFile]]), ...server };
}

const firstArticle = (folder) =>
  join(
    folder,
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()[0],
  );

function build(log) {
  log('Building');
  runQuietly(process.execPath, ['esbuild.mjs'], { cwd: root });
}

function openBrowser(url) {
  const openers = { darwin: 'open', win32: 'explorer' };
  const opener = openers[process.platform] ?? 'xdg-open';
  const hasDisplay = process.platform in openers || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay && findProgram(opener)) {
    const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  }
}

/** Settles at a signal, and when npm, which started this process, is gone without having passed one on. */
function toldToEnd() {
  return new Promise((resolve) => {
    endingSignals.forEach((signal) => process.once(signal, resolve));
    const parent = process.ppid;
    const watch = () => process.ppid !== parent && resolve();
    if (process.env.npm_lifecycle_event) {
      setInterval(watch, 500).unref();
    }
  });
}
