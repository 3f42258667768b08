/**
 * Writes server/src/data/hanReadings.ts: how names in Han characters are read in Korea, China and Japan, from the
 * Unihan database and mecab-ipadic.
 * Run: node scripts/data/hanReadings.mjs [--unicode DIR] [--ipadic DIR]
 */
import { alignReadings } from './kanjiAlignment.mjs';
import { hangulOfPinyin, hepburn, wadeGiles } from './readings.mjs';
import { koreanReadings, unihanReading } from './unihan.mjs';
import { compact, ipadicNames, ipadicNotice, unihanFields, writeTable } from './sources.mjs';

const codes = unihanFields('Unihan_OtherMappings');

const isCommon = ['kJoyoKanji', 'kJinmeiyoKanji', 'kJis0', 'kKSC0', 'kTGH', 'kBigFive'].map(
  (name) => codes.get(name) ?? new Map(),
);
const native = /^[\p{Script=Han}々][\p{Script=Han}々ヶケノ\u3041-\u3096]*$/u;
const names = ipadicNames().filter(
  ({ surface, kind, reading }) =>
    native.test(surface) && (kind === '姓' || kind === '名') && reading !== undefined,
);

const plain = (pinyin) =>
  pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '')
    .replace(/^([ln])ve$/, '$1ue')
    .replace(/^([ln])v/, '$1yu');

/** Not the interjections that have no vowel, or one of their own. */
function isSyllable(pinyin) {
  try {
    return hangulOfPinyin(pinyin) !== '';
  } catch {
    return false;
  }
}

/** The readings that the dictionary of frequencies knows, those of a tenth of the first one's frequency and more. */
function mandarin(character) {
  const [first] = unihanReading('kMandarin', character).split(' ');
  const counted = [...unihanReading('kHanyuPinlu', character).matchAll(/(\S+?)\((\d+)\)/g)].map(
    ([, own, count]) => [plain(own), Number(count)],
  );
  const most = Math.max(0, ...counted.map(([, count]) => count));
  const frequent = counted.filter(([, count]) => count * 10 >= most).map(([own]) => own);
  return [...new Set([...(first ? [plain(first)] : []), ...frequent])].filter(isSyllable);
}

const romaji = ({ reading }) => hepburn(reading, reading);
const spoken = names.filter((name) => romaji(name) !== '');
const japanese = alignReadings(spoken.map((name) => [name.surface, name.reading]));

const characters = compact([
  ...isCommon.flatMap((field) => [...field.keys()]),
  ...spoken.flatMap(({ surface }) => Array.from(surface)),
]).filter((character) => /\p{Script=Han}/u.test(character) && character.length === 1);

const rows = characters.map((character) => [
  character,
  koreanReadings(character).join(','),
  mandarin(character).join(','),
  (japanese.get(character) ?? []).map((reading) => hepburn(reading, reading)).join(','),
]);
const known = rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''));

const syllables = compact(rows.flatMap(([, , pinyin]) => pinyin.split(',').filter(Boolean))).map((pinyin) =>
  [pinyin, hangulOfPinyin(pinyin), wadeGiles(pinyin)].join(' '),
);

const byReading = (kind) => {
  const groups = new Map();
  for (const name of spoken.filter((own) => own.kind === kind)) {
    const key = romaji(name);
    groups.set(key, [...(groups.get(key) ?? []), name.surface]);
  }
  return compact(groups.keys()).map((key) => [key, ...compact(groups.get(key))].join(' '));
};

writeTable(
  'hanReadings.ts',
  `
/*!
 * Readings of Han characters and of Japanese names. Made by scripts/data/hanReadings.mjs from the Unihan database of
 * the Unicode Consortium (Unicode-3.0, https://www.unicode.org/license.txt) and from mecab-ipadic, whose licence follows.
 * See README.md here.
 *
${ipadicNotice()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */`,
  [
    {
      name: 'characterReadings',
      docstring:
        'A line a character: it;its Korean readings;its readings in pinyin;its readings in names of Japan, in Hepburn.',
      text: known.map((row) => row.join(';')).join('\n'),
    },
    {
      name: 'pinyinSyllables',
      docstring: 'A line a syllable: in pinyin, in Hangul, in Wade–Giles.',
      text: syllables.join('\n'),
    },
    {
      name: 'familyNames',
      docstring:
        'A line a reading in Hepburn with long vowels written out, then the family names that have it.',
      text: byReading('姓').join('\n'),
    },
    {
      name: 'givenNames',
      docstring: 'The same of given names.',
      text: byReading('名').join('\n'),
    },
  ],
);
