import { codesOf } from './letters.js';
import { timeWords } from './nouns.js';

const unit = new RegExp(
  `(?:${timeWords.join('|')}|(?:午前|午後|同|翌|前)?[0-9０-９一二三四五六七八九十]{1,4}(?:年|月|日|時|分|世紀)(?![間代以])|[月火水木金土日]曜日?|(?<=日)(?:夜|朝|夕|午後|午前|深夜|未明|早朝|早く|遅く|付))`,
  'uy',
);

/** What a word of time begins with. */
const beginnings: ReadonlySet<number> = new Set([
  ...timeWords.map((word) => word.charCodeAt(0)),
  ...codesOf('午同翌前0123456789０１２３４５６７８９一二三四五六七八九十月火水木金土日夜朝夕深未早遅付'),
]);

/** Where the words of time that begin at an offset end; the offset where none do. */
export function timeEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    unit.lastIndex = at;
    if (!beginnings.has(text.charCodeAt(at)) || !unit.test(text)) {
      return at;
    }
    at = unit.lastIndex;
  }
}
