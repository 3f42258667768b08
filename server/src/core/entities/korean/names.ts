import * as ko from '../ko.js';
import { personNames } from '../lexicon.js';
import { commonFamily, doubleFamily, foreignFinals, givenSyllables, kana, sinoKorean } from './syllables.js';

let allGivenSyllables: ReadonlySet<string> | undefined;

function isGivenSyllable(syllable: string): boolean {
  allGivenSyllables ??= new Set(Array.from([...personNames().koreanGiven].join('') + givenSyllables));
  return allGivenSyllables.has(syllable);
}

export function isHangul(word: string): boolean {
  return /^[가-힣]+$/.test(word);
}

/** A Korean full name by its build: one syllable of a family name and two of a given one. */
export function hasKoreanBuild(word: string): boolean {
  if (ko.notNames.has(word)) {
    return false;
  }
  if (word.length === 4 && doubleFamily.has(word.slice(0, 2))) {
    return isGivenSyllable(word.slice(2, 3)) && isGivenSyllable(word.slice(3));
  }
  return (
    word.length === 3 &&
    commonFamily.has(word.slice(0, 1)) &&
    isGivenSyllable(word.slice(1, 2)) &&
    isGivenSyllable(word.slice(2))
  );
}

/** A Korean full name whose given part is a usual one. */
export function isKoreanName(word: string): boolean {
  return hasKoreanBuild(word) && personNames().koreanGiven.has(word.slice(word.length - 2));
}

/** How many of the syllables are no reading of a Chinese character. */
export function foreignSyllables(word: string): number {
  let count = 0;
  for (const syllable of word) {
    count += sinoKorean.has(syllable) ? 0 : 1;
  }
  return count;
}

export function isKanaBuilt(word: string): boolean {
  return word.length >= 2 && word.length <= 7 && Array.from(word).every((syllable) => kana.has(syllable));
}

export function isWesternGiven(word: string): boolean {
  return personNames().westernHangul.has(word);
}

export function isJapaneseName(word: string): boolean {
  const { japaneseHangulGiven, japaneseHangulFamily } = personNames();
  return japaneseHangulGiven.has(word) || japaneseHangulFamily.has(word);
}

/** A Chinese full name as Korean newspapers write it, by family name and syllables of pinyin. */
export function isChineseName(word: string): boolean {
  const { chineseHangulFamily } = personNames();
  const built = (family: number): boolean =>
    chineseHangulFamily.has(word.slice(0, family)) &&
    word.length > family &&
    word.length <= family + 2 &&
    Array.from(word.slice(family)).every((syllable) => ko.chineseSyllables.has(syllable));
  return word.length >= 2 && foreignSyllables(word) > 0 && !ko.notNames.has(word) && (built(1) || built(2));
}

export function isFamilyName(word: string): boolean {
  return commonFamily.has(word);
}

/** Foreign words are written without tense ㄲ ㄸ ㅃ and with seven final consonants only. */
function isTransliterable(word: string): boolean {
  for (const syllable of word) {
    const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
    const [initial, final] = [Math.floor(code / 588), code % 28];
    if (initial === 1 || initial === 4 || initial === 8 || !foreignFinals.has(final)) {
      return false;
    }
  }
  return true;
}

/** A name that is written by its foreign sound. */
export function looksForeign(word: string): boolean {
  return (
    word.length >= 2 &&
    isHangul(word) &&
    isTransliterable(word) &&
    !ko.notNames.has(word) &&
    !ko.determiners.has(word) &&
    (isWesternGiven(word) ||
      isJapaneseName(word) ||
      isChineseName(word) ||
      foreignSyllables(word) * 4 >= word.length)
  );
}
