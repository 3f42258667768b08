import * as ja from '../ja.js';
import { personNames } from '../lexicon.js';
import {
  familySizes,
  familyStart,
  holdsOffice,
  isFamilyName,
  isForeignName,
  isOfficeBefore,
} from './familyNames.js';
import { isHit, kanjiStart, longestWord, startOf } from './reading.js';
import type { JapaneseReading } from './reading.js';

/**
 * Where the personal name begins that ends at `end`, by the script of its last letter. After an honorific more is
 * taken for a name than after a title.
 */
export function nameStart(reading: JapaneseReading, end: number, isHonorific: boolean): number | undefined {
  const letter = reading.classes[end - 1];
  if (letter === 'katakana') {
    return katakanaNameStart(reading, end);
  }
  if (letter === 'kanji') {
    return characterNameStart(reading, end, isHonorific);
  }
  if (!isHonorific) {
    return undefined;
  }
  if (letter === 'latin') {
    return latinNameStart(reading, end);
  }
  return letter === 'hiragana' ? hiraganaNameStart(reading, end) : undefined;
}

/** オラフ・リンドクヴィスト, JDミラー: parts joined by dots, with initials in front. */
function katakanaNameStart(reading: JapaneseReading, end: number): number | undefined {
  const { text, classes } = reading;
  const isNamePart = (at: number): boolean =>
    classes[at] === 'katakana' || (classes[at] === 'dot' && classes[at - 1] !== 'kanji');
  let start = startOf(end, isNamePart);
  while (start > 0 && end - start < longestWord && classes[start - 1] === 'latin') {
    start--;
  }
  while (classes[start] === 'dot') {
    start++;
  }
  const name = text.slice(start, end);
  return isHit(reading, start, end) || name.length < 2 || ja.katakanaNouns.has(name) ? undefined : start;
}

function latinNameStart({ text, classes }: JapaneseReading, end: number): number | undefined {
  const start = startOf(end, (at) => classes[at] === 'latin' || text[at] === '.');
  return /^[A-ZＡ-Ｚ]/.test(text.slice(start, end)) ? start : undefined;
}

const longestAfterHonorific = 5;
const longestAfterTitle = 4;

/** 石田誠, 崔成俊: by a known family name, else by the build of all the characters. */
function characterNameStart(reading: JapaneseReading, end: number, isHonorific: boolean): number | undefined {
  const run = kanjiStart(reading, end);
  const family = familyStart(reading, run, end);
  if (family !== undefined) {
    return family;
  }
  const name = reading.text.slice(run, end);
  if (name.length === 1) {
    return isHonorific && isFamilyName(name) ? run : undefined;
  }
  const longest = isHonorific ? longestAfterHonorific : longestAfterTitle;
  if (name.length > longest || holdsOffice(name) || reading.classes[run - 1] === 'katakana') {
    return undefined;
  }
  if (holdsHit(reading, run, end)) {
    return startAfterHit(reading, run, end);
  }
  const isBuilt = name.length >= 4 && ja.givenEndings.has(name.slice(-1));
  return isHonorific || isForeignName(name) || isBuilt ? run : undefined;
}

function holdsHit({ hits }: JapaneseReading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((hits.get(at)?.end ?? Infinity) <= end) {
      return true;
    }
  }
  return false;
}

/** The name after a country in one run: 中国王芳外相. */
function startAfterHit({ text, hits }: JapaneseReading, run: number, end: number): number | undefined {
  const start = hits.get(run)?.end;
  const name = start === undefined ? '' : text.slice(start, end);
  return isForeignName(name) && !holdsOffice(name) ? start : undefined;
}

const longestHiragana = 5;

/** 森ひかり, ひかり: a family name in characters and a given name in hiragana, or the given name alone. */
function hiraganaNameStart(reading: JapaneseReading, end: number): number | undefined {
  const { text, classes } = reading;
  let middle = end;
  while (middle > 0 && end - middle < longestHiragana && classes[middle - 1] === 'hiragana') {
    middle--;
  }
  const given = text.slice(middle, end);
  const run = kanjiStart(reading, middle);
  const before = text.slice(run, middle);
  if (before === '' || before.length > 4 || given.length < 2 || given.length > 4) {
    return personNames().japaneseGiven.has(given) ? middle : undefined;
  }
  const size = familySizes.find(
    (length) =>
      length <= before.length &&
      personNames().japaneseFamily.has(before.slice(-length)) &&
      (length === before.length || isOfficeBefore(reading, run, middle - length)),
  );
  return size === undefined ? undefined : middle - size;
}
