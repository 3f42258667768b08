import * as ko from '../ko.js';
import { nameLexicon } from '../lexicon.js';
import * as names from './names.js';
import type { KoreanReading } from './reading.js';

/** Nearly half of all Koreans bear one of these (Population and Housing Census 2015, Statistics Korea). */
const commonestSurnames = new Set(['김', '이', '박']);

/** 제주대, 새한대 교수: a university in one word, by its town or by who works there, and no person of that name. */
export function isUniversity(
  { words, titles }: KoreanReading,
  at: number,
  noun = words[at]?.text ?? '',
): boolean {
  if (!/^[가-힣]{2,4}대$/.test(noun)) {
    return false;
  }
  const isPerson = names.isKoreanName(noun) || (noun.length === 3 && commonestSurnames.has(noun.charAt(0)));
  const isAcademic = ko.academicTitles.has(titles[at + 1] ?? '') && !isPerson;
  return isAcademic || nameLexicon('ko').entries.get(noun.slice(0, -1))?.label === 'GPE';
}
