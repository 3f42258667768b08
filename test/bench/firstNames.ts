/**
 * What the first text of a language costs a process of its own: `node --expose-gc FILE LANGUAGE`, the text on stdin.
 * Prints milliseconds and bytes as JSON. Lexicons and weights are decoded at the first text that needs them.
 */
import { readFileSync } from 'node:fs';
import { findMentions } from '../../server/src/core/entities/index.js';
import type { Language } from '../../server/src/core/model.js';

const text = readFileSync(0, 'utf8');
const language = process.argv[2] as Language;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = memory();
const began = performance.now();
findMentions(text, language);
const ms = performance.now() - began;
process.stdout.write(JSON.stringify({ ms, bytes: memory() - before }));
