import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startGroup, untilUp } from './processes.mjs';

/**
 * Serves the static web build, in which extensions run in a web worker. Edits stay in the browser's memory.
 *
 * @param {string} build from `setUpHost`
 * @param {string} temporary an empty folder
 * @param {{ folderPath: string, extensionDevelopmentPath: string, extensionTestsPath?: string }} options absolute paths
 * @returns {Promise<{ url: string, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function serveWebBuild(build, temporary, options) {
  // What test-web takes for a build that it has downloaded: a folder so named, with a file `version`.
  const commit = '0'.repeat(40);
  const downloaded = join(temporary, `vscode-web-stable-${commit}`);
  mkdirSync(downloaded, { recursive: true });
  for (const name of readdirSync(build)) {
    symlinkSync(join(build, name), join(downloaded, name), 'junction');
  }
  writeFileSync(join(downloaded, 'version'), commit);

  const port = await freePort();
  const where = { browserType: 'none', quality: 'stable', commit, testRunnerDataDir: temporary };
  const all = { ...where, host: '127.0.0.1', port, ...options };
  const server = startGroup(process.execPath, [import.meta.filename, JSON.stringify(all)], process.env);
  await untilUp(`http://127.0.0.1:${port}/`, server);
  // The web views of this page are served from <id>.localhost.
  return { url: `http://localhost:${port}/`, ...server };
}

// A process of its own, because test-web writes whatever it serves to the console.
if (process.argv[1] === import.meta.filename) {
  const { default: testWeb } = await import('@vscode/test-web');
  await testWeb.open(JSON.parse(process.argv[2]));
}
