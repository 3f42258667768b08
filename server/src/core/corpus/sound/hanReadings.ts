import { characterReadings, familyNames, givenNames, pinyinSyllables } from '../../../data/hanReadings.js';
import { romajiOfKana, romajiOfLatin, type Romaji } from './romaji.js';

interface CharacterReadings {
  readonly korean: readonly string[];
  readonly mandarin: readonly string[];
  readonly japanese: readonly string[];
}

/** In pinyin without tones, in Hangul as newspapers of Korea write it, in Wade–Giles. */
interface Syllable {
  readonly pinyin: string;
  readonly hangul: string;
  readonly wadeGiles: string;
}

interface Tables {
  readonly characters: ReadonlyMap<string, CharacterReadings>;
  readonly family: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlyMap<string, readonly string[]>;
}

let parsed: Tables | undefined;

/** Parsed at the first name in Han characters. */
function tables(): Tables {
  parsed ??= {
    characters: new Map(
      characterReadings.split('\n').map((line) => {
        const [character = '', korean = '', mandarin = '', japanese = ''] = line.split(';');
        return [
          character,
          { korean: listOf(korean), mandarin: listOf(mandarin), japanese: listOf(japanese) },
        ];
      }),
    ),
    family: byName(familyNames),
    given: byName(givenNames),
  };
  return parsed;
}

let parsedSyllables: readonly Syllable[] | undefined;

/** Parsed at the first name that may be Chinese. */
function syllables(): readonly Syllable[] {
  parsedSyllables ??= pinyinSyllables.split('\n').map((line) => {
    const [pinyin = '', hangul = '', wadeGiles = ''] = line.split(' ');
    return { pinyin, hangul, wadeGiles };
  });
  return parsedSyllables;
}

let indexedPinyin: ReadonlyMap<string, Syllable> | undefined;

function byPinyin(): ReadonlyMap<string, Syllable> {
  indexedPinyin ??= new Map(syllables().map((syllable) => [syllable.pinyin, syllable]));
  return indexedPinyin;
}

let indexedHangul: ReadonlyMap<string, readonly string[]> | undefined;

/** The Hangul of each syllable in Latin letters, be it pinyin or Wade–Giles. */
function hangulByLatin(): ReadonlyMap<string, readonly string[]> {
  if (indexedHangul === undefined) {
    const index = new Map<string, string[]>();
    for (const { pinyin, hangul, wadeGiles } of syllables()) {
      for (const latin of new Set([pinyin, wadeGiles])) {
        index.set(latin, [...new Set([...(index.get(latin) ?? []), hangul])]);
      }
    }
    indexedHangul = index;
  }
  return indexedHangul;
}

const longestSyllable = 6;

/** The syllables of a Chinese name in Latin letters as newspapers of Korea write them; empty where it is none. */
export function hangulOfChinese(latin: string, mostSyllables: number): readonly string[] {
  if (latin === '') {
    return [''];
  }
  if (mostSyllables === 0) {
    return [];
  }
  const found: string[] = [];
  for (let length = 1; length <= Math.min(longestSyllable, latin.length); length++) {
    for (const first of hangulByLatin().get(latin.slice(0, length)) ?? []) {
      found.push(...hangulOfChinese(latin.slice(length), mostSyllables - 1).map((rest) => first + rest));
    }
  }
  return found.slice(0, mostReadings);
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(',');
}

function byName(table: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [reading = '', ...names] = line.split(' ');
    for (const name of names) {
      const known = readings.get(name);
      if (known === undefined) {
        readings.set(name, [reading]);
      } else {
        known.push(reading);
      }
    }
  }
  return readings;
}

/** More ways to read one name than this tell nothing. */
const mostReadings = 40;

function combined(
  characters: readonly string[],
  readingsOf: (readings: CharacterReadings) => readonly string[],
  readItself: (character: string) => string | undefined = () => undefined,
): string[] {
  let whole = [''];
  for (const character of characters) {
    const own = tables().characters.get(character);
    const readings = own === undefined ? [readItself(character) ?? []].flat() : readingsOf(own);
    whole = whole.flatMap((before) => readings.map((reading) => before + reading)).slice(0, mostReadings);
  }
  return whole;
}

/** How Koreans read the characters, in Hangul, without the changes that the beginning of a word makes. */
export function koreanReadings(characters: readonly string[]): readonly string[] {
  return combined(characters, ({ korean }) => korean);
}

/** Of one or more characters. */
type MandarinReading = Syllable;

export function mandarinReadings(characters: readonly string[]): readonly MandarinReading[] {
  let whole: MandarinReading[] = [{ pinyin: '', hangul: '', wadeGiles: '' }];
  for (const character of characters) {
    const own = (tables().characters.get(character)?.mandarin ?? []).flatMap(
      (pinyin) => byPinyin().get(pinyin) ?? [],
    );
    whole = whole
      .flatMap((before) =>
        own.map(({ pinyin, hangul, wadeGiles }) => ({
          pinyin: before.pinyin + pinyin,
          hangul: before.hangul + hangul,
          wadeGiles: before.wadeGiles + wadeGiles,
        })),
      )
      .slice(0, mostReadings);
  }
  return whole;
}

export type JapaneseKind = 'family' | 'given';

/** The readings that the dictionary of names has for a whole name; kana read themselves. */
export function japaneseReadings(name: string, kind: JapaneseKind): readonly Romaji[] {
  const kana = romajiOfKana(name);
  const listed = (tables()[kind].get(name) ?? []).flatMap((reading) => romajiOfLatin(reading) ?? []);
  return [...new Set(kana === undefined ? listed : [kana, ...listed])];
}

/** What the readings of the single characters in other names make of a name that no dictionary has. */
export function guessedReadings(name: string): readonly Romaji[] {
  const characters = Array.from(name.replace(/(.)々/gu, '$1$1'));
  const readings = combined(characters, ({ japanese }) => japanese, romajiOfKana);
  return [...new Set(readings.flatMap((reading) => romajiOfLatin(reading) ?? []))];
}
