import { setTimeout as delay } from 'node:timers/promises';

/**
 * Opens a page in which a workbench runs the tests, and waits until it is done with them.
 *
 * @param {import('playwright-core').BrowserContext} browser
 * @param {string} url
 * @param {import('./results.mjs').Results} results
 * @param {Promise<unknown>} serverEnded settles if the workbench's server ends
 * @returns {Promise<string | undefined>} what went wrong, if the page did not come to a good end
 */
export async function runInPage(browser, url, results, serverEnded) {
  const page = browser.pages()[0] ?? (await browser.newPage());
  const exited = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (_type, args) => results.take(...args));
  const crashed = new Promise((resolve) => page.on('crash', resolve));
  await page.goto(url);
  return Promise.race([
    exited.then((code) => (code === 0 ? undefined : `The workbench says that the run failed (${code}).`)),
    crashed.then(() => 'The page crashed.'),
    serverEnded.then((reason) => `The workbench's server ended: ${reason}.`),
    delay(300_000, 'The tests took more than five minutes.', { ref: false }),
  ]);
}
