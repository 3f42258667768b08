import type { Language } from '../model.js';
import { chineseReader } from './chinese/index.js';
import { finalReader } from './final/index.js';
import { ja } from './final/ja.js';
import { ko } from './final/ko.js';
import { en } from './medial/en.js';
import { indirectEn } from './medial/indirect/en.js';
import { medialReader } from './medial/index.js';
import type { SpeechReader } from './reading.js';

/** How each language is read; in one that is missing, marks are found and nobody is said to speak. */
export const readers: Partial<Record<Language, SpeechReader>> = {
  en: medialReader(en, indirectEn),
  ko: finalReader(ko),
  ja: finalReader(ja),
  'zh-Hans': chineseReader,
  'zh-Hant': chineseReader,
};
