import type { Language } from '../model.js';

type Primary<Tag extends string> = Tag extends `${infer Subtag}-${string}` ? Subtag : Tag;

/** The primary subtag of BCP 47: what tables are kept by where the script makes no difference. */
export type BaseLanguage = Primary<Language>;

const bases: { readonly [Tag in Language]: Primary<Tag> } = {
  en: 'en',
  ko: 'ko',
  ja: 'ja',
  'zh-Hant': 'zh',
  'zh-Hans': 'zh',
  'und-Latn': 'und',
  und: 'und',
};

export function baseLanguage(language: Language): BaseLanguage {
  return bases[language];
}

/** Whether it is written without blanks between words. */
export function isUnspaced(language: Language): boolean {
  const base = baseLanguage(language);
  return base === 'ja' || base === 'zh';
}
