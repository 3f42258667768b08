/**
 * Writes server/src/data/latinTrigrams.ts: how much each run of three letters speaks for English against other
 * languages in Latin script, by logistic regression over words drawn from the lists of wordfreq.
 * Run: node scripts/data/latinTrigrams.mjs [--wordfreq DIR]
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
      .map(([word, share]) => [trigramsOf(word), share ** power]);
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

function trigramsOf(word) {
  const letters = [0, ...Array.from(word, (letter) => symbolOf(letter.codePointAt(0))), 0];
  return letters.slice(2).map((last, at) => (letters[at] * symbols + letters[at + 1]) * symbols + last);
}

const steps = 1_000_000;
const mostWords = 4;
const weights = new Float64Array(symbols ** 3);
for (let step = 0; step < steps; step++) {
  const isEnglish = random() < 0.5;
  const draw = draws[isEnglish ? 'en' : others[Math.floor(random() * others.length)]];
  const trigrams = Array.from({ length: 1 + Math.floor(random() * mostWords) }, draw).flat();
  const score = trigrams.reduce((sum, trigram) => sum + weights[trigram], 0);
  const error = (isEnglish ? 1 : 0) - 1 / (1 + Math.exp(-score));
  const rate = 0.15 * (1 - step / steps) + 0.005;
  for (const trigram of trigrams) {
    weights[trigram] += rate * error;
  }
}

/** Eighths of a natural logarithm, as the code of a character above or below that of 0. */
const zero = 'P'.charCodeAt(0);
const most = 40;
const letter = (weight) =>
  String.fromCharCode(zero + Math.max(-most, Math.min(most, Math.round(weight * 8))));
const text = Array.from(weights, letter).join('');

writeTable(
  'latinTrigrams.ts',
  `
/*!
 * English against other languages by runs of three letters. Licence: CC BY-SA 4.0
 * (https://creativecommons.org/licenses/by-sa/4.0/). Made by scripts/data/latinTrigrams.mjs from the word lists of
 * wordfreq (CC BY-SA 4.0); changed: weights of letters only, with no words. See README.md here.
 */`,
  [
    {
      name: 'latinTrigrams',
      docstring:
        'For each run of three symbols (the edge of a word, a to z, any other letter; the last changes fastest; a line for ' +
        'each first one) a character: its code above that of `P` is eight times the natural logarithm of the odds for English.',
      text: Array.from({ length: symbols }, (_, at) =>
        text.slice(at * symbols ** 2, (at + 1) * symbols ** 2),
      ).join('\n'),
    },
  ],
);
