// Writes server/src/data/currencies.ts: the names of currencies, from Unicode CLDR.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** One table for both ways to write Chinese. */
const locales = { en: ['en'], ko: ['ko'], ja: ['ja'], zh: ['zh', 'zh-Hant'] };
const languages = Object.keys(locales);
const { version } = require('cldr-numbers-full/package.json');
const currenciesOf = (locale) =>
  require(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
const english = currenciesOf('en');

/** Years in brackets tell currencies of the past from those that took their names over; X… are no money but a few. */
const shared = ['XAF', 'XCD', 'XOF', 'XPF'];
const codes = Object.keys(english)
  .filter((code) => !english[code].displayName.includes('('))
  .filter((code) => !code.startsWith('X') || shared.includes(code))
  .sort();

/** A blank in a name may be left out in Korean and Japanese; `_` says so to the lexicon. */
const surface = (name, language) => (language === 'en' ? name.toLowerCase() : name.replaceAll(/[ ・]/g, '_'));

const names = Object.fromEntries(
  languages.map((language) => {
    const own = codes.flatMap((code) => {
      const all = locales[language]
        .flatMap((locale) => Object.entries(currenciesOf(locale)[code] ?? {}))
        .filter(([key]) => key.startsWith('displayName'))
        .map(([, name]) => name)
        .filter((name) => name !== code && !/[|()（）]/.test(name))
        .map((name) => surface(name, language));
      return all.length === 0 ? [] : [[code, [...new Set(all)].join('|')]];
    });
    return [language, Object.fromEntries(own)];
  }),
);

const body = [
  '/*!',
  ` * Names of currencies. Made by scripts/data/currencies.mjs from Unicode CLDR ${version} (Unicode-3.0,`,
  ' * https://www.unicode.org/license.txt). See README.md here.',
  ' */',
  '/** ISO 4217 codes. */',
  `export const currencyCodes: readonly string[] = ${JSON.stringify(codes.join(' '))}.split(' ');`,
  '/** By language and code: names, singular and plural, separated by `|`. */',
  `export const currencyNames: Readonly<Record<'en' | 'ko' | 'ja' | 'zh', Readonly<Record<string, string>>>> = ${JSON.stringify(names, null, 1)};`,
  '',
];
writeFileSync(new URL('../../server/src/data/currencies.ts', import.meta.url), body.join('\n'));
