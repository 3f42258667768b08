/**
 * Writes server/src/data/glosses.ts: words of Chinese origin with their English glosses, in Japanese spelling from
 * EDICT and in Hangul where Korean has the word, by the list of Hanja words of libhangul.
 * Run: node scripts/data/glosses.mjs [--edict FILE] [--hanja FILE] [--unicode DIR]
 */
import { compact, edictEntries, hanjaNotice, hanjaWords, writeTable } from './sources.mjs';
import { isOnlyJapanese, koreanReadings, variantsOf } from './unihan.mjs';

const hanjaOf = new Map();
for (const { hangul, hanja } of hanjaWords()) {
  hanjaOf.set(hangul, [...(hanjaOf.get(hangul) ?? []), hanja]);
}

/** Characters, or what they may stand for. */
const spellings = new Map();
const isSpelling = (one, other) => {
  if (!spellings.has(one)) {
    spellings.set(one, new Set([one, ...variantsOf(one)]));
  }
  return spellings.get(one).has(other) || variantsOf(other).includes(one);
};

/** ㄹ and ㄴ at the beginning of a word, as South Korea writes them. */
const atBeginning = (syllable) => {
  const index = syllable.charCodeAt(0) - 0xac00;
  const initial = Math.floor(index / 588);
  const isSilent = [2, 6, 7, 12, 17, 20].includes(Math.floor((index % 588) / 28));
  return initial === 5 || (initial === 2 && isSilent)
    ? String.fromCharCode(0xac00 + (isSilent ? 11 : 2) * 588 + (index % 588))
    : syllable;
};

/**
 * The Hangul of a word that Korean has too: what its characters are read as, if the list has a word that is read so and
 * shares half of the characters, those not counted against it that only Japan writes.
 */
function hangulOf(word) {
  const characters = Array.from(word);
  const readings = characters.reduce(
    (whole, character) => whole.flatMap((before) => koreanReadings(character).map((own) => before + own)),
    [''],
  );
  const candidates = readings.flatMap((own) => [own, atBeginning(own[0] ?? '') + own.slice(1)]);
  return compact(
    candidates.filter((hangul) =>
      (hanjaOf.get(hangul) ?? []).some((hanja) => {
        const others = Array.from(hanja);
        const agreeing = characters.filter(
          (character, at) => isOnlyJapanese(character) || isSpelling(character, others[at] ?? ''),
        );
        return others.length === characters.length && agreeing.length * 2 >= characters.length;
      }),
    ),
  );
}

const functionWords = new Set(
  'the a an of to in on for and or be by with from at as one that who which something'.split(' '),
);

/** Glosses of one word, and of two, both of them: “financial affairs”. What stands in parentheses is left out. */
function wordsOf(gloss) {
  const words = gloss
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*to /, '')
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !functionWords.has(word));
  return words.length <= 2 && words.every((word) => /^[a-z]{3,}$/.test(word)) ? words : [];
}

const mostGlosses = 6;
const rows = new Map();
for (const { surface, glosses, isCommon } of edictEntries()) {
  if (!isCommon || !/^\p{Script=Han}{2,4}$/u.test(surface)) {
    continue;
  }
  const known = rows.get(surface) ?? [];
  rows.set(surface, [...new Set([...known, ...glosses.flatMap(wordsOf)])]);
}
const lines = compact(rows.keys()).flatMap((surface) => {
  const glosses = rows.get(surface).slice(0, mostGlosses);
  return glosses.length === 0 ? [] : [[surface, hangulOf(surface).join(','), glosses.join(',')].join(' ')];
});

writeTable(
  'glosses.ts',
  `
/*!
 * Words with their English glosses. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Made by scripts/data/glosses.mjs from EDICT, the property of the Electronic Dictionary Research and Development
 * Group (https://www.edrdg.org/), used in conformance with the Group's licence, and from the list of Hanja words of
 * libhangul, whose licence follows; changed: common words in Han characters only, the words of short glosses only. See
 * README.md here.
 *
${hanjaNotice()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */`,
  [
    {
      name: 'glosses',
      docstring:
        'A line a word: in Japanese spelling, in Hangul if Korean has it, in English, each form separated by commas.',
      text: lines.join('\n'),
    },
  ],
);
