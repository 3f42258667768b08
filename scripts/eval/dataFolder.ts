import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a set that is not what docs/DATA.md says of it. */
export class WrongRow extends Error {}

/** The folder of the public sets; keeps account of what was asked for and is not there. */
export class DataFolder {
  readonly missing: string[] = [];
  /** How many files were there. */
  found = 0;

  constructor(readonly path: string) {}

  /** See `read` of `TaskContext`. */
  read<Row extends object>(path: string, ...fields: (keyof Row & string)[]): readonly Row[] | undefined {
    const file = join(this.path, path);
    if (!existsSync(file)) {
      this.missing.push(path);
      return undefined;
    }
    this.found++;
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [parseRow<Row>(line, `${file}:${at + 1}`, fields)]));
  }
}

function parseRow<Row extends object>(
  line: string,
  place: string,
  fields: readonly (keyof Row & string)[],
): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new WrongRow(`${place}: not a line of JSON; see docs/DATA.md`);
  }
  const lacking = fields.filter((field) => typeof row !== 'object' || row === null || !(field in row));
  if (lacking.length > 0) {
    throw new WrongRow(`${place}: the row lacks ${lacking.join(', ')}; see docs/DATA.md`);
  }
  return row as Row;
}
