// Writes server/src/data/currencies.ts: the names of currencies, from Unicode CLDR.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const languages = ['en', 'ko', 'ja'];
const { version } = require('cldr-numbers-full/package.json');
const tables = Object.fromEntries(
  languages.map((language) => [
    language,
    require(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers.currencies,
  ]),
);

/** Years in brackets tell currencies of the past from those that took their names over; X… are no money but a few. */
const shared = ['XAF', 'XCD', 'XOF', 'XPF'];
const codes = Object.keys(tables.en)
  .filter((code) => !tables.en[code].displayName.includes('('))
  .filter((code) => !code.startsWith('X') || shared.includes(code))
  .sort();

/** A blank in a name may be left out in Korean and Japanese; `_` says so to the lexicon. */
const surface = (name, language) => (language === 'en' ? name.toLowerCase() : name.replaceAll(/[ ・]/g, '_'));

const names = Object.fromEntries(
  languages.map((language) => {
    const own = codes.flatMap((code) => {
      const entry = tables[language][code] ?? {};
      const all = Object.entries(entry)
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
  `// Made by scripts/data/currencies.mjs from Unicode CLDR ${version} (Unicode-3.0). Do not edit.`,
  '/** ISO 4217 codes. */',
  `export const currencyCodes: readonly string[] = ${JSON.stringify(codes.join(' '))}.split(' ');`,
  '/** By language and code: names, singular and plural, separated by `|`. */',
  `export const currencyNames: Readonly<Record<'en' | 'ko' | 'ja', Readonly<Record<string, string>>>> = ${JSON.stringify(names, null, 1)};`,
  '',
];
writeFileSync(new URL('../../server/src/data/currencies.ts', import.meta.url), body.join('\n'));
