// npm start: builds Glossa and opens an editor on a working copy of the sample articles.
// Until the dependencies are there, this file may import nothing but Node.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './host/dependencies.mjs';
import { layOutSample } from './host/sample.mjs';

const usage = `npm start [-- OPTION…]

Opens an editor on a working copy of seeds/, with Glossa: the VS Code on the PATH if there is one, else an embedded one.

  --embedded   the embedded workbench, also where there is a VS Code
  --web        the static web build: Glossa in a web worker; edits stay in the browser's memory
  --check      starts the embedded workbench, waits until Glossa has marked an article, prints what it found, and ends
  --help       prints this`;

function readOptions() {
  const boolean = { type: 'boolean', default: false };
  try {
    return parseArgs({ options: { embedded: boolean, web: boolean, check: boolean, help: boolean } }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const options = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}

try {
  ensureDependencies(console.log);
  if (options.check) {
    const { check } = await import('./host/check.mjs');
    await check(options.web, console.log);
  } else {
    const { openDesktop, openInBrowser } = await import('./host/editor.mjs');
    const sample = layOutSample(console.log);
    const embedded = options.embedded || options.web;
    if (embedded || !(await openDesktop(sample, console.log))) {
      await openInBrowser(sample, options.web, console.log);
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
