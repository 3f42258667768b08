// Writes server/src/data/units.ts: the names of units of measurement, from Unicode CLDR.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = require('cldr-units-full/package.json');
const { long } = require('cldr-units-full/main/en/units.json').main.en.units;

const kinds =
  /^(acceleration|angle|area|consumption|digital|electric|energy|force|frequency|length|light|mass|power|pressure|speed|temperature|torque|volume)-/;

/** Words that mostly mean something else: chains of shops, bars of chocolate, Tesla's cars. */
const ordinary =
  /\[|^(bars?|bits?|chains?|daltons?|degrees?( temperature)?|drops?|grains?|grays?|henrys?|pinch(es)?|points?|pounds?|revolutions?|rods?|siemens|stones?|g-force|henrys?|beaufort|miles?-scandinavian)$/;

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

const names = Object.entries(long)
  .filter(([key]) => kinds.test(key))
  .map(([key, unit]) => {
    const patterns = Object.entries(unit)
      .filter(([form]) => form.startsWith('unitPattern'))
      .map(([, pattern]) => pattern.replace('{0}', '').trim().toLowerCase());
    const all = patterns
      .filter((name) => !ordinary.test(name))
      .flatMap(spellings)
      .flatMap(hyphens);
    return [key.replace(kinds, ''), [...new Set(all)].join('|')];
  })
  .filter(([, words]) => words !== '')
  .sort(([a], [b]) => (a < b ? -1 : 1));

const body = [
  `// Made by scripts/data/units.mjs from Unicode CLDR ${version} (Unicode-3.0). Do not edit.`,
  '/** English names of units by CLDR id, singular and plural, separated by `|`. */',
  `export const unitNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names), null, 1)};`,
  '',
];
writeFileSync(new URL('../../server/src/data/units.ts', import.meta.url), body.join('\n'));
