import type { Epithet } from './notice.js';
import type { Somebody } from './somebody.js';

/** Whether all that a description says is said of somebody: its head in one epithet, what narrows it in any. */
export function isCalled({ epithets }: Somebody, { head, narrowing }: Epithet): boolean {
  return (
    epithets.some((epithet) => epithet.head === head) &&
    narrowing.every((word) => epithets.some((epithet) => epithet.narrowing.includes(word)))
  );
}
