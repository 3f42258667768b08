import { findFigures } from '../../../server/src/core/figures/index.js';
import { resolveDates, type Figure, type Language } from '../../../server/src/core/index.js';
import { isTemporal } from './temporal.js';

/** What sets call our languages. */
export const languages: Readonly<Record<string, Language>> = { en: 'en', ja: 'ja', ko: 'ko', zh: 'zh-Hans' };

/** The dates, times and durations of a text, resolved against `documentDate` if there is one. */
export function readTemporal(text: string, language: string, documentDate: string | null): readonly Figure[] {
  const found = findFigures(text, languages[language] ?? 'und').filter(isTemporal);
  return documentDate === null ? found : resolveDates(found, documentDate);
}
