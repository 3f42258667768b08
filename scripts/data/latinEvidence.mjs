/**
 * Writes server/src/data/latinEvidence.ts: how much each run of three and four letters speaks for English against other
 * languages in Latin script, by logistic regression over words drawn from the lists of wordfreq.
 * Run: node scripts/data/latinEvidence.mjs [--wordfreq DIR]
 */
import { wordFrequencies, writeTable } from './sources.mjs';

/** All other languages in Latin script that wordfreq has. */
const others = 'ca cs da de es fi fil fr hu id is it lt lv ms nb nl pl pt ro sh sk sl sv tr vi'.split(' ');

/** Lists hold words of other languages that their speakers quote; those are much more frequent at home. */
const quotedInEnglish = 20;
const quotedFromEnglish = 5;

/** 0 is the edge of a word, 1 to 26 are a to z, 27 any other letter. */
const symbols = 28;
const symbolOf = (code) => (code >= 97 && code <= 122 ? code - 96 : 27);

/** Runs of four share their weights by a hash (feature hashing). */
const hashBits = 14;
const hash = (number) => Math.imul(number, 0x9e3779b1) >>> (32 - hashBits);

const isWord = (word) => /^[a-zß-öø-ɏḀ-ỿ]{1,20}$/.test(word);
const english = wordFrequencies('en');
const lists = Object.fromEntries(others.map((language) => [language, wordFrequencies(language)]));

const native = {
  en: [...english].filter(([word, share]) =>
    others.every((language) => (lists[language].get(word) ?? 0) <= share * quotedInEnglish),
  ),
  ...Object.fromEntries(
    others.map((language) => [
      language,
      [...lists[language]].filter(([word, share]) => (english.get(word) ?? 0) <= share * quotedFromEnglish),
    ]),
  ),
};

/** The same numbers in each run (mulberry32, Tommy Ettinger). */
let state = 1;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
}

/** Draws words by a power of their frequency below 1, so that short lines, which have rarer words, count too. */
const power = 0.75;
const draws = Object.fromEntries(
  Object.entries(native).map(([language, words]) => {
    const list = words
      .filter(([word]) => isWord(word))
      .map(([word, share]) => [runsOf(word), share ** power]);
    const sums = new Float64Array(list.length);
    list.forEach(([, weight], at) => {
      sums[at] = weight + (sums[at - 1] ?? 0);
    });
    return [language, () => list[firstAbove(sums, random() * sums.at(-1))][0]];
  }),
);

function firstAbove(sums, limit) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] <= limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The number of the weight of each run of three and of four symbols. */
function runsOf(word) {
  const letters = [0, ...Array.from(word, (letter) => symbolOf(letter.codePointAt(0))), 0];
  const number = (from, length) =>
    letters.slice(from, from + length).reduce((sum, symbol) => sum * symbols + symbol, 0);
  return [
    ...letters.slice(2).map((_, from) => number(from, 3)),
    ...letters.slice(3).map((_, from) => symbols ** 3 + hash(number(from, 4))),
  ];
}

const steps = 2_000_000;
const mostWords = 4;
const weights = new Float64Array(symbols ** 3 + 2 ** hashBits);
for (let step = 0; step < steps; step++) {
  const isEnglish = random() < 0.5;
  const draw = draws[isEnglish ? 'en' : others[Math.floor(random() * others.length)]];
  const runs = Array.from({ length: 1 + Math.floor(random() * mostWords) }, draw).flat();
  const score = runs.reduce((sum, run) => sum + weights[run], 0);
  const error = (isEnglish ? 1 : 0) - 1 / (1 + Math.exp(-score));
  const rate = 0.15 * (1 - step / steps) + 0.005;
  for (const run of runs) {
    weights[run] += rate * error;
  }
}

/** Eighths of a natural logarithm, as the code of a character above or below that of 0. */
const zero = 'P'.charCodeAt(0);
const most = 40;
const letter = (weight) =>
  String.fromCharCode(zero + Math.max(-most, Math.min(most, Math.round(weight * 8))));
const text = Array.from(weights, letter).join('');
const lineLength = symbols ** 2;
const lines = (from, to) =>
  Array.from({ length: Math.ceil((to - from) / lineLength) }, (_, at) =>
    text.slice(from + at * lineLength, Math.min(to, from + (at + 1) * lineLength)),
  ).join('\n');

writeTable(
  'latinEvidence.ts',
  `
/*!
 * English against other languages by runs of letters. Licence: CC BY-SA 4.0
 * (https://creativecommons.org/licenses/by-sa/4.0/). Made by scripts/data/latinEvidence.mjs from the word lists of
 * wordfreq (CC BY-SA 4.0); changed: weights of letters only, with no words. See README.md here.
 */`,
  [
    {
      name: 'trigramWeights',
      docstring:
        'For each run of three symbols (0 the edge of a word, 1 to 26 a to z, 27 any other letter; the last changes ' +
        'fastest) a character: its code above that of `P` is eight times the natural logarithm of the odds for English. ' +
        'Line ends do not count.',
      text: lines(0, symbols ** 3),
    },
    {
      name: 'tetragramWeights',
      docstring:
        'The same for runs of four, by a hash of their number in the order of the above: the product with 0x9e3779b1, ' +
        'modulo 2 to the 32, its first 14 bits.',
      text: lines(symbols ** 3, weights.length),
    },
  ],
);
