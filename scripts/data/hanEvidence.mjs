/**
 * Writes server/src/data/hanEvidence.ts: which of the languages that write Han characters use a character, from the
 * Unihan database, and whether those that share it write it as often, from the word lists of wordfreq.
 * Run: node scripts/data/hanEvidence.mjs [--unicode DIR] [--wordfreq DIR]
 */
import { compact, unihanFields, wordFrequencies, writeTable } from './sources.mjs';

const codes = unihanFields('Unihan_OtherMappings');
const variants = unihanFields('Unihan_Variants');

const having = (field, test = () => true) =>
  [...(codes.get(field) ?? [])].filter(([, value]) => test(value)).map(([character]) => character);

/**
 * Simplified: the levels 1 and 2 of the General Standard Chinese Characters (2013). Traditional: level 1 of Big5, the
 * Ministry of Education's standard characters in common use. Japanese: the Jōyō and Jinmeiyō lists, but for the old
 * forms that the latter grants to names, and level 1 of JIS X 0208. Korean: KS X 1001.
 */
const writers = {
  S: having('kTGH', (value) => Number(value.split(':')[1]) <= 6500),
  T: having('kBigFive', (value) => parseInt(value, 16) <= 0xc67e),
  J: [
    ...having('kJoyoKanji', (value) => !value.startsWith('U+')),
    ...having('kJinmeiyoKanji', (value) => !value.includes('U+')),
    ...having('kJis0', (value) => 1601 <= Number(value) && Number(value) <= 4799),
    '々',
  ],
  K: having('kKSC0'),
};
const sets = Object.entries(writers).map(([key, characters]) => [key, new Set(characters)]);

/** Each character's share of the Han characters in those words of a language that pass. */
function shares(language, test) {
  const sums = new Map();
  let all = 0;
  for (const [word, frequency] of wordFrequencies(language, 'large')) {
    if (/^\p{Script=Han}+$/u.test(word) && test(word)) {
      for (const character of word) {
        sums.set(character, (sums.get(character) ?? 0) + frequency);
        all += frequency;
      }
    }
  }
  return (character) => (sums.get(character) ?? 0) / all;
}

/** A Japanese word of one character is the stem of one that goes on in kana, which the text in question lacks. */
const japaneseShare = shares('ja', (word) => word.length > 1);
const simplifiedShare = shares('zh', () => true);

/** wordfreq has all Chinese in simplified characters. */
const chineseShare = (character) =>
  Math.max(
    ...[character, ...charactersOf(variants.get('kSimplifiedVariant').get(character))].map(simplifiedShare),
  );
const charactersOf = (value = '') =>
  [...value.matchAll(/U\+([0-9A-F]+)/g)].map(([, code]) => String.fromCodePoint(parseInt(code, 16)));

/** A character as rare as this one in a million is in neither list; it must not count for either. */
const rare = 2e-6;
const most = 3;

function ratio(character) {
  const logarithm = Math.log((japaneseShare(character) + rare) / (chineseShare(character) + rare));
  return Math.max(-most, Math.min(most, Math.round(logarithm)));
}

const groups = new Map();
for (const character of compact([...writers.S, ...writers.T, ...writers.J])) {
  const key = sets.flatMap(([own, set]) => (set.has(character) ? own : [])).join('');
  const shared = /[ST]+J/.test(key) ? ratio(character) : 0;
  const group = `${key}${shared === 0 ? '' : shared}`;
  if (group !== 'STJK') {
    groups.set(group, (groups.get(group) ?? '') + character);
  }
}

writeTable(
  'hanEvidence.ts',
  `
/*!
 * Who writes which Han characters. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Made by scripts/data/hanEvidence.mjs from the Unihan database (Unicode-3.0) and the word lists of wordfreq
 * (CC BY-SA 4.0); changed: characters and ratios only, with no words. See README.md here.
 */`,
  [
    {
      name: 'hanEvidence',
      docstring:
        'A line a group: who writes its characters (S simplified Chinese, T traditional Chinese, J Japanese, K Korean), ' +
        'the rounded natural logarithm of how much more often Japanese does than Chinese, unless it is 0, a blank, the characters.',
      text: compact([...groups].map(([group, characters]) => `${group} ${characters}`)).join('\n'),
    },
  ],
);
