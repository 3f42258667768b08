import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { eventually, linesOf, lookOf, readStatus } from './drive.mjs';
import { serve } from './editor.mjs';
import { root } from './paths.mjs';
import { ensurePrerequisites } from './prerequisites.mjs';
import { withTemporaryFolder } from './temporary.mjs';

/**
 * Starts an embedded workbench with everything new, waits until Glossa has marked an article, and says what it found.
 * Throws if it does not.
 *
 * @param {boolean} web the static web build instead
 * @param {(line: string) => void} log called once a step
 */
export async function check(web, log) {
  ensurePrerequisites(['chromium'], log);
  await withTemporaryFolder(async (temporary) => {
    const folder = join(temporary, 'sample');
    cpSync(join(root, 'seeds'), folder, { recursive: true });
    const profile = join(temporary, 'profile');
    const server = await serve({ folder, profile, temporary, web }, log);
    let browser;
    try {
      log('Opening an article in Chromium');
      browser = await launchChromium(join(temporary, 'chromium'));
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(server.url);
      await openFirstArticle(page);
      await eventually('coloured names', async () => {
        const name = await lookOf(page, 'Washington');
        return name && name.text === 'Washington';
      });
      log(`Glossa found: ${await readStatus(page)}`);
    } finally {
      await browser?.close();
      await server.stop();
    }
  });
}

/** The static web build does not open a file by itself. */
async function openFirstArticle(page) {
  const article = page.getByRole('treeitem', { name: /\.txt/ }).first();
  await Promise.race([article.waitFor(), linesOf(page).waitFor()]);
  if ((await linesOf(page).count()) === 0) {
    await article.dblclick();
  }
}
