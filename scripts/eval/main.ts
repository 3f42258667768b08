/**
 * How right Glossa is, on public data: `npm run eval -- TASK…` prints tables, `npm run eval` lists the tasks. The data
 * are not part of this repository; docs/DATA.md says where each set comes from and what its rows hold.
 *
 * A task is a file here that exports a `Task` (task.ts), and a line in tasks.ts. It reads the rows of its sets with
 * `read`, scores them with functions of its own or of scores.ts, and prints tables with table.ts. A set that is not
 * there reads as undefined: leave it out, the user is told. How a score is defined stands with its function, and
 * test/eval proves it on rows written for it.
 */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataFolder, WrongRow } from './dataFolder.js';
import { tasks } from './tasks.js';

const root = resolve(__dirname, '..', '..');

const usage = [
  'npm run eval -- TASK… [--data DIR] [--worst N]',
  '',
  ...Object.entries(tasks).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
  '',
  '  --data     the folder of the sets that docs/DATA.md describes; default: shared/data beside this repository',
  '  --worst    also names the N documents with the worst scores, where a task has documents',
].join('\n');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: join(root, '..', 'shared', 'data') },
      worst: { type: 'string', default: '0' },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(tasks, name));
  if (positionals.length === 0 || unknown.length > 0) {
    console.log(unknown.length === 0 ? usage : `There is no task ${unknown.join(', ')}.\n\n${usage}`);
    return unknown.length === 0 ? 0 : 2;
  }
  const data = new DataFolder(resolve(values.data));
  for (const [name, task] of Object.entries(tasks).filter(([own]) => positionals.includes(own))) {
    console.log(`── ${name}: ${task.about} ──\n`);
    await task.run({
      read: (path, ...fields) => data.read(path, ...fields),
      print: (block) => {
        console.log(`${block}\n`);
      },
      worst: Number(values.worst),
    });
  }
  if (data.missing.length > 0) {
    console.log(
      `Not measured, since not in ${relative(process.cwd(), data.path)}: ${data.missing.join(', ')}.\n` +
        'docs/DATA.md says where to get these sets.',
    );
    return 1;
  }
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof WrongRow ? error.message : error);
    process.exitCode = 2;
  },
);
