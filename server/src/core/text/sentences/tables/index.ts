import type { Language } from '../../../model.js';
import { english, englishAbbreviations } from './en.js';
import { japanese } from './ja.js';
import { korean } from './ko.js';
import { latinAbbreviations } from './latin.js';
import { otherAbbreviations } from './otherScripts.js';
import type { Abbreviations, SentenceTable } from './table.js';
import { chinese } from './zh.js';

/** Every table whose patterns are tried: each knows its script, so that foreign passages are read as well. */
export const tables: readonly SentenceTable[] = [english, korean, japanese, chinese];

/** Words in Latin script stand in texts of every language; where it is not known which, English ones are expected. */
const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: englishAbbreviations,
  ko: englishAbbreviations,
  ja: englishAbbreviations,
  'zh-Hant': englishAbbreviations,
  'zh-Hans': englishAbbreviations,
  'und-Latn': latinAbbreviations,
  und: otherAbbreviations,
};

export function abbreviationsOf(language: Language): Abbreviations {
  return abbreviations[language];
}
