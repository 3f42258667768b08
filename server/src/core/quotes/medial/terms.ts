import { term } from '../reading.js';
import type { Reading } from '../reading.js';
import type { MedialTable } from './table.js';
import type { Clause } from './clause.js';
import { isRelativeSubject } from './cues.js';

const longestTitle = 10;

/** The so-called “…”, a town named “…”: words before the mark tell that it is a name or a word. */
export function announcedTerm({ scene, table, tokens, at }: Clause): Reading | null {
  const head = scene.masked.slice(
    Math.max(scene.start, scene.quote.outer.start - 60),
    scene.quote.outer.start,
  );
  if (table.announcesTerm.test(head)) {
    return term('the words before the mark announce a name or a word');
  }
  const before = tokens[at - 1];
  if (before === undefined || !table.naming.has(before.lower)) {
    return null;
  }
  return isRelativeSubject({ table, tokens }, at - 1) && !looksLikeTitle(scene.content, table)
    ? null
    : term(`named by “${before.lower}”`);
}

/** All words capitalised but the small ones, and no full stop at the end. */
export function looksLikeTitle(content: string, table: MedialTable): boolean {
  const list = content.replace(/[,;]$/, '').split(/\s+/);
  if (list.length > longestTitle || /[.!?…]$/.test(content)) {
    return false;
  }
  const bare = list.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const isSmall = (word: string): boolean => table.smallWords.has(word.toLowerCase());
  return (
    bare.some((word) => !isSmall(word)) &&
    bare.every((word, index) => word === '' || /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && isSmall(word)))
  );
}
