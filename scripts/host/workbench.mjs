import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { freePort, runQuietly, startGroup, untilUp } from './processes.mjs';

/** What a sample editor is better without. People may change these in the editor. */
const defaultSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** An environment in which the workbench keeps to its own folder, offers no gallery and is not taken for a child of another VS Code. */
function environment(profile) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|CODE_SERVER_|XDG_|npm_|PASSWORD$|PORT$|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(own), HOME: profile, EXTENSIONS_GALLERY: '{}' };
}

const profileArguments = (profile) => [
  '--user-data-dir',
  join(profile, 'data'),
  '--extensions-dir',
  join(profile, 'extensions'),
  '--config',
  join(profile, 'config.yaml'),
];

/**
 * Lays out a profile: the folder that holds settings and extensions of an embedded workbench.
 *
 * @param {string} profile
 * @param {Record<string, unknown>} [settings] added to the defaults; settings that are there already stay
 */
export function prepareProfile(profile, settings = {}) {
  const file = join(profile, 'data/User/settings.json');
  if (!existsSync(file)) {
    mkdirSync(join(profile, 'data/User'), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...defaultSettings, ...settings }, null, 2)}\n`);
  }
}

/**
 * Installs a package, unless the profile has it.
 *
 * @param {{ node: string, entry: string }} codeServer from `setUpHost`
 * @param {string} profile from `prepareProfile`
 * @param {string} vsix
 */
export function installExtension(codeServer, profile, vsix) {
  const stamp = join(profile, 'installed.txt');
  const wanted = `${vsix} ${statSync(vsix).mtimeMs}`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    const args = [codeServer.entry, ...profileArguments(profile), '--force', '--install-extension', vsix];
    runQuietly(codeServer.node, args, { env: environment(profile) });
    writeFileSync(stamp, wanted);
  }
}

/**
 * Starts an embedded workbench on 127.0.0.1 and waits until it answers.
 *
 * @param {{ node: string, entry: string }} codeServer from `setUpHost`
 * @param {string} profile from `prepareProfile`
 * @param {string} temporary a folder of this process alone, with a short path, as sockets need
 * @param {readonly string[]} [options] more options of code-server
 * @returns {Promise<{ address: string, ended: Promise<unknown>, lastLines: () => string, stop: () => Promise<void> }>}
 */
export async function startWorkbench(codeServer, profile, temporary, options = []) {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const server = startGroup(
    codeServer.node,
    [
      ...[codeServer.entry, ...profileArguments(profile)],
      ...['--auth', 'none', '--bind-addr', address, '--session-socket', join(temporary, 'session.sock')],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--ignore-last-opened', ...options],
    ],
    environment(profile),
  );
  await untilUp(`http://${address}/healthz`, server);
  return { address, ...server };
}

/**
 * @param {string} address of a workbench
 * @param {string} folder absolute
 * @param {readonly (readonly [string, string])[]} payload what else the workbench is to do, such as open a file
 */
export const folderUrl = (address, folder, payload) =>
  `http://${address}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
