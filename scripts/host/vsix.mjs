import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, scratch } from './paths.mjs';
import { runQuietly } from './processes.mjs';

/** What a package is made from. */
const sources = ['client', 'server', 'syntaxes', 'esbuild.mjs', 'package.json', 'package-lock.json'];
const optional = ['package.nls.json', 'glossa.schema.json', '.vscodeignore'];

const newest = (path) => {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) {
    return status?.mtimeMs ?? 0;
  }
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/**
 * Packages the extension as a user would install it, unless that was done since the last change.
 *
 * @param {(line: string) => void} log called once a step
 * @returns {string} the path of the package
 */
export function packageExtension(log) {
  const vsix = join(scratch, 'glossa.vsix');
  const changed = Math.max(...[...sources, ...optional].map((path) => newest(join(root, path))));
  if (newest(vsix) > changed) {
    return vsix;
  }
  log('Building and packaging the extension');
  mkdirSync(scratch, { recursive: true });
  // The README's links lead into the repository, of which the package has no address.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const program = join(root, 'node_modules/@vscode/vsce/vsce');
  runQuietly(process.execPath, [program, 'package', ...options, '--out', vsix], { cwd: root });
  return vsix;
}
