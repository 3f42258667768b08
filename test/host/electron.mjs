// Runs the tests through @vscode/test-electron: in a real VS Code where one can be had, else in the embedded workbench.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { findProgram } from '../../scripts/host/chromium.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { bundleSuite } from './bundle.mjs';
import { Results } from './results.mjs';
import { layOutWorkspace } from './workspace.mjs';

const standIn = join(import.meta.dirname, 'standIn.mjs');
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY !== undefined;

async function canDownload() {
  try {
    const answer = fetch('https://update.code.visualstudio.com/api/releases/stable');
    return (await Promise.race([answer, delay(5000, undefined, { ref: false })]))?.ok ?? false;
  } catch {
    return false;
  }
}

/** The executable to test in; an empty one has test-electron download VS Code. */
async function chooseExecutable() {
  const named = process.env.VSCODE_TEST_EXECUTABLE;
  if (named) {
    return named;
  }
  const canShow = hasDisplay || findProgram('xvfb-run') !== undefined;
  return canShow && (await canDownload()) ? '' : standIn;
}

const executable = await chooseExecutable();
console.log(`Running in ${executable || 'a VS Code that is downloaded'}`);
const tests = await bundleSuite();
const results = new Results();
const trouble = await withTemporaryFolder(async (temporary) => {
  const folder = layOutWorkspace(join(temporary, 'workspace'));
  const command = [process.execPath, join(import.meta.dirname, 'electronRun.mjs'), executable, tests, folder];
  const [program, ...args] = executable === standIn || hasDisplay ? command : ['xvfb-run', '-a', ...command];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => results.take('%s', line));
  const [code] = await Promise.all([
    new Promise((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => lines.once('close', resolve)),
  ]);
  return code === 0 ? undefined : `test-electron ended with ${code}.`;
});
results.finish(trouble);
