import { isHan, isHangul, isKana, isLatin } from '../../text/scripts.js';
import { foldName } from '../foldName.js';
import { joinSounds, soundsOf, vowelDistance, type Sound } from '../sound/index.js';
import { readHanName, type HanName } from './hanName.js';
import { hangulNameKeys, isRomanised, latinNameKeys } from './koreanNames.js';
import {
  guessedKeysOfHanName,
  keysOfHanName,
  keysOfWords,
  partKeysOfHanName,
  partKeysOfWords,
  readingsOfHanName,
  shareKey,
  withLawfulFamilyName,
} from './readingKeys.js';

type NameScript = 'latin' | 'hangul' | 'kana' | 'han';

interface NamePart {
  readonly folded: string;
  readonly isLatin: boolean;
  readonly sounds: readonly Sound[];
}

/** A person's name as it can be compared with names in other scripts. */
export interface PersonName extends NameParts {
  /** Two names that `isSameName` joins have one of these in common. */
  readonly comparable: ReadonlySet<string>;
  /** Two names that `isPartOf` joins have one of these in common. */
  readonly comparableParts: ReadonlySet<string>;
  /** Of each order of its parts, or of each reading. */
  readonly consonants: readonly string[];
}

interface NameParts {
  /** Of the first part that is not Latin, else Latin: `JK ローリング` is kana. */
  readonly script: NameScript;
  /** Without the initials of middle names; of a name in Han characters the whole. */
  readonly parts: readonly NamePart[];
  /** Of middle names, in their order. */
  readonly initials: string;
  /** Of a ruler: 2 for Elizabeth II, エリザベス2世; 0 for everybody else. */
  readonly ordinal: number;
  /** The same for the same words in any order. */
  readonly words: string;
  /** What the full name shares with the same name in other scripts, written by rule: see `readingKeys.ts`. */
  readonly keys: ReadonlySet<string>;
  /** The same of each part that may stand for the whole: the family name, in other scripts than Latin either name. */
  readonly partKeys: ReadonlySet<string>;
  /** Whether it may be a family name alone. */
  readonly isSingle: boolean;
  /** Of a name in Han characters, keys of readings that no dictionary has but its characters may have. */
  readonly guessedKeys: () => ReadonlySet<string>;
  /** Of a name in Han characters, how it may be said, in letters that spell sounds. */
  readonly readings: readonly string[];
  /** Of a name in one word of Hangul, that word; of one in Han characters, how Korea reads it. */
  readonly korean: readonly string[];
}

/** Longer than any name of a person; the cost of comparing rises with it. */
const longestName = 60;
const mostParts = 5;

/** `undefined` for what is no name, or in a script whose readings are not known. */
export function parsePersonName(name: string): PersonName | undefined {
  if (name.length > longestName) {
    return undefined;
  }
  const han = readHanName(name);
  const parts = han === undefined ? parseRuler(name) : parseHanName(name, han);
  if (parts === undefined) {
    return undefined;
  }
  const consonants = consonantsOf(parts);
  return {
    ...parts,
    consonants,
    comparable: personKeys(parts, consonants),
    comparableParts: wordKeys(parts),
  };
}

function parseHanName(name: string, han: HanName): NameParts {
  const folded = foldName(name).replace(/-/g, '');
  const keys = keysOfHanName(han);
  return {
    script: 'han',
    parts: [{ folded, isLatin: false, sounds: [] }],
    initials: '',
    ordinal: 0,
    words: folded,
    keys,
    partKeys: partKeysOfHanName(folded, han),
    isSingle: han.asFamilyName.length > 0,
    guessedKeys: once(() => guessedKeysOfHanName(han)),
    readings: readingsOfHanName(han),
    korean: han.korean.flatMap((reading) => [...new Set([reading, withLawfulFamilyName(reading)])]),
  };
}

/** Few names are ever asked for it. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}

const numbered = /^(.+?)[\s·・]*(?:\s(I{1,3}|IV|VI{0,3}|IX|XI{1,3}|XIV|XVI{0,3})|(\d{1,2})\s?[世세])$/u;
const roman: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII'
    .split(' ')
    .map((numeral, at) => [numeral, at + 1]),
);

function parseRuler(name: string): NameParts | undefined {
  const [, own = '', numeral = '', digits = ''] = numbered.exec(name.normalize('NFKC')) ?? [];
  const parts = parseSpelledName(own === '' ? name : own);
  const ordinal = roman.get(numeral) ?? Number(digits);
  return parts === undefined || ordinal === 0
    ? parts
    : { ...parts, ordinal, isSingle: false, words: `${parts.words} ${ordinal}` };
}

const none: ReadonlySet<string> = new Set();

function parseSpelledName(name: string): NameParts | undefined {
  const words = wordsOf(name).map(withoutAbbreviation);
  if (words.length === 0 || words.length > mostParts) {
    return undefined;
  }
  const scripts = words.map(scriptOfWord);
  if (scripts.some((script) => script === undefined)) {
    return undefined;
  }
  const all = words.map((word, at): NamePart => {
    const folded = foldName(word);
    const isLatinWord = scripts[at] === 'latin';
    return { folded, isLatin: isLatinWord, sounds: soundsOf(word) };
  });
  const isMiddleInitial = (at: number): boolean =>
    at > 0 && at < all.length - 1 && all[at]?.folded.length === 1;
  const parts = all.filter((_, at) => !isMiddleInitial(at));
  const script = scripts.find((own) => own !== 'latin') ?? 'latin';
  const texts = words.filter((_, at) => !isMiddleInitial(at));
  return {
    script,
    parts,
    ordinal: 0,
    initials: all.map(({ folded }, at) => (isMiddleInitial(at) ? folded : '')).join(''),
    words: parts
      .map(({ folded }) => folded)
      .sort()
      .join(' '),
    keys: keysOfWords(texts, script),
    partKeys: partKeysOfWords(texts, script),
    isSingle: parts.length === 1,
    guessedKeys: () => none,
    readings: [],
    korean: script === 'hangul' && texts.length === 1 ? texts : [],
  };
}

const abbreviations: Readonly<Record<string, string>> = { jr: 'Junior', sr: 'Senior' };

function withoutAbbreviation(word: string): string {
  return abbreviations[foldName(word)] ?? word;
}

function wordsOf(name: string): string[] {
  const separated = name.replace(/[\s·・･=＝]+/g, ' ');
  let words = '';
  let before: NameScript | undefined;
  for (const character of separated) {
    const script = scriptOfWord(character);
    if (script !== undefined && before !== undefined && script !== before) {
      words += ' ';
    }
    words += character;
    before = script ?? (character === ' ' ? undefined : before);
  }
  return words.split(' ').filter((word) => foldName(word) !== '');
}

function scriptOfWord(word: string): NameScript | undefined {
  const code = word.codePointAt(0) ?? 0;
  if (Array.from(word).some((character) => isHan(character.codePointAt(0) ?? 0))) {
    return undefined;
  }
  return isLatin(code) ? 'latin' : isHangul(code) ? 'hangul' : isKana(code) ? 'kana' : undefined;
}

/** Given name first or family name first: no other order is met. */
function orders<T>(parts: readonly T[]): (readonly T[])[] {
  const [first, ...rest] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) {
    return [parts];
  }
  return [parts, [...rest, first], [last, ...parts.slice(0, -1)]];
}

const mostReadings = 12;

/** The sounds of several words in one. */
function joined(parts: readonly NamePart[]): Sound[] {
  let readings: Sound[] = [{ consonants: '', slots: [''] }];
  for (const { sounds } of parts) {
    readings = readings
      .flatMap((before) => sounds.map((sound) => joinSounds([before, sound])))
      .slice(0, mostReadings);
  }
  return readings;
}

function personKeys(name: NameParts, consonants: readonly string[]): ReadonlySet<string> {
  return new Set([
    `words ${name.words}`,
    ...name.keys,
    ...(name.script === 'han' ? [] : consonants.map((own) => `sound ${own}`)),
    ...name.korean.flatMap(hangulNameKeys),
    ...(name.script === 'latin' ? latinNameKeys(lettersOf(name)) : []),
  ]);
}

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

function lettersOf({ parts }: NameParts): string[] {
  return parts.map(({ folded }) => folded.replace(/-/g, ''));
}

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

function consonantsOf({ parts, readings, script }: NameParts): string[] {
  const sounds =
    script === 'han' ? readings.flatMap((reading) => soundsOf(reading)) : orders(parts).flatMap(joined);
  return [...new Set(sounds.map(({ consonants }) => consonants))];
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

function haveOtherInitials(left: PersonName, right: PersonName): boolean {
  return (
    left.ordinal !== right.ordinal ||
    (left.initials !== '' && right.initials !== '' && left.initials !== right.initials)
  );
}

/** With fewer consonants in all, only equal vowels tell two names apart. */
const fewConsonants = 4;

/** A transcription may differ in this much of its vowels, and in one word of the name in more. */
const mostDistance = 0.25;
const mostWordDistance = 0.36;

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

/** All ways to write neighbouring words of a name as one, so that it has so many. */
function groupings(parts: readonly NamePart[], count: number): (readonly NamePart[])[] {
  if (count === 1) {
    return [[inOne(parts)]];
  }
  return parts
    .slice(0, parts.length - count + 1)
    .flatMap((_, at) =>
      groupings(parts.slice(at + 1), count - 1).map((rest) => [inOne(parts.slice(0, at + 1)), ...rest]),
    );
}

function inOne(parts: readonly NamePart[]): NamePart {
  const [first] = parts;
  return first !== undefined && parts.length === 1
    ? first
    : {
        folded: parts.map(({ folded }) => folded).join(''),
        isLatin: parts.every(({ isLatin }) => isLatin),
        sounds: joined(parts),
      };
}

function matchWords(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  if (left.length !== right.length) {
    return false;
  }
  let total = 0;
  let consonants = 0;
  for (const [at, own] of left.entries()) {
    const other = right[at];
    const distance = other === undefined ? Infinity : wordDistance(own, other);
    if (distance > mostWordDistance) {
      return false;
    }
    total += distance;
    consonants += own.isLatin ? own.folded.length : (own.sounds[0]?.consonants.length ?? 0);
  }
  return total / left.length <= (consonants < fewConsonants ? 0.1 : mostDistance);
}

function wordDistance(left: NamePart, right: NamePart): number {
  if (left.isLatin && right.isLatin) {
    return left.folded === right.folded ? 0 : Infinity;
  }
  return leastDistance(left.sounds, right.sounds);
}

function leastDistance(left: readonly Sound[], right: readonly Sound[]): number {
  return Math.min(Infinity, ...left.flatMap((own) => right.map((other) => vowelDistance(own, other))));
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

function wordKeys({ partKeys, parts }: NameParts): ReadonlySet<string> {
  return new Set([
    ...partKeys,
    ...parts.flatMap(({ sounds }) => sounds.map(({ consonants }) => `sound ${consonants}`)),
  ]);
}
