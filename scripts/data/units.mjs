// Writes server/src/data/units.ts: the names of units of measurement, from Unicode CLDR.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = require('cldr-units-full/package.json');

const kinds =
  /^(acceleration|angle|area|consumption|digital|electric|energy|force|frequency|length|light|mass|power|pressure|speed|temperature|torque|volume)-/;

/** Words that mostly mean something else: chains of shops, bars of chocolate, Tesla's cars. */
const ordinary =
  /[[]|^(bars?|bits?|chains?|daltons?|degrees?( temperature)?|drops?|grains?|grays?|henrys?|pinch(es)?|points?|pounds?|revolutions?|rods?|siemens|stones?|g-force|henrys?|beaufort|miles?-scandinavian)$/;

/** British spellings beside the American. */
const spellings = (name) => {
  const british = name
    .replaceAll(/meter(?!cury)/g, 'metre')
    .replaceAll('liter', 'litre')
    .replaceAll(/\bgrams?\b/g, (word) => word.replace('gram', 'gramme'));
  return [name, british, british.replaceAll(/(kilo|milli|micro)gram/g, '$1gramme')];
};

/** `square foot` also with a hyphen, as before a noun. */
const hyphens = (name) => (name.includes(' ') ? [name, name.replaceAll(' ', '-')] : [name]);

/** In Japanese and Chinese those that are one character begin other words, and these are other words too. */
const ordinaryHan =
  /^.$|[a-z[°-]|^(回転|ポイント|ポンド|ストーン|ヘンリー|グレイ|ドラム|ハロン|バール|つまみ|カロリー|小撮|格林|西門子|西门子|亨利|格令|量杯|量酒杯|貝克勒)$/i;

/** @param keep whether a name may stand in a table */
function namesOf(units, keep, spell) {
  const named = Object.entries(units)
    .filter(([key]) => kinds.test(key))
    .map(([key, unit]) => {
      const patterns = Object.entries(unit)
        .filter(([form, pattern]) => form.startsWith('unitPattern') && pattern.startsWith('{0}'))
        .map(([, pattern]) => pattern.replace('{0}', '').trim().toLowerCase());
      return [key.replace(kinds, ''), [...new Set(patterns.filter(keep).flatMap(spell))]];
    });
  return Object.fromEntries(named);
}

const main = (language) => require(`cldr-units-full/main/${language}/units.json`).main[language].units.long;
const isHan = (name) => name !== '' && !ordinaryHan.test(name);
const asWritten = (name) => [name];
const simplified = namesOf(main('zh'), isHan, asWritten);
const traditional = namesOf(main('zh-Hant'), isHan, asWritten);
const tables = {
  en: namesOf(
    main('en'),
    (name) => !ordinary.test(name),
    (name) => spellings(name).flatMap(hyphens),
  ),
  ja: namesOf(main('ja'), isHan, asWritten),
  zh: Object.fromEntries(
    Object.keys(simplified).map((unit) => [unit, [...simplified[unit], ...traditional[unit]]]),
  ),
};

const names = Object.fromEntries(
  Object.entries(tables).map(([language, units]) => [
    language,
    Object.fromEntries(
      Object.entries(units)
        .map(([unit, words]) => [unit, [...new Set(words)].join('|')])
        .filter(([, words]) => words !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ]),
);

const body = [
  '/*!',
  ` * Names of units of measurement. Made by scripts/data/units.mjs from Unicode CLDR ${version} (Unicode-3.0,`,
  ' * https://www.unicode.org/license.txt). See README.md here.',
  ' */',
  '/** By language and CLDR id: the names of units, singular and plural, separated by `|`. */',
  `export const unitNames: Readonly<Record<'en' | 'ja' | 'zh', Readonly<Record<string, string>>>> = ${JSON.stringify(names, null, 1)};`,
  '',
];
writeFileSync(new URL('../../server/src/data/units.ts', import.meta.url), body.join('\n'));
