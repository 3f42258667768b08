import { mostDistance, wordDistance, type NamePart } from './nameParts.js';
import type { PersonName } from './personName.js';
import { shareKey } from './readingKeys.js';
import { haveOtherInitials, isSameName } from './sameName.js';

/**
 * How much two names in two scripts sound alike, from 0 to 1, where something else says that they may be one: 1 for
 * what `isSameName` joins, more than a half where one part is the same, else the share of consonants in common.
 */
export function resemblance(left: PersonName, right: PersonName): number {
  if (left.script === right.script || haveOtherInitials(left, right)) {
    return 0;
  }
  const withHangul = left.script === 'hangul' || right.script === 'hangul';
  if (isSameName(left, right)) {
    return 1;
  }
  if (
    shareKey(left.guessedKeys(), right.keys, withHangul) ||
    shareKey(right.guessedKeys(), left.keys, withHangul)
  ) {
    return 0.9;
  }
  const whole = Math.max(
    0,
    ...left.consonants.flatMap((own) => right.consonants.map((other) => shareOfLetters(own, other))),
  );
  const isPartShared =
    shareKey(left.partKeys, right.partKeys, withHangul) ||
    left.parts.some((own) => isLikeOneOf(own, right.parts));
  const isRestAlike = left.isSingle || right.isSingle || whole >= leastAlike;
  return isPartShared && isRestAlike ? 0.8 : whole * 0.9;
}

/** Two people may have one given name: as much of both names must sound alike. */
const leastAlike = 0.4;

const fewestConsonantsOfPart = 2;

function isLikeOneOf(own: NamePart, others: readonly NamePart[]): boolean {
  return others.some(
    (other) =>
      own.sounds.some(({ consonants }) => consonants.length >= fewestConsonantsOfPart) &&
      wordDistance(own, other) <= mostDistance,
  );
}

/** What of the letters of both is not changed between them: 1 less their edit distance (Levenshtein) by length. */
function shareOfLetters(left: string, right: string): number {
  if (left.length < 3 || right.length < 3) {
    return 0;
  }
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(left).entries()) {
    const next = [at + 1];
    for (let to = 1; to <= right.length; to++) {
      const change = (row[to - 1] ?? 0) + (right[to - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[right.length] ?? 0) / Math.max(left.length, right.length);
}

/** Whether both names are readings of one in Han characters, of the dictionary's or of its characters. */
export function areReadingsOf(left: PersonName, right: PersonName, han: PersonName): boolean {
  const all = new Set([...han.keys, ...han.guessedKeys()]);
  const withHangul = left.script === 'hangul';
  return (
    han.script === 'han' && shareKey(left.keys, all, withHangul) && shareKey(right.keys, all, withHangul)
  );
}
