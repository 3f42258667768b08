import { rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { thirdPartyNotices } from './scripts/notices.mjs';

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  charset: 'utf8',
  minify,
  sourcemap: !minify,
  metafile: true,
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/** Every program that ships, by the file it is built to. `test/tidy/bundles.test.ts` reads this table. */
export const bundles = {
  'dist/client/node.js': { ...node, entryPoints: ['client/src/node.ts'], external: ['vscode'] },
  'dist/client/web.js': { ...web, format: 'cjs', entryPoints: ['client/src/web.ts'], external: ['vscode'] },
  'dist/server/node.js': { ...node, entryPoints: ['server/src/node/main.ts'] },
  'dist/server/web.js': { ...web, format: 'iife', entryPoints: ['server/src/browser/main.ts'] },
  'dist/cli/glossa.js': {
    ...node,
    entryPoints: ['server/src/node/cli/main.ts'],
    banner: { js: '#!/usr/bin/env node' },
  },
};

if (process.argv[1] === import.meta.filename) {
  rmSync('dist', { recursive: true, force: true });
  const all = Object.entries(bundles).map(([outfile, options]) => ({ outfile, ...options }));
  if (watch) {
    await Promise.all(all.map(async (options) => (await context(options)).watch()));
  } else {
    const built = await Promise.all(all.map((options) => build(options)));
    writeFileSync('dist/NOTICES.md', thirdPartyNotices(built.map(({ metafile }) => metafile)));
  }
}
