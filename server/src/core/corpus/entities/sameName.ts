import { isRomanised } from './koreanNames.js';
import { groupings, matchWords, mostDistance, orders, wordDistance } from './nameParts.js';
import { lettersOf, type PersonName } from './personName.js';
import { shareKey } from './readingKeys.js';

/**
 * Whether two names are one: the same words in any order, or, in two scripts, the same name by rule or by its sound.
 * Names with different initials in the middle, or of rulers with different numbers, never are.
 */
export function isSameName(left: PersonName, right: PersonName): boolean {
  return (
    !haveOtherInitials(left, right) &&
    (left.words === right.words ||
      (left.script !== right.script &&
        (shareKey(left.keys, right.keys, left.script === 'hangul' || right.script === 'hangul') ||
          isKoreanName(left, right) ||
          isKoreanName(right, left) ||
          soundsLikeName(left, right))))
  );
}

/**
 * Whether two names of one script may both be a third: two spellings of one name, not two names of one sound. Kana and
 * Hangul transcribe foreign names, in several words, now so, now otherwise; how a name is spelled in its own script
 * tells people apart.
 */
export function isSpellingOf(left: PersonName, right: PersonName): boolean {
  return (
    !haveOtherInitials(left, right) &&
    (left.words === right.words ||
      (left.script !== 'han' && shareKey(left.keys, right.keys, left.script === 'hangul')) ||
      (isTranscribed(left) && isTranscribed(right) && matchWords(left.parts, right.parts)))
  );
}

function isTranscribed({ script, parts }: PersonName): boolean {
  return (script === 'kana' || script === 'hangul') && parts.length > 1;
}

function isKoreanName({ korean }: PersonName, latin: PersonName): boolean {
  return latin.script === 'latin' && korean.some((hangul) => isRomanised(hangul, lettersOf(latin)));
}

export function haveOtherInitials(left: PersonName, right: PersonName): boolean {
  return (
    left.ordinal !== right.ordinal ||
    (left.initials !== '' && right.initials !== '' && left.initials !== right.initials)
  );
}

/**
 * Whether two full names in two scripts are one by their sound: all consonants are the same, and most vowels. One
 * script may write in one word what another writes in several: 폰데어라이엔, von der Leyen.
 */
function soundsLikeName(left: PersonName, right: PersonName): boolean {
  if (left.script === 'han' || right.script === 'han' || !isFull(left) || !isFull(right)) {
    return false;
  }
  if (left.parts.length === right.parts.length) {
    return orders(right.parts).some((parts) => matchWords(left.parts, parts));
  }
  const [fewer, more] = left.parts.length < right.parts.length ? [left, right] : [right, left];
  return groupings(more.parts, fewer.parts.length).some((parts) => matchWords(fewer.parts, parts));
}

/** A ruler's name is full in one word. */
function isFull({ parts, ordinal }: PersonName): boolean {
  return (
    parts.length > 1 ||
    (ordinal > 0 &&
      parts.some(({ sounds }) => sounds.some(({ consonants }) => consonants.length >= leastConsonantsOfWord)))
  );
}

/** With fewer consonants, a single word sounds like too many names. */
const leastConsonantsOfWord = 3;

/**
 * Whether a single word is the family name of a full one, or in other scripts than Latin either name, as far as both
 * are written by rule; by sound alone the last name counts.
 */
export function isPartOf(word: PersonName, full: PersonName): boolean {
  if (!word.isSingle || full.ordinal > 0) {
    return false;
  }
  if (shareKey(word.partKeys, full.partKeys, (word.script === 'hangul') !== (full.script === 'hangul'))) {
    return true;
  }
  const [own] = word.parts;
  const family = full.parts.at(-1);
  return (
    own !== undefined &&
    family !== undefined &&
    full.parts.length > 1 &&
    !(own.isLatin && family.isLatin) &&
    own.sounds.some(({ consonants }) => consonants.length >= leastConsonantsOfWord) &&
    wordDistance(own, family) <= mostDistance
  );
}
