import type { Language } from '../../model.js';

const told: ReadonlySet<string> = new Set(['en', 'ko', 'ja', 'zh']);

const usual: ReadonlySet<string> = new Set(['en', 'ko', 'ja', 'zh', 'zh-Hant', 'zh-Hans']);

/** Whether it is a well-formed language tag of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  if (usual.has(tag)) {
    return true;
  }
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * How well an entry's language fits a paragraph's: 0 not at all, 1 as any language does, more the closer. Regions do
 * not count, since the analysis tells none. A language that the analysis can't tell from others of its script fits
 * wherever it found none that it can tell.
 */
export function languageRank(range: string, language: Language): number {
  if (range === '') {
    return 1;
  }
  const [base = '', ...others] = range.toLowerCase().split('-');
  const [own = '', script] = language.toLowerCase().split('-');
  if (own === 'und') {
    return base === 'und' || !told.has(base) ? 2 : 0;
  }
  if (base !== own) {
    return 0;
  }
  const wanted = others.find((part) => part === 'hans' || part === 'hant');
  return wanted === undefined || script === undefined ? 2 : wanted === script ? 3 : 0;
}
