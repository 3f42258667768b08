/**
 * Writes server/src/data/people.ts: given and family names in Latin script, Hangul and Japanese script, from
 * @cspell/dict-people-names, @faker-js/faker, mecab-ipadic and the surnames of China in chinese-surnames.mjs.
 * Run: node scripts/data/people.mjs [--data DIR] [--ipadic DIR]
 */
import { chineseSurnames, classicSurnames } from './chinese-surnames.mjs';
import { hiraganaGiven, romanised, surfaces } from './japanese.mjs';
import { ordinaryEnglish } from './ordinary.mjs';
import { hangulOfPinyin } from './readings.mjs';
import { fakerNames, ipadicNotice, listLines, packageFile, writeTable } from './sources.mjs';

const ordinary = new Set(ordinaryEnglish());
const latinName = (name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name);
const parse = (surnames) => surnames.split(/\s+/).map((entry) => /^(\p{Script=Han})([a-z]+)$/u.exec(entry));
const pinyin = [chineseSurnames, classicSurnames].flatMap(parse).map(([, , reading]) => reading);

const latinGiven = [...fakerNames('first_name').filter(latinName), ...romanised('名', ordinary)];
const given = new Set(latinGiven);
const latinFamily = [
  ...packageFile('@cspell/dict-people-names/dict/people-names.txt')
    .split('\n')
    .map((line) => line.trim())
    .filter(latinName),
  ...fakerNames('last_name').filter(latinName),
  ...romanised('姓', ordinary),
  ...pinyin
    .filter((reading) => !ordinary.has(reading))
    .map((reading) => reading[0].toUpperCase() + reading.slice(1)),
].filter((name) => !given.has(name));

const lists = {
  latinGiven,
  latinFamily,
  koreanGiven: fakerNames('first_name', 'ko'),
  japaneseFamily: [...fakerNames('last_name', 'ja'), ...surfaces('姓')],
  japaneseGiven: [...fakerNames('first_name', 'ja'), ...surfaces('名'), ...hiraganaGiven()],
  chineseFamily: [
    ...fakerNames('last_name', 'zh_CN'),
    ...fakerNames('last_name', 'zh_TW'),
    ...parse(chineseSurnames).map(([, character]) => character),
  ],
  chineseHangulFamily: pinyin.map(hangulOfPinyin),
};
writeTable(
  'people.ts',
  `
/*!
 * Names of persons. Made by scripts/data/people.mjs from @cspell/dict-people-names (MIT), @faker-js/faker (MIT) and
 * mecab-ipadic, whose licence follows. See README.md here.
 *
${ipadicNotice()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */`,
  [
    {
      name: 'people',
      docstring: 'A line a list: its key, then its names, separated by spaces.',
      text: listLines(lists),
    },
  ],
);
