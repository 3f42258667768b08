import type { LanguageTraining } from './language.js';
import { english } from './sources/english.js';

export const languages: Readonly<Record<string, LanguageTraining>> = { en: english };
