import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './processes.mjs';

const readPackages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether what is installed is what the lock file says. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
    return false;
  }
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/**
 * Installs the dependencies if they are missing or not those of the lock file.
 *
 * @param {(line: string) => void} log called once a step
 */
export function ensureDependencies(log) {
  if (!isInstalled()) {
    log('Installing dependencies');
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  }
}
