import { isHan, isHangul, isKana, isLatin } from '../../text/scripts.js';
import { foldName } from '../foldName.js';
import { soundsOf } from '../sound/index.js';
import { readHanName, type HanName } from './hanName.js';
import { hangulNameKeys, latinNameKeys } from './koreanNames.js';
import { joined, orders, type NamePart } from './nameParts.js';
import {
  guessedKeysOfHanName,
  keysOfHanName,
  keysOfWords,
  partKeysOfHanName,
  partKeysOfWords,
  readingsOfHanName,
  withLawfulFamilyName,
} from './readingKeys.js';

type NameScript = 'latin' | 'hangul' | 'kana' | 'han';

/** A person's name as it can be compared with names in other scripts. */
export interface PersonName extends NameParts {
  /** Two names that `isSameName` joins have one of these in common. */
  readonly comparable: ReadonlySet<string>;
  /** Two names that `isPartOf` joins have one of these in common. */
  readonly comparableParts: ReadonlySet<string>;
  /** Of each order of its parts, or of each reading. */
  readonly consonants: readonly string[];
}

export interface NameParts {
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

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['jr', 'Junior'],
  ['sr', 'Senior'],
]);

function withoutAbbreviation(word: string): string {
  return abbreviations.get(foldName(word)) ?? word;
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

function personKeys(name: NameParts, consonants: readonly string[]): ReadonlySet<string> {
  return new Set([
    `words ${name.words}`,
    ...name.keys,
    ...(name.script === 'han' ? [] : consonants.map((own) => `sound ${own}`)),
    ...name.korean.flatMap(hangulNameKeys),
    ...(name.script === 'latin' ? latinNameKeys(lettersOf(name)) : []),
  ]);
}

function wordKeys({ partKeys, parts }: NameParts): ReadonlySet<string> {
  return new Set([
    ...partKeys,
    ...parts.flatMap(({ sounds }) => sounds.map(({ consonants }) => `sound ${consonants}`)),
  ]);
}

/** Of each part, as its Latin letters stand without hyphens. */
export function lettersOf({ parts }: NameParts): string[] {
  return parts.map(({ folded }) => folded.replace(/-/g, ''));
}

function consonantsOf({ parts, readings, script }: NameParts): string[] {
  const sounds =
    script === 'han' ? readings.flatMap((reading) => soundsOf(reading)) : orders(parts).flatMap(joined);
  return [...new Set(sounds.map(({ consonants }) => consonants))];
}
