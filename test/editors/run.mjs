// Runs the language server in two editors that know nothing of Glossa: Neovim and Emacs with lsp-mode.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.mjs';
import { ensurePrerequisites } from '../../scripts/host/prerequisites.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { layOutWorkspace } from '../host/workspace.mjs';

const scriptOf = (name) => join(import.meta.dirname, name);
const editors = {
  Neovim: (article) => [
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', article, '-c', `luafile ${scriptOf('neovim.lua')}`],
  ],
  'Emacs lsp-mode': (article) => ['emacs', ['--batch', '-l', scriptOf('emacs.el'), article]],
};

ensurePrerequisites(['neovim', 'emacs'], console.log);
let passed = 0;
let failed = 0;
for (const [name, commandFor] of Object.entries(editors)) {
  await withTemporaryFolder(async (home) => {
    const folder = layOutWorkspace(join(home, 'workspace'));
    const [program, args] = commandFor(join(folder, 'windows.txt'));
    const env = { ...process.env, HOME: home, GLOSSA_PROGRAM: join(root, 'dist/cli/glossa.js') };
    const result = spawnSync(program, args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 180_000,
      killSignal: 'SIGKILL',
    });
    const lines = result.stdout.split(/\r?\n/);
    for (const line of lines.filter((each) => /^(ok|FAILED) /.test(each))) {
      console.log(`  ${name}: ${line}`);
      passed += line.startsWith('ok ') ? 1 : 0;
      failed += line.startsWith('ok ') ? 0 : 1;
    }
    if (!lines.includes('done')) {
      failed += 1;
      console.log(`  ${name}: FAILED to get to its end\n${result.stderr.split('\n').slice(-20).join('\n')}`);
    }
  });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
