import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './processes.mjs';

/**
 * Serves the static web build, in which extensions run in a web worker. Edits stay in the browser's memory.
 *
 * @param {string} build from `setUpHost`
 * @param {string} temporary an empty folder
 * @param {{ folderPath: string, extensionDevelopmentPath: string, extensionTestsPath?: string }} options absolute paths
 * @returns {Promise<{ url: string, stop: () => void }>}
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

  const { default: testWeb } = await import('@vscode/test-web');
  const port = await freePort();
  const server = await testWeb.open({
    ...{ browserType: 'none', quality: 'stable', commit, testRunnerDataDir: temporary },
    ...{ host: '127.0.0.1', port, ...options },
  });
  // The web views of this page are served from <id>.localhost.
  return { url: `http://localhost:${port}/`, stop: () => server.dispose() };
}
