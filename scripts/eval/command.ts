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
  'npm run eval -- TASK… [--data DIR] [--worst N] [--only TEXT]',
  '',
  ...Object.entries(tasks).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
  '',
  '  --data     the folder of the sets that docs/DATA.md describes; default: shared/data beside this repository',
  '  --worst    also names the N documents with the worst scores, where a task has documents, or prints N figures',
  '             or names of each line that are wrong, and N of running text to check by hand',
  '  --only     of figures and entities: only the lines of the table whose set, language and type or label have TEXT in',
  '             them, for instance “fig-recognizers ko Currency”',
].join('\n');

/** Resolves to the exit code: 0 measured, 1 none of the sets is there, 2 wrong use or a wrong row. */
export async function evalCommand(args: readonly string[], print: (text: string) => void): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    print(`${asked}\n\n${usage}`);
    return 2;
  }
  if (asked.names.length === 0) {
    print(usage);
    return 0;
  }
  const data = new DataFolder(resolve(asked.data));
  for (const [name, task] of Object.entries(tasks).filter(([own]) => asked.names.includes(own))) {
    print(`── ${name}: ${task.about} ──\n`);
    try {
      await task.run({
        read: (path, ...fields) => data.read(path, ...fields),
        print: (block) => {
          print(`${block}\n`);
        },
        worst: asked.worst,
        only: asked.only,
      });
    } catch (error) {
      if (!(error instanceof WrongRow)) {
        throw error;
      }
      print(error.message);
      return 2;
    }
  }
  if (data.missing.length > 0) {
    print(
      `Not measured, since not in ${relative(process.cwd(), data.path)}: ${data.missing.join(', ')}.\n` +
        'docs/DATA.md says where to get these sets.',
    );
  }
  return data.found === 0 ? 1 : 0;
}

interface Asked {
  readonly names: readonly string[];
  readonly data: string;
  readonly worst: number;
  readonly only: string;
}

/** Or what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: join(root, '..', 'shared', 'data') },
        worst: { type: 'string', default: '0' },
        only: { type: 'string', default: '' },
      },
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(tasks, name));
    if (unknown.length > 0) {
      return `There is no task ${unknown.join(', ')}.`;
    }
    return /^\d+$/.test(values.worst)
      ? { names: positionals, data: values.data, worst: Number(values.worst), only: values.only }
      : '--worst takes a number.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
