import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, scratch } from './paths.mjs';

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
 * @returns {Promise<string>} the path of the package
 */
export async function packageExtension(log) {
  const vsix = join(scratch, 'glossa.vsix');
  const changed = Math.max(...[...sources, ...optional].map((path) => newest(join(root, path))));
  if (newest(vsix) > changed) {
    return vsix;
  }
  log('Building and packaging the extension');
  mkdirSync(scratch, { recursive: true });
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    skipLicense: true,
    allowMissingRepository: true,
  });
  return vsix;
}
