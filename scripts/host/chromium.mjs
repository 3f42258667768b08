import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param {string} name
 * @returns {string | undefined} the path of a program on the PATH
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isExecutable);
}

/** @returns {string | undefined} `CHROME_PATH`, else a Chromium or a browser made from it */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  return named ? named : (names.map(findProgram).find(Boolean) ?? places.find(isExecutable));
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test has patched counts as foreign, and could not reach the server on 127.0.0.1.
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

/**
 * Opens a headless Chromium that reaches nothing but this machine.
 *
 * @param {string} profile an empty folder; not incognito, because web views need service workers of third parties
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function launchChromium(profile) {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium was found. Install one, or name one in CHROME_PATH.');
  }
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1280, height: 800 },
    // Chromium's sandbox does not start for root.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
    // Nobody is there to be asked whether the editor may read what it has copied.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !/^(127\.0\.0\.1|(.+\.)?localhost)$/.test(url.hostname),
    (route) => route.abort(),
  );
  return context;
}
