import { foldName } from '../foldName.js';
import { guessedReadings, hangulOfChinese } from '../sound/hanReadings.js';
import { hangulRomaji, romajiOfHangul, romajiOfKana, romajiOfLatin, type Romaji } from '../sound/romaji.js';
import type { HanName } from './hanName.js';

/**
 * Names of Japan, Korea and China are written in other scripts by rule, so that one name has the same key in all:
 *
 * - `japanese`: the romaji of both parts, in the order of strings, from Latin letters, kana or the readings of kanji;
 * - `in-hangul`: what Hangul leaves of it; only where one of the two names is in Hangul, since it leaves too little to
 *   tell two others apart;
 * - `read`: the Korean or Chinese reading of Han characters in Hangul, as newspapers of Korea write it;
 * - `pinyin`: both parts of a Chinese name in Latin letters, in the order of strings.
 */
type NameKey = `${'japanese' | 'in-hangul' | 'read' | 'pinyin' | '='} ${string}`;

/** More ways to read one name than this tell nothing. */
const mostKeys = 60;

export function keysOfHanName({ japanese, korean, mandarin }: HanName): ReadonlySet<NameKey> {
  const romaji = japanese.flatMap(([family, given]) =>
    family.readings.flatMap((first) => given.readings.map((second): [Romaji, Romaji] => [first, second])),
  );
  return new Set([
    ...romaji.slice(0, mostKeys).flatMap(romajiKeys),
    ...korean.map((reading): NameKey => `read ${withSoundLaw(reading)}`),
    ...mandarin.map(({ hangul }): NameKey => `read ${withSoundLaw(hangul)}`),
    ...mandarin.flatMap(({ latin }) => latin.map((parts): NameKey => `pinyin ${inOrder(parts)}`)),
  ]);
}

/** As if no dictionary had the name: both parts read by their characters. */
export function guessedKeysOfHanName({ japanese }: HanName): ReadonlySet<NameKey> {
  const romaji = japanese.flatMap(([family, given]) =>
    guessedReadings(family.text).flatMap((first) =>
      guessedReadings(given.text).map((second): [Romaji, Romaji] => [first, second]),
    ),
  );
  return new Set(romaji.slice(0, mostGuesses).flatMap(romajiKeys));
}

const mostGuesses = 400;

/** In letters that spell sounds, parts in either order. */
export function readingsOfHanName({ japanese, korean, mandarin }: HanName): string[] {
  return [
    ...japanese.flatMap(([family, given]) => {
      const [first = '', second = ''] = [family.readings[0], given.readings[0]];
      return [first + second, second + first];
    }),
    ...korean.slice(0, 2),
    ...mandarin
      .slice(0, 1)
      .flatMap(({ hangul, latin }) => [hangul, ...latin.flatMap(([a, b]) => [a + b, b + a])]),
  ];
}

/** Of a name that is spelled by sound, word by word. */
export function keysOfWords(
  words: readonly string[],
  script: 'latin' | 'hangul' | 'kana' | 'han',
): ReadonlySet<NameKey> {
  const keys = new Set<NameKey>();
  if (script === 'hangul') {
    const whole = words.join('');
    if (whole.length >= 2 && whole.length <= longestRead && words.length <= 2) {
      keys.add(`read ${withSoundLaw(whole)}`);
    }
  }
  if (words.length !== 2) {
    return keys;
  }
  if (script === 'hangul') {
    const parts = words.flatMap((word) => romajiOfHangul(word) ?? []);
    return parts.length === 2 ? keys.add(`in-hangul ${inOrder(parts)}`) : keys;
  }
  const parts = words.flatMap((word) => romajiOf(word) ?? []);
  if (parts.length === 2) {
    romajiKeys(parts).forEach((key) => keys.add(key));
  }
  if (script === 'latin') {
    const [first = '', second = ''] = words.map(lettersOf);
    keys.add(`pinyin ${inOrder([first, second])}`);
    [...chineseInHangul(first, second), ...chineseInHangul(second, first)].forEach((reading) =>
      keys.add(`read ${withSoundLaw(reading)}`),
    );
  }
  return keys;
}

/** Nearly all family names of China have one syllable, given names one or two. */
function chineseInHangul(family: string, given: string): string[] {
  const rest = family.length > longestFamily ? [] : hangulOfChinese(given, 2);
  return rest.length === 0
    ? []
    : hangulOfChinese(family, 1).flatMap((first) => rest.map((second) => first + second));
}

const longestFamily = 6;

/** Names longer than this in Hangul are no readings of Han characters. */
const longestRead = 6;

/** Of each part that may stand for the whole name. */
export function partKeysOfHanName(folded: string, { japanese, asFamilyName }: HanName): ReadonlySet<NameKey> {
  const parts = japanese.flat();
  const readings = new Set([...asFamilyName, ...parts.flatMap(({ readings }) => readings)]);
  return new Set([
    ...[folded, ...parts.map(({ text }) => text)].map((text): NameKey => `= ${text}`),
    ...[...readings].slice(0, mostKeys).flatMap((reading) => romajiKeys([reading])),
  ]);
}

export function partKeysOfWords(
  words: readonly string[],
  script: 'latin' | 'hangul' | 'kana' | 'han',
): ReadonlySet<NameKey> {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const ends = script === 'latin' ? [last] : [first, last];
  return new Set(
    ends.flatMap((word): NameKey[] => {
      const romaji = script === 'hangul' ? undefined : romajiOf(word);
      const inHangul = script === 'hangul' ? romajiOfHangul(word) : undefined;
      return [
        `= ${foldName(word)}`,
        ...(romaji === undefined ? [] : romajiKeys([romaji])),
        ...(inHangul === undefined || inHangul.length < shortestInHangul
          ? []
          : [`in-hangul ${inHangul}` as const]),
      ];
    }),
  );
}

/** Fewer letters of one word sound like too many others. */
const shortestInHangul = 4;

function romajiKeys(parts: readonly Romaji[]): NameKey[] {
  return [`japanese ${inOrder(parts)}`, `in-hangul ${inOrder(parts.map(hangulRomaji))}`];
}

function inOrder(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

function romajiOf(word: string): Romaji | undefined {
  return romajiOfLatin(word) ?? romajiOfKana(word);
}

function lettersOf(word: string): string {
  return foldName(word)
    .replace(/ü/g, 'yu')
    .replace(/[^a-z]/g, '');
}

/** `withHangul` says that one of the two names is in Hangul. */
export function shareKey(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  withHangul: boolean,
): boolean {
  for (const key of left) {
    if (right.has(key) && (withHangul || !key.startsWith('in-hangul '))) {
      return true;
    }
  }
  return false;
}

const firstSyllable = 0xac00;
const syllablesOfInitial = 588;
const [nieun, rieul, ieung] = [2, 5, 11];
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: vowels that begin with a glide, and i. */
const glides: ReadonlySet<number> = new Set([2, 6, 7, 12, 17, 20]);

/**
 * The initial sound law (두음법칙): ㄹ is ㄴ at the beginning of a word, and both are silent before ㅣ and glides. North
 * Korea does not know it, families depart from it, and given names follow it or not: so that it counts nowhere, each
 * syllable is written as if a word began with it.
 */
function withSoundLaw(hangul: string): string {
  return Array.from(hangul, lawful).join('');
}

/** As South Korea says a name: the law holds for the family name alone. */
export function withLawfulFamilyName(hangul: string): string {
  return lawful(hangul.charAt(0)) + hangul.slice(1);
}

function lawful(syllable: string): string {
  const index = syllable.charCodeAt(0) - firstSyllable;
  const initial = Math.floor(index / syllablesOfInitial);
  const rest = index % syllablesOfInitial;
  if (index < 0 || (initial !== nieun && initial !== rieul)) {
    return syllable;
  }
  const isSilent = glides.has(Math.floor(rest / 28));
  return String.fromCharCode(firstSyllable + (isSilent ? ieung : nieun) * syllablesOfInitial + rest);
}
