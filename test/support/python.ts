import { execFileSync } from 'node:child_process';

/** What a Python script prints as JSON; a second reader of what Glossa writes. */
export function runPython(
  script: readonly string[],
  options: { args?: readonly string[]; input?: string } = {},
): unknown {
  try {
    const output = execFileSync('python3', ['-c', script.join('\n'), ...(options.args ?? [])], {
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return JSON.parse(output);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('This test reads files with Python: install Python 3 as “python3”.', { cause: error });
    }
    throw error;
  }
}
