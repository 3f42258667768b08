import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';

/** Who may import whom: for each layer, the folders that its files may reach. ARCHITECTURE.md has the reasons. */
const law: Readonly<Record<string, readonly string[]>> = {
  'server/src/core': ['server/src/core', 'server/src/data'],
  'server/src/data': [],
  'server/src/service': ['server/src/service', 'server/src/core'],
  'server/src/lsp': ['server/src/lsp', 'server/src/service', 'server/src/core', 'server/src/protocol.ts'],
  'server/src/protocol.ts': [],
  'server/src/node': ['server/src/node', 'server/src/lsp', 'server/src/core'],
  'server/src/browser': ['server/src/browser', 'server/src/lsp'],
  client: ['client', 'server/src/protocol.ts'],
};

/** What of node_modules each layer may use. README.md has a reason for each. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  'server/src/core': ['d3-dsv', 'jsonc-parser', 'minimatch'],
  'server/src/service': ['vscode-languageserver-types'],
};

const buildScript = pathToFileURL('esbuild.mjs').href;

const dataFolder = 'server/src/data/';

/** In bytes, minified, without tables and weights: what an editor loads. */
const sizeLimits: Readonly<Record<string, number>> = {
  'dist/client/node.js': 500_000,
  'dist/client/web.js': 500_000,
  'dist/server/node.js': 1_550_000,
  'dist/server/web.js': 1_550_000,
  'dist/cli/glossa.js': 1_650_000,
};

/** What all tables and weights of `server/src/data` may weigh, compressed. */
const dataLimit = 10_000_000;

function layerOf(path: string): string | undefined {
  return Object.keys(law).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

function libraryOf(path: string): string | undefined {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path) ?? [];
  return name;
}

describe('bundles', () => {
  let metafiles: Map<string, Metafile>;

  before(async () => {
    const { bundles } = (await import(buildScript)) as { bundles: Record<string, BuildOptions> };
    const built = await Promise.all(
      Object.entries(bundles).map(async ([outfile, options]) => {
        const { metafile } = await build({
          ...options,
          outfile,
          minify: true,
          sourcemap: false,
          write: false,
          metafile: true,
        });
        return [outfile, metafile] as const;
      }),
    );
    metafiles = new Map(built);
  });

  it('keep the import law', () => {
    const broken = new Set<string>();
    for (const { inputs } of metafiles.values()) {
      for (const [from, { imports }] of Object.entries(inputs)) {
        const layer = layerOf(from);
        for (const { path: to } of imports) {
          const target = layerOf(to);
          if (layer !== undefined && target !== undefined && !law[layer]!.includes(target)) {
            broken.add(`${from} imports ${to}`);
          }
        }
      }
    }
    assert.deepEqual([...broken], []);
  });

  it('use only the libraries that their layer may use', () => {
    const broken = new Set<string>();
    for (const { inputs } of metafiles.values()) {
      for (const [from, { imports }] of Object.entries(inputs)) {
        const allowed = libraries[layerOf(from) ?? ''];
        for (const { path: to } of imports) {
          const library = libraryOf(to);
          if (allowed !== undefined && library !== undefined && !allowed.includes(library)) {
            broken.add(`${from} imports ${library}`);
          }
        }
      }
    }
    assert.deepEqual([...broken], []);
  });

  it('for the web worker reach nothing of Node', () => {
    for (const name of ['dist/client/web.js', 'dist/server/web.js']) {
      const outside = Object.values(metafiles.get(name)!.inputs).flatMap(({ imports }) =>
        imports.filter(({ external, path }) => external === true && path !== 'vscode'),
      );
      assert.deepEqual(outside, [], name);
    }
  });

  it('stay small, their tables and weights apart', () => {
    for (const [name, { outputs }] of metafiles) {
      const { inputs } = Object.values(outputs)[0]!;
      const code = Object.entries(inputs).filter(([path]) => !path.startsWith(dataFolder));
      const bytes = code.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
      assert.ok(bytes <= sizeLimits[name]!, `${name} has ${bytes} bytes, more than ${sizeLimits[name]!}`);
    }
  });

  it('have tables and weights that compress well', () => {
    const tables = Object.keys(metafiles.get('dist/server/node.js')!.inputs).filter((path) =>
      path.startsWith(dataFolder),
    );
    const bytes = tables.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    assert.ok(tables.length > 0 && bytes <= dataLimit, `${bytes} bytes, more than ${dataLimit}`);
  });
});
