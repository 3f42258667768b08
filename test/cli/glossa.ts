import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Annotations } from '../../server/src/core/index.js';

export const root = resolve(__dirname, '..', '..');

/** Built from the sources as `npm run build` builds it, but beside `dist/`, so that no test runs a stale program. */
const program = join(root, '.build', 'cli-test', 'glossa.js');

let built: Promise<string> | undefined;

/** The path of the program; built at the first call. */
export async function builtProgram(): Promise<string> {
  built ??= buildProgram();
  return await built;
}

async function buildProgram(): Promise<string> {
  const table = (await import(pathToFileURL(join(root, 'esbuild.mjs')).href)) as {
    readonly bundles: Readonly<Record<string, BuildOptions>>;
  };
  await build({ ...table.bundles['dist/cli/glossa.js'], absWorkingDir: root, outfile: program });
  return program;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Its lines, without the empty one at the end. */
  readonly stderr: readonly string[];
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Runs the command line as a process of its own, as a shell would. */
export async function glossa(
  args: readonly string[],
  { cwd = root, input = '' }: RunOptions = {},
): Promise<Ran> {
  const child = await startGlossa(args, cwd);
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const lines = (await stderr).split('\n');
  return { code, stdout: await stdout, stderr: lines.slice(0, -1) };
}

/** `nodeOptions` are those of Node itself, such as a limit of memory. */
export async function startGlossa(args: readonly string[], cwd = root, nodeOptions: readonly string[] = []) {
  return spawn(process.execPath, [...nodeOptions, await builtProgram(), ...args], { cwd, stdio: 'pipe' });
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What `glossa annotate` printed. */
export function parseDocuments(output: string): readonly Annotations[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotations);
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A new folder with these files, by their paths in it; it is gone when the tests are. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-test-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
