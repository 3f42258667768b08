import * as ja from '../ja.js';
import { personNames } from '../lexicon.js';
import { isHit } from './reading.js';
import type { JapaneseReading } from './reading.js';

/** How many characters a family name may have, the longest first. */
export const familySizes = [3, 2, 1] as const;

const longestGiven = 3;
const longestName = 6;

/** Where a known family name begins, so that one to three characters of a given name follow up to `end`. */
export function familyStart(reading: JapaneseReading, run: number, end: number): number | undefined {
  for (let start = Math.max(run, end - longestName); start < end; start++) {
    const isFamily = familySizes.some((size) => isFamilyOf(reading.text, run, start, end, size));
    if (isFamily && mayBegin(reading, run, start, end)) {
      return start;
    }
  }
  return undefined;
}

function isFamilyOf(text: string, run: number, start: number, end: number, size: number): boolean {
  const given = end - start - size;
  const isAlone = given === 0 && size > 1 && start === run;
  const isInside = size === 1 && start > run;
  return (
    (isAlone || (given >= 1 && given <= longestGiven)) &&
    !isInside &&
    personNames().japaneseFamily.has(text.slice(start, start + size))
  );
}

function mayBegin(reading: JapaneseReading, run: number, start: number, end: number): boolean {
  const isLeading = start === run || isOfficeBefore(reading, run, start);
  return isLeading && !holdsOffice(reading.text.slice(start, end)) && !isHit(reading, start, end);
}

/** Whether what stands before a name in its run of characters is a place, an office or a title. */
export function isOfficeBefore(reading: JapaneseReading, run: number, start: number): boolean {
  const before = reading.text.slice(run, start);
  return (
    before.length >= 2 &&
    (holdsOffice(before) || isHit(reading, run, start) || ja.titles.some((title) => before.endsWith(title)))
  );
}

/** 環境 of 環境副大臣: a part of an office, which no name has. */
export function holdsOffice(name: string): boolean {
  for (let at = 0; at < name.length - 1; at++) {
    if (ja.officeParts.has(name.slice(at, at + 2)) || ja.officeParts.has(name.slice(at, at + 3))) {
      return true;
    }
  }
  return ja.officeParts.has(name);
}

/** A family name of Japan, Korea or China. */
export function isFamilyName(name: string): boolean {
  return personNames().japaneseFamily.has(name) || isForeignFamily(name);
}

/** 崔成俊, 王芳: a family name of Korea or China in front. */
export function isForeignName(name: string): boolean {
  return (name.length === 2 || name.length === 3) && isForeignFamily(name.slice(0, 1));
}

function isForeignFamily(name: string): boolean {
  return ja.koreanFamilyCharacters.has(name) || personNames().chineseFamily.has(name);
}
