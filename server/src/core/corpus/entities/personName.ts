import { isHan, isHangul, isKana, isLatin } from '../../text/scripts.js';
import { foldName } from '../foldName.js';
import { joinSounds, soundsOf, vowelDistance, type Sound } from '../sound/index.js';
import { koreanSurnameSounds } from './koreanSurnames.js';

type NameScript = 'latin' | 'hangul' | 'kana';

interface NamePart {
  readonly folded: string;
  readonly isLatin: boolean;
  readonly sounds: readonly Sound[];
}

/** A person's name as it can be compared with names in other scripts. */
export interface PersonName {
  /** Of the first part that is not Latin, else Latin: `JK ローリング` is kana. */
  readonly script: NameScript;
  /** Without the initials of middle names. */
  readonly parts: readonly NamePart[];
}

/** Longer than any name of a person; the cost of comparing rises with it. */
const longestName = 60;
const mostParts = 5;

/** `undefined` for names with Han characters, whose readings another script does not show, and for what is no name. */
export function parsePersonName(name: string): PersonName | undefined {
  const words = name.length > longestName ? [] : wordsOf(name);
  if (words.length === 0 || words.length > mostParts) {
    return undefined;
  }
  const scripts = words.map(scriptOfWord);
  if (scripts.some((script) => script === undefined)) {
    return undefined;
  }
  const parts = words.map((word, at): NamePart => {
    const folded = foldName(word);
    const isLatinWord = scripts[at] === 'latin';
    const sounds = isLatinWord ? [...soundsOf(word), ...koreanSurnameSounds(folded)] : soundsOf(word);
    return { folded, isLatin: isLatinWord, sounds };
  });
  return {
    script: scripts.find((script) => script !== 'latin') ?? 'latin',
    parts: parts.filter((part, at) => at === 0 || at === parts.length - 1 || part.folded.length > 1),
  };
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

/** Two names that sound the same have one of these in common. */
export function soundKeys(name: PersonName): ReadonlySet<string> {
  return new Set(orders(name.parts).flatMap((parts) => joined(parts).map(({ consonants }) => consonants)));
}

/** With fewer consonants in all, only equal vowels tell two names apart. */
const fewConsonants = 4;

/** A transcription may differ in this much of its vowels, and in one word of the name in more. */
const mostDistance = 0.25;
const mostWordDistance = 0.36;

/** Korean and Chinese names, written as one word, are short, and their romanisation is regular. */
const mostDistanceOfOneWord = 0.1;

/**
 * Whether two full names in two scripts are one by their sound: all consonants are the same, and most vowels. A name
 * of a single word is full only as Korean writes Korean and Chinese names, of three syllables or more.
 */
export function soundsLikeName(left: PersonName, right: PersonName): boolean {
  if (left.script === right.script) {
    return false;
  }
  if (left.parts.length > 1 && left.parts.length === right.parts.length) {
    return orders(right.parts).some((parts) => matchWords(left.parts, parts));
  }
  if (isOneWordName(left) && right.script === 'latin' && right.parts.length > 1) {
    return orders(right.parts).some((parts) => matchJoined(left.parts, parts));
  }
  return isOneWordName(right) && left.script === 'latin' && left.parts.length > 1
    ? soundsLikeName(right, left)
    : false;
}

function isOneWordName({ script, parts }: PersonName): boolean {
  const length = parts[0]?.folded.length ?? 0;
  return script === 'hangul' && parts.length === 1 && length >= 3 && length <= 4;
}

function matchJoined(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  return leastDistance(joined(left), joined(right)) <= mostDistanceOfOneWord;
}

function matchWords(left: readonly NamePart[], right: readonly NamePart[]): boolean {
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

/** Whether a single word is the family name, or in other scripts either name, of a full one. */
export function isPartOf(word: PersonName, full: PersonName): boolean {
  const [own] = word.parts;
  if (own === undefined || word.parts.length !== 1 || full.parts.length < 2) {
    return false;
  }
  const ends = full.script === 'latin' ? [full.parts.at(-1)] : [full.parts[0], full.parts.at(-1)];
  return ends.some((part) => {
    if (part === undefined) {
      return false;
    }
    if (own.folded === part.folded) {
      return true;
    }
    const isLongEnough = own.sounds.some(({ consonants }) => consonants.length >= leastConsonantsOfWord);
    return !(own.isLatin && part.isLatin) && isLongEnough && wordDistance(own, part) <= mostDistance;
  });
}
