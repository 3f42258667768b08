import { join } from 'node:path';
import { build } from 'esbuild';
import { root, scratch } from '../../scripts/host/paths.mjs';

/**
 * Bundles the tests into one file that runs in the Node and in the web-worker extension host.
 *
 * @returns {Promise<string>} its path
 */
export async function bundleSuite() {
  const outfile = join(scratch, 'host/suite.js');
  await build({
    entryPoints: [join(root, 'test/host/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    // The browser build of mocha would otherwise take the place of this bundle's exports.
    define: { exports: 'undefined', define: 'undefined' },
    logLevel: 'warning',
  });
  return outfile;
}
