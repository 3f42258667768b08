import type { Span } from '../../server/src/core/index.js';
import type { Task, TaskContext } from '../../scripts/eval/task.js';

/** The lines that a task prints for these sets, without double spaces; other sets are not there. */
export async function linesOf(
  task: Task,
  sets: Readonly<Record<string, readonly object[]>>,
  worst = 0,
  only = '',
): Promise<string[]> {
  const blocks: string[] = [];
  await task.run({
    read: ((path) => sets[path]) as TaskContext['read'],
    print: (block) => {
      blocks.push(block);
    },
    worst,
    only,
  });
  return blocks
    .join('\n')
    .split('\n')
    .map((line) => line.trim().replaceAll(/ +/g, ' '));
}

/** Where `part` stands in `text` for the first time, with its own text as the sets have it. */
export function placed(text: string, part: string): Span & { readonly text: string } {
  const start = text.indexOf(part);
  if (start < 0) {
    throw new Error(`“${part}” is not in “${text}”`);
  }
  return { start, end: start + part.length, text: part };
}
