/**
 * Writes server/src/data/people.ts: given and family names in Latin script, Hangul, kana and kanji, from
 * @cspell/dict-people-names, @faker-js/faker and people-by-hand.mjs, and server/src/data/ordinaryWords.ts, from the
 * word lists of @faker-js/faker. Run: node scripts/data/people.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import * as hand from './people-by-hand.mjs';

const root = new URL('../../', import.meta.url);
const flat = (value) =>
  value == null ? [] : typeof value === 'string' ? [value] : Object.values(value).flatMap(flat);
const compact = (names) => [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const words = (text) => text.trim().split(/\s+/);
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const latinName = (name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name);

const locales = Object.values(allLocales);
const latinGiven = compact([
  ...locales.flatMap((locale) => flat(locale.person?.first_name)).filter(latinName),
  ...words(hand.japaneseGiven).map(capital),
]);
const given = new Set(latinGiven);
const latinFamily = compact([
  ...readFileSync(new URL('node_modules/@cspell/dict-people-names/dict/people-names.txt', root), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((name) => latinName(name) && name.length > 1),
  ...locales.flatMap((locale) => flat(locale.person?.last_name)).filter(latinName),
  ...words(hand.japaneseFamily).map(capital),
  ...words(hand.chineseFamily).map(capital),
]).filter((name) => !given.has(name));

/**
 * Romaji to Hangul by the rules of the National Institute of the Korean Language (initial k, t, ch are lax), and as
 * many newspapers and translators write it (initials stay tense, ツ is 츠).
 */
const rows = {
  '': '아이우에오',
  k: '카키쿠케코',
  g: '가기구게고',
  s: '사시스세소',
  z: '자지즈제조',
  t: '타치쓰테토',
  d: '다지즈데도',
  n: '나니누네노',
  h: '하히후헤호',
  b: '바비부베보',
  p: '파피푸페포',
  m: '마미무메모',
  y: '야이유에요',
  r: '라리루레로',
  w: '와이우에오',
  sh: '샤시슈셰쇼',
  ch: '차치추체초',
  j: '자지주제조',
  ts: '쓰쓰쓰쓰쓰',
  f: '후후후후후',
  ky: '캬키큐케쿄',
  gy: '갸기규게교',
  ny: '냐니뉴네뇨',
  hy: '햐히휴헤효',
  by: '뱌비뷰베뵤',
  my: '먀미뮤메묘',
  ry: '랴리류레료',
  py: '퍄피퓨페표',
};
const lax = {
  카: '가',
  키: '기',
  쿠: '구',
  케: '게',
  코: '고',
  타: '다',
  치: '지',
  테: '데',
  토: '도',
  쿄: '교',
  큐: '규',
  차: '자',
  추: '주',
  초: '조',
  쓰: '쓰',
};
function hangul(romaji) {
  let out = '';
  let rest = romaji;
  while (rest !== '') {
    const syllable = /^([^aiueo]*?)([aiueo])/.exec(rest);
    const closed = /^n(?=[^aiueoy]|$)/.test(rest);
    const doubled = /^([kstpc])(?=\1|ch)/.test(rest) && !rest.startsWith('ch');
    if (closed || (doubled && out !== '' && /^(kk|ss|tt|pp|tch|cch)/.test(rest))) {
      const jong = closed ? 4 : 19;
      out = out.slice(0, -1) + String.fromCodePoint(out.codePointAt(out.length - 1) + jong);
      rest = rest.slice(1);
    } else if (syllable && rows[syllable[1]]) {
      out += rows[syllable[1]]['aiueo'.indexOf(syllable[2])];
      rest = rest.slice(syllable[0].length);
    } else {
      return [];
    }
  }
  const soft = (lax[out[0]] ?? out[0]) + out.slice(1);
  return [out, soft].flatMap((form) => [form, form.replaceAll('쓰', '츠')]);
}

const pairs = hand.westernGiven
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const faker = (locale, key) => flat(allLocales[locale].person[key]);
const sections = {
  latinGiven,
  latinFamily,
  koreanGiven: compact(faker('ko', 'first_name')),
  westernHangul: compact(pairs.flatMap(([korean]) => korean.split('|'))),
  westernKatakana: compact(pairs.flatMap(([, katakana]) => (katakana ?? '').split('|')).filter(Boolean)),
  japaneseHangulGiven: compact(words(hand.japaneseGiven).flatMap(hangul)).filter((name) => name.length > 1),
  japaneseHangulFamily: compact(words(hand.japaneseFamily).flatMap(hangul)).filter((name) => name.length > 1),
  chineseHangulFamily: compact(words(hand.chineseFamilyHangul)),
  japaneseFamily: compact(faker('ja', 'last_name')),
  japaneseGiven: compact(faker('ja', 'first_name')),
  chineseFamily: compact([...faker('zh_CN', 'last_name'), ...faker('zh_TW', 'last_name')]),
};
const lines = Object.entries(sections).map(([key, names]) => `${key} ${names.join(' ')}`);
const literal = (text) =>
  '`' + text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${') + '`';
writeFileSync(
  new URL('server/src/data/people.ts', root),
  `// Written by scripts/data/people.mjs; see README.md here for sources and licences.

/** A line a list: its key, then its names, separated by spaces. */
export const people: string = ${literal(lines.join('\n'))};
`,
);

const en = allLocales.en;
const ordinary = compact(
  [
    en.word,
    en.hacker,
    en.commerce,
    en.color,
    en.food?.ingredient,
    en.person.job_area,
    en.person.job_type,
    en.company,
  ]
    .flatMap((list) =>
      Object.values(list ?? {}).flatMap((value) =>
        Array.isArray(value)
          ? value.filter((item) => typeof item === 'string')
          : typeof value === 'string'
            ? [value]
            : [],
      ),
    )
    .concat(words(hand.commonWords))
    .flatMap((phrase) => phrase.toLowerCase().split(/[^a-z]+/))
    .filter((word) => word.length > 1),
);
writeFileSync(
  new URL('server/src/data/ordinaryWords.ts', root),
  `// Written by scripts/data/people.mjs; see README.md here for sources and licences.

/** English words that are no names in themselves, in lower case, separated by spaces. */
export const ordinaryWords: string = ${literal(ordinary.join(' '))};
`,
);
