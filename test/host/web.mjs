// Runs the tests in the web-worker extension host of the static web build.
import { join } from 'node:path';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { root } from '../../scripts/host/paths.mjs';
import { setUpHost } from '../../scripts/host/setup.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { serveWebBuild } from '../../scripts/host/webBuild.mjs';
import { bundleSuite } from './bundle.mjs';
import { runInPage } from './page.mjs';
import { Results } from './results.mjs';
import { layOutWorkspace } from './workspace.mjs';

const { webBuild } = setUpHost(console.log);
const extensionTestsPath = await bundleSuite();
const results = new Results();
const trouble = await withTemporaryFolder(async (temporary) => {
  const folderPath = layOutWorkspace(join(temporary, 'workspace'));
  const server = await serveWebBuild(webBuild, join(temporary, 'build'), {
    folderPath,
    extensionDevelopmentPath: root,
    extensionTestsPath,
  });
  let browser;
  try {
    browser = await launchChromium(join(temporary, 'chromium'));
    return await runInPage(browser, server.url, results, server.ended);
  } finally {
    await browser?.close();
    await server.stop();
  }
});
results.finish(trouble);
