/**
 * Everything that must hold, in one command: `npm test`. Installs what is missing, builds, checks types and style, and
 * runs every suite, the real editors included. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { ensureDependencies } from './host/dependencies.mjs';

const node = (...args) => [process.execPath, args];
const bin = (name, ...args) => node(`node_modules/${name}`, ...args);

const stages = [
  ['build', node('esbuild.mjs')],
  ['types', bin('typescript/bin/tsc', '-b')],
  ['lint', bin('eslint/bin/eslint.js', '.')],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['unused', bin('knip/bin/knip.js')],
  ['unit', bin('mocha/bin/mocha.js')],
  [
    'programs',
    bin(
      'mocha/bin/mocha.js',
      '--spec',
      'test/lsp/**/*.test.ts',
      '--spec',
      'test/cli/**/*.test.ts',
      '--no-package',
      '--require',
      'tsx/cjs',
      '--timeout',
      '60000',
    ),
  ],
  ['other editors', node('test/editors/run.mjs')],
  ['Node extension host', node('test/host/node.mjs')],
  ['web-worker extension host', node('test/host/web.mjs')],
  ['test-electron', node('test/host/electron.mjs')],
  ['window', node('test/host/ui.mjs')],
];

try {
  ensureDependencies(console.log);
  const { ensurePrerequisites } = await import('./host/prerequisites.mjs');
  ensurePrerequisites(['chromium', 'python', 'neovim', 'emacs'], console.log);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
for (const [name, command] of stages) {
  console.log(`\n── ${name} ──`);
  const { status, output } = await run(command);
  const counts = countsIn(output) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  if (status !== 0 && counts.failed === 0) {
    counts.failed = 1;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Runs a command to its end, showing what it prints. */
function run([command, args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => {
      chunks.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** What a stage says it ran: mocha's closing lines, or the plain line of our own runners; undefined for a mere check. */
function countsIn(output) {
  const number = (pattern) =>
    [...output.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
  if (/^\s*\d+ passing/m.test(output)) {
    return { passed: number(/^\s*(\d+) passing/gm), failed: number(/^\s*(\d+) failing/gm) };
  }
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return plain && { passed: Number(plain[1]), failed: Number(plain[2]) };
}
