import { join } from 'node:path';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { setUpHost } from '../../scripts/host/setup.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { folderUrl, prepareProfile, startWorkbench } from '../../scripts/host/workbench.mjs';
import { runInPage } from './page.mjs';

/**
 * Runs tests in the Node extension host of the embedded workbench.
 *
 * @param {{ extension: string, tests: string, folder: string }} paths absolute ones
 * @param {Pick<import('./results.mjs').Results, 'take'>} results is given what the tests write to the console
 * @returns {Promise<string | undefined>} what went wrong, if the run did not come to a good end
 */
export function runInNodeHost({ extension, tests, folder }, results) {
  const { codeServer } = setUpHost(console.log);
  if (!codeServer) {
    throw new Error(`The embedded workbench has no Node extension host on ${process.platform}.`);
  }
  return withTemporaryFolder(async (temporary) => {
    prepareProfile(temporary);
    // Without this flag a built workbench takes no tests from its address.
    const server = await startWorkbench(codeServer, temporary, temporary, [
      '--vscode-option',
      'enable-smoke-test-driver',
    ]);
    let browser;
    try {
      browser = await launchChromium(join(temporary, 'chromium'));
      const remote = (path) => `vscode-remote://${server.address}${path}`;
      const url = folderUrl(server.address, folder, [
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(tests)],
        ['skipWelcome', 'true'],
      ]);
      return await runInPage(browser, url, results, server.ended);
    } finally {
      await browser?.close();
      await server.stop();
    }
  });
}
