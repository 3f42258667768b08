import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * Copies the sample articles into a folder to work in. What is there already stays as it is.
 *
 * @param {(line: string) => void} log called once a step
 * @returns {string} the folder
 */
export function layOutSample(log) {
  const folder = join(cache, 'sample');
  log(`Working copy of the sample articles: ${folder}`);
  cpSync(join(root, 'seeds'), folder, { recursive: true, force: false });
  return folder;
}
