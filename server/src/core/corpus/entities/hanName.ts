import { isHan, isKana } from '../../text/scripts.js';
import { guessedReadings, japaneseReadings, koreanReadings, mandarinReadings } from '../sound/hanReadings.js';
import type { Romaji } from '../sound/romaji.js';

/** A part of a name as Japan reads it. */
export interface JapanesePart {
  readonly text: string;
  readonly readings: readonly Romaji[];
}

/** A name in Han characters, with kana among them or not, and how it may be read. */
export interface HanName {
  /** Family name and given name, in each way to cut the name that a dictionary of names speaks for. */
  readonly japanese: readonly (readonly [family: JapanesePart, given: JapanesePart])[];
  /** How Japan reads the whole as a family name alone. */
  readonly asFamilyName: readonly Romaji[];
  /** In Hangul, without the changes that the beginning of a word makes. */
  readonly korean: readonly string[];
  readonly mandarin: readonly MandarinName[];
}

interface MandarinName {
  readonly hangul: string;
  /** Family name and given name in Latin letters: in pinyin, and in Wade–Giles. */
  readonly latin: readonly (readonly [family: string, given: string])[];
}

const longestName = 8;
const longestKoreanName = 5;

/** `undefined` where the name has no Han characters, or other letters than those and kana. */
export function readHanName(name: string): HanName | undefined {
  const [first = '', ...others] = name.split(/[\s・･]+/).filter((word) => word !== '');
  const whole = first + others.join('');
  const characters = Array.from(whole);
  if (
    characters.length > longestName ||
    others.length > 1 ||
    !characters.some(isHanCharacter) ||
    !characters.every((character) => isHanCharacter(character) || isKanaCharacter(character))
  ) {
    return undefined;
  }
  const cut = others.length === 0 ? undefined : Array.from(first).length;
  const isAllHan = characters.every(isHanCharacter) && characters.length <= longestKoreanName;
  return {
    japanese: japaneseNames(characters, cut),
    asFamilyName: japaneseReadings(whole, 'family'),
    korean: isAllHan ? koreanReadings(characters) : [],
    mandarin: isAllHan ? mandarinNames(characters, cut) : [],
  };
}

function isHanCharacter(character: string): boolean {
  return isHan(character.codePointAt(0) ?? 0);
}

function isKanaCharacter(character: string): boolean {
  return isKana(character.codePointAt(0) ?? 0);
}

/** Cuts of which the dictionary knows both parts; else those of which it knows one, the other read by its characters. */
function japaneseNames(
  characters: readonly string[],
  at: number | undefined,
): (readonly [JapanesePart, JapanesePart])[] {
  const cuts = (at === undefined ? characters.map((_, index) => index) : [at])
    .filter((index) => index > 0)
    .map((index) => {
      const [family, given] = [characters.slice(0, index).join(''), characters.slice(index).join('')];
      return { family: listed(family, 'family'), given: listed(given, 'given') };
    });
  const known = cuts.filter(({ family, given }) => family.readings.length > 0 && given.readings.length > 0);
  if (known.length > 0) {
    return known.map(({ family, given }) => [family, given] as const);
  }
  return cuts
    .filter(({ family, given }) => family.readings.length > 0 || given.readings.length > 0)
    .map(({ family, given }) => [orGuessed(family), orGuessed(given)] as const);
}

function listed(text: string, kind: 'family' | 'given'): JapanesePart {
  return { text, readings: japaneseReadings(text, kind) };
}

function orGuessed(part: JapanesePart): JapanesePart {
  return part.readings.length > 0 ? part : { text: part.text, readings: guessedReadings(part.text) };
}

/** Nearly all family names of China have one character, those of two belong to names of three or four. */
function mandarinNames(characters: readonly string[], at: number | undefined): MandarinName[] {
  const cuts = at === undefined ? [1, 2].filter((index) => index < characters.length) : [at];
  return cuts.flatMap((index) => {
    const given = mandarinReadings(characters.slice(index));
    return mandarinReadings(characters.slice(0, index)).flatMap((family) =>
      given.map((own) => ({
        hangul: family.hangul + own.hangul,
        latin: [
          [family.pinyin, own.pinyin],
          [family.wadeGiles, own.wadeGiles],
        ] as const,
      })),
    );
  });
}
