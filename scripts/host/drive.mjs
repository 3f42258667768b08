import { setTimeout as delay } from 'node:timers/promises';

/** The lines of text in the active editor. */
export const linesOf = (page) =>
  page.locator('.editor-group-container.active .editor-instance .view-lines').first();

/**
 * Asks again until there is an answer.
 *
 * @template T
 * @param {string} what for the message of the error
 * @param {() => Promise<T | undefined | null | false>} ask
 * @param {number} [milliseconds] how long to wait
 * @returns {Promise<T>}
 */
export async function eventually(what, ask, milliseconds = 20_000) {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await delay(100)) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/**
 * How a text looks in the active editor: the first piece of a line that holds it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @returns {Promise<{ text: string, color: string, opacity: number, isItalic: boolean } | undefined>} undefined where it does not show
 */
export const lookOf = (page, text) =>
  linesOf(page).evaluate((lines, wanted) => {
    const pieces = [...lines.querySelectorAll('.view-line > span > span')];
    const piece = pieces.find((each) => each.textContent.replaceAll('\u00a0', ' ').includes(wanted));
    if (!piece) {
      return undefined;
    }
    const { color, opacity, fontStyle } = getComputedStyle(piece);
    const text = piece.textContent.replaceAll('\u00a0', ' ');
    return { text, color, opacity: Number(opacity), isItalic: fontStyle === 'italic' };
  }, text);

/**
 * Runs a command by its title.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/**
 * What the extension says of the article in the active editor, in the status bar, once it says it for good.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>}
 */
export function readStatus(page) {
  const item = page.locator('[id="status.languageStatus"] .statusbar-item-label');
  // The editor reads out one item after the other; the first is about the article.
  const read = async () => {
    const label = (await item.count()) === 0 ? '' : ((await item.getAttribute('aria-label')) ?? '');
    return label.replace(/^[^:]*: /, '').split(', next: ')[0];
  };
  return eventually('what Glossa found, in the status bar', async () => {
    const status = await read();
    if (!/\d/.test(status)) {
      return undefined;
    }
    // The counts grow while the folder is being read.
    await delay(1500);
    return status === (await read()) ? status.replace(', ', ' · ') : undefined;
  });
}
