import type { Page, SpeechReader } from '../reading.js';
import { readFinal, readFollowing } from './direct.js';
import { groundsOf, type Grounds } from './grounds.js';
import { findIndirect } from './indirect/index.js';
import { findIntroduction } from './introduction.js';
import type { FinalTable } from './table.js';

/** The reader of a language like Korean and Japanese. */
export function finalReader(table: FinalTable): SpeechReader {
  const known = new WeakMap<Page, Grounds>();
  const groundsFor = (page: Page): Grounds => {
    let grounds = known.get(page);
    if (grounds === undefined) {
      grounds = groundsOf(page, table);
      known.set(page, grounds);
    }
    return grounds;
  };
  return {
    readQuote: (scene) => readFinal(scene, groundsFor(scene.page)),
    readFollowing: (scene) => readFollowing(scene, groundsFor(scene.page)),
    findIntroduction: (page) => findIntroduction(groundsFor(page)),
    findIndirect: (page) => findIndirect(groundsFor(page)),
  };
}
