import type { LanguageTraining } from './language.js';
import { english } from './sources/english.js';
import { japanese } from './sources/japanese.js';
import { korean } from './sources/korean.js';

export const languages: Readonly<Record<string, LanguageTraining>> = {
  en: english,
  ja: japanese,
  ko: korean,
};
