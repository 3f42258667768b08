import { isNation } from './nations.js';
import type { Epithet } from './notice.js';
import type { Somebody } from './somebody.js';

/** Whether all that a description says is said of somebody: its head in one epithet, what narrows it in any. */
export function isCalled(somebody: Somebody, { head, narrowing }: Epithet): boolean {
  return isHeaded(somebody, head) && narrowing.every((word) => isSaidOf(somebody, word));
}

/**
 * Whether what a description says may be said of somebody, and part of it is: the head, with nothing against the rest,
 * or for a candidate the party.
 * @param isAlone it is somebody of the same sentence, and nobody else is plainly called by the head
 */
export function mayBeCalled(somebody: Somebody, { head, narrowing }: Epithet, isAlone: boolean): boolean {
  const unsaid = narrowing.filter((word) => !isSaidOf(somebody, word));
  const rest = somebody.epithets
    .filter((own) => own.head === head)
    .flatMap((own) => own.narrowing)
    .filter((word) => !isPlace(word));
  if (rest.length > 0 && unsaid.length === narrowing.length && !unsaid.every(isPlace)) {
    return false;
  }
  if (!isHeaded(somebody, head)) {
    return head === 'candidate' && !isHeaded(somebody, 'vice candidate') && unsaid.length < narrowing.length;
  }
  const isElsewhere = somebody.epithets.some((own) => own.narrowing.some(isPlace));
  return !unsaid.some(isPlace) || (!isElsewhere && (isAlone || !unsaid.some(isNation)));
}

/** Whether somebody is called so without more: “President Ruiz”, not “Acme president Ruiz”. */
export function isPlainly({ epithets }: Somebody, head: string): boolean {
  return epithets.some((epithet) => epithet.head === head && epithet.narrowing.length === 0);
}

const isPlace = (word: string): boolean => isNation(word) || word.includes(':');

const isHeaded = ({ epithets }: Somebody, head: string): boolean =>
  epithets.some((epithet) => epithet.head === head);

const isSaidOf = ({ epithets }: Somebody, word: string): boolean =>
  epithets.some((epithet) => epithet.head === word || epithet.narrowing.includes(word));
