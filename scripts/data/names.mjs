/**
 * Writes server/src/data/names.ts: places, peoples, languages and bodies with their names in English, Korean and
 * Japanese, from CLDR, @faker-js/faker, mecab-ipadic and the tables in names-by-hand.mjs and bodies-by-hand.mjs.
 * Run: node scripts/data/names.mjs [--ipadic DIR]
 */
import { allLocales } from '@faker-js/faker';
import * as bodies from './bodies-by-hand.mjs';
import * as hand from './names-by-hand.mjs';
import { bodies as bodiesOfJapan } from './japanese.mjs';
import { compact, flat, packageFile, writeTable } from './sources.mjs';

const languages = ['en', 'ko', 'ja'];
const cldr = (path) => JSON.parse(packageFile(path));
const rows = (table) => table.trim().split('\n').filter(Boolean);

/** id → { label, en, ko, ja: Set of names } */
const entries = new Map();
function add(id, label, language, ...names) {
  let entry = entries.get(id);
  if (!entry) {
    entry = { label, en: new Set(), ko: new Set(), ja: new Set() };
    entries.set(id, entry);
  }
  for (const raw of names) {
    const name = raw
      .trim()
      .replaceAll('’', "'")
      .replace(/\s*[(（].*$/u, '');
    if (name !== '' && !/[;|\t]/.test(name)) {
      entry[language].add(name);
      if (language === 'en' && name.includes(' & ')) {
        entry.en.add(name.replaceAll(' & ', ' and '));
      }
    }
  }
}
function addRow(row, id, label) {
  const [, ...cells] = row.split(';');
  languages.forEach((language, index) => add(id, label, language, ...(cells[index] ?? '').split('|')));
}

const isRegion = (code) => /^\d+$/.test(code);
const notPlaces = new Set(['001', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', '003', '019', '021']);
for (const language of languages) {
  const territories = cldr(`cldr-localenames-full/main/${language}/territories.json`).main[language]
    .localeDisplayNames.territories;
  for (const [key, name] of Object.entries(territories)) {
    const [code] = key.split('-');
    if (!notPlaces.has(code)) {
      add(`territory:${code}`, isRegion(code) ? 'LOC' : 'GPE', language, name);
    }
  }
}
rows(hand.territoryAliases).forEach((row) => addRow(row, `territory:${row.split(';')[0]}`, 'GPE'));

/** Names of zones that are no city, or whose word is an ordinary one in some language. */
const notCities = new Set([
  'Unknown',
  'UTC',
  'Center',
  'Knox',
  'Vincennes',
  'Pacific',
  'Merida',
  'Bermuda',
  'Reunion',
]);
const cityIds = new Map();
const zones = (language) =>
  cldr(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
const zoneNames = (language) => {
  const names = new Map();
  const walk = (node, path) => {
    if (typeof node.exemplarCity === 'string') {
      names.set(path.join('/'), node.exemplarCity);
    } else if (!('_type' in node)) {
      Object.entries(node).forEach(([key, child]) => walk(child, [...path, key]));
    }
  };
  walk(zones(language), []);
  return names;
};
const territoryNames = new Set([...entries.values()].flatMap((entry) => [...entry.en]));
const koreanZones = zoneNames('ko');
const japaneseZones = zoneNames('ja');
const englishZones = zoneNames('en');
for (const zone of koreanZones.keys()) {
  const last = zone.split('/').at(-1).replaceAll('_', ' ');
  const english = englishZones.get(zone) ?? last;
  if (!zone.includes('/') || zone.startsWith('Etc/') || notCities.has(last) || territoryNames.has(english)) {
    continue;
  }
  const id = `city:${zone}`;
  cityIds.set(english, id);
  add(id, 'GPE', 'en', english);
  add(id, 'GPE', 'ko', koreanZones.get(zone));
  add(id, 'GPE', 'ja', japaneseZones.get(zone) ?? '');
}
for (const row of [hand.capitals, hand.cities, hand.divisions].flatMap(rows)) {
  const [territory, english] = row.split(';');
  const names = english.split('|');
  const known = names.find((name) => cityIds.has(name));
  const main = names[0] === '' ? undefined : names[0];
  if (main !== undefined) {
    addRow(
      row,
      known === undefined ? `city:${territory}/${main.replaceAll(' ', '_')}` : cityIds.get(known),
      'GPE',
    );
  }
}
const states = [
  ['US', 'en', 'en'],
  ['CA', 'en_CA', 'en'],
  ['AU', 'en_AU', 'en'],
  ['IN', 'en_IN', 'en'],
  ['JP', 'ja', 'ja'],
  ['KR', 'ko', 'ko'],
];
const known = (language) => new Set([...entries.values()].flatMap((entry) => [...entry[language]]));
for (const [territory, locale, language] of states) {
  const taken = known(language);
  for (const name of flat(allLocales[locale].location.state)) {
    if (!taken.has(name)) {
      add(`state:${territory}/${name.replaceAll(' ', '_')}`, 'GPE', language, name);
    }
  }
}

rows(hand.regions).forEach((row) => addRow(row, row.split(';')[0], 'LOC'));
rows(hand.peoples).forEach((row) => addRow(row, row.split(';')[0], 'NORP'));
for (const row of rows(hand.demonyms)) {
  const [code] = row.split(' ', 1);
  const words = row.slice(code.length + 1).split('|');
  const plural = words.filter((word) => /(?:an|i|no|er)$/.test(word)).map((word) => `${word}s`);
  add(`people:${code}`, 'NORP', 'en', ...words, ...plural);
}
for (const [id, entry] of [...entries]) {
  const [kind, code] = id.split(':');
  if (kind === 'territory' && entry.label === 'GPE') {
    for (const name of entry.ko) {
      if (!name.includes(' ')) {
        add(`people:${code}`, 'NORP', 'ko', `${name}인`);
      }
    }
    for (const name of entry.ja) {
      add(`people:${code}`, 'NORP', 'ja', `${name}人`);
    }
  }
}

/** A ministry bears its country's name: “French Finance Ministry”, 프랑스 재무부, フランス財務省. */
const english = (code) => [...(entries.get(`people:${code}`)?.en ?? [])][0];
for (const code of bodies.countriesWithMinistries.split(' ')) {
  const { ko, ja } = entries.get(`territory:${code}`);
  for (const row of rows(bodies.ministries)) {
    const [name, ...offices] = row.split(';').map((cell) => cell.split('|'));
    const id = `org:${code.toLowerCase()}-${name[0]}`;
    add(id, 'ORG', 'en', ...offices[0].map((office) => `${english(code)} ${office}`));
    add(id, 'ORG', 'ko', ...[...ko].flatMap((country) => offices[1].map((office) => `${country} ${office}`)));
    add(id, 'ORG', 'ja', ...[...ja].flatMap((country) => offices[2].map((office) => country + office)));
  }
}
const listsOfBodies = [
  bodies.companies,
  bodies.media,
  bodies.armedBodies,
  bodies.parties,
  bodies.otherBodies,
  bodies.koreanBodies,
  bodies.japaneseBodies,
  bodies.americanBodies,
  bodies.internationalBodies,
];
listsOfBodies.flatMap(rows).forEach((row) => addRow(row, `org:${row.split(';')[0]}`, 'ORG'));

const speakers = [
  'en',
  'ko',
  'ja',
  'zh',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'ru',
  'ar',
  'hi',
  'la',
  'he',
  'nl',
  'sv',
  'pl',
];
speakers.push(
  'tr',
  'vi',
  'th',
  'id',
  'fa',
  'uk',
  'cs',
  'el',
  'ur',
  'bn',
  'ta',
  'sw',
  'ms',
  'fi',
  'hu',
  'da',
  'yue',
  'sa',
);
for (const language of languages) {
  const names = cldr(`cldr-localenames-full/main/${language}/languages.json`).main[language]
    .localeDisplayNames.languages;
  for (const code of speakers) {
    add(`language:${code}`, 'LANGUAGE', language, names[code]);
  }
}

const knownEnglish = known('en');
const towns = compact(
  ['en', 'en_IN', 'en_CA', 'en_AU', 'en_GB', 'en_IE', 'de', 'fr'].flatMap((locale) =>
    flat(allLocales[locale].location?.city_name),
  ),
).filter((name) => !knownEnglish.has(name) && /^\p{Lu}/u.test(name));
const makers = compact([
  ...allLocales.en.vehicle.manufacturer,
  ...allLocales.en.airline.airline.map((airline) => airline.name),
]).filter(
  (name) =>
    !knownEnglish.has(name) &&
    !['Mini', 'Smart', 'Jaguar', 'MG', 'Dodge', 'Suzuki', 'Tata', 'NIO'].includes(name),
);
for (const maker of makers) {
  add(`org:${maker.toLowerCase().replaceAll(' ', '-')}`, 'ORG', 'en', maker);
}

const knownJapanese = known('ja');
for (const name of compact(bodiesOfJapan())) {
  if (!knownJapanese.has(name)) {
    add(`org:${name}`, 'ORG', 'ja', name);
  }
}

const lines = [...entries].map(([id, { label, en, ko, ja }]) =>
  [id, label, [...en].join('|'), [...ko].join('|'), [...ja].join('|')].join(';'),
);
const notice = `
/*!
 * Names of places, peoples, languages and bodies. Made by scripts/data/names.mjs from Unicode CLDR (Unicode-3.0),
 * @faker-js/faker (MIT) and mecab-ipadic, whose licence is in people.ts. See README.md here.
 */`;
writeTable('names.ts', notice, [
  {
    name: 'names',
    docstring:
      'A line an entry: id;label;English names;Korean names;Japanese names, the names of a language separated by |.',
    text: lines.join('\n'),
  },
  {
    name: 'towns',
    docstring:
      'Towns whose names are often surnames or words too, so that the context must speak for them; separated by |.',
    text: towns.join('|'),
  },
]);
