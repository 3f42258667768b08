#!/usr/bin/env node
// Stands in for the executable of VS Code: takes the arguments that @vscode/test-electron gives it, and runs the tests
// in the embedded workbench.
import { format } from 'node:util';
import { runInNodeHost } from './nodeHost.mjs';

const args = process.argv.slice(2);
const valueOf = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const trouble = await runInNodeHost(
  {
    extension: valueOf('extensionDevelopmentPath'),
    tests: valueOf('extensionTestsPath'),
    folder: args.find((arg) => !arg.startsWith('-')),
  },
  { take: (...line) => console.log(format(...line)) },
);
if (trouble) {
  console.log(trouble);
  process.exitCode = 1;
}
