import type { Language } from '../model.js';

const inLatin = `afrikaans|azərbaycan|bahasa indonesia|bahasa melayu|bosanski|català|čeština|cymraeg|dansk|deutsch|eesti|
español|euskara|filipino|français|gaeilge|galego|hausa|hrvatski|italiano|íslenska|kiswahili|latviešu|lietuvių|magyar|
nederlands|norsk|norsk bokmål|polski|português|română|shqip|slovenčina|slovenščina|somali|srpski|suomi|svenska|
tiếng việt|türkçe|oʻzbek`;

/**
 * What languages call themselves, in lower case, as a page's choice of languages lists them (names of Unicode CLDR in
 * their own language, and the usual ones of the two scripts of Chinese).
 */
export const ownNames: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['english', 'en'],
  ['한국어', 'ko'],
  ['日本語', 'ja'],
  ...['中文', '中文版', '简体', '简体中文', '中文简体', '中文(简体)', '中文（简体）'].map(
    (name) => [name, 'zh-Hans'] as const,
  ),
  ...['繁體', '繁體中文', '正體中文', '中文繁體', '中文(繁體)', '中文（繁體）', '中文(繁体)', '繁体中文'].map(
    (name) => [name, 'zh-Hant'] as const,
  ),
  ...inLatin
    .replaceAll('\n', '')
    .split('|')
    .map((name) => [name, 'und-Latn'] as const),
]);
