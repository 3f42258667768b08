/**
 * Writes server/src/data/koreanWords.ts: the words of the dictionary mecab-ko-dic, as hashes, with the kinds that they
 * may be of, and what it costs one kind to follow another. Run: node scripts/data/koreanWords.mjs [--kodic DIR]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts, folders, writeTable } from './sources.mjs';

/** What tags the kinds have; those of names are apart by what they name. */
const kindOfTag = {
  NNG: 'noun', NNB: 'bound', NNBC: 'bound', NR: 'number', NP: 'pronoun', MAG: 'adverb', MAJ: 'adverb', IC: 'adverb',
  MM: 'determiner', XR: 'root', XPN: 'prefix', XSN: 'suffix', VV: 'verb', VA: 'verb', VX: 'verb', VCN: 'verb',
  VCP: 'copula', XSV: 'verbal', XSA: 'verbal', EC: 'connective', EF: 'final', EP: 'tense', ETM: 'adnominal',
  ETN: 'nominal', JKS: 'subject', JKC: 'subject', JKG: 'genitive', JKO: 'object', JKB: 'adverbial', JKV: 'vocative',
  JKQ: 'quotative', JX: 'topic', JC: 'and',
}; // prettier-ignore
const kindOfName = { 인명: 'person', 지명: 'place', '*': 'name' };
const longest = 8;

/** The double array and the tokens of a dictionary that MeCab has compiled (its version 102). */
function* entriesOf(file) {
  const bytes = readFileSync(file);
  const [, , , , , , arraySize, tokenSize] = Array.from({ length: 10 }, (_, at) =>
    bytes.readUInt32LE(4 * at),
  );
  const units = 72;
  const tokens = units + arraySize;
  const features = tokens + tokenSize;
  const count = arraySize / 8;
  const base = (at) => bytes.readInt32LE(units + 8 * at);
  const check = (at) => bytes.readUInt32LE(units + 8 * at + 4);
  const stack = [[base(0), []]];
  while (stack.length > 0) {
    const [at, key] = stack.pop();
    if (at < count && check(at) === at && base(at) < 0) {
      const value = -base(at) - 1;
      const surface = Buffer.from(key).toString('utf8');
      for (let token = value >> 8; token < (value >> 8) + (value & 0xff); token++) {
        const from = tokens + 16 * token;
        const feature = features + bytes.readUInt32LE(from + 8);
        yield {
          surface,
          left: bytes.readUInt16LE(from),
          right: bytes.readUInt16LE(from + 2),
          cost: bytes.readInt16LE(from + 6),
          feature: bytes.toString('utf8', feature, bytes.indexOf(0, feature)).split(','),
        };
      }
    }
    for (let byte = 255; byte >= 0; byte--) {
      const next = at + byte + 1;
      if (next < count && next !== at && check(next) === at && base(next) >= 0) {
        stack.push([base(next), [...key, byte]]);
      }
    }
  }
}

/** Costs are kept in steps of this; a reading that costs so much more than the word's best is left out. */
const step = 400;
const mostAbove = 3600;

const matrixBytes = readFileSync(join(folders.kodic, 'matrix.bin'));
const rights = matrixBytes.readUInt16LE(0);
const connection = (right, left) => matrixBytes.readInt16LE(4 + 2 * (right + rights * left));

/** Compounds are left to their parts, other than places and names; so are foreign names written without spaces. */
function isKept({ surface, feature: [tag, , , , type] }) {
  return (
    /^[가-힣]+$/.test(surface) &&
    surface.length <= longest &&
    type !== 'Preanalysis' &&
    !(tag === 'NNG' && type === 'Compound')
  );
}

const kinds = (feature) => {
  const tags = feature[0]
    .split('+')
    .map((tag) => (tag === 'NNP' ? (kindOfName[feature[1]] ?? 'name') : kindOfTag[tag]));
  return [tags[0], tags.at(-1)];
};

const finalOf = (surface) => ((surface.charCodeAt(surface.length - 1) - 0xac00) % 28 === 0 ? 'V' : 'C');
const all = [...entriesOf(join(folders.kodic, 'sys.dic'))]
  .filter(isKept)
  .filter(({ feature }) => kinds(feature).every(Boolean));

/** How frequent the model takes an entry to be. */
const weightOf = (cost) => Math.exp(-cost / 800);
const rightUse = new Map();
const leftUse = new Map();
for (const { surface, left, right, cost, feature } of all) {
  const [first, last] = kinds(feature);
  const add = (map, id, group) => {
    const own = map.get(id) ?? { group, weight: 0 };
    own.weight += weightOf(cost);
    map.set(id, own);
  };
  add(rightUse, right, last + finalOf(surface));
  add(leftUse, left, first);
}
const mean = (pairs) => {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  return pairs.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
};
/** Particles that stand only after a vowel or a consonant are kinds of their own. */
for (const [left, use] of leftUse) {
  const after = (final) =>
    mean(
      [...rightUse]
        .filter(([, { group }]) => group === `noun${final}`)
        .map(([right, { weight }]) => [connection(right, left), weight]),
    );
  const difference = after('V') - after('C');
  use.group += Math.abs(difference) < 1200 ? '' : difference < 0 ? 'V' : 'C';
}
const groupsOf = (map) => [...new Set([...map.values()].map(({ group }) => group))].sort();
const rightGroups = ['edge', ...groupsOf(rightUse)];
const leftGroups = ['edge', ...groupsOf(leftUse)];
const idsOf = (map, group) =>
  group === 'edge' ? [[0, { weight: 1 }]] : [...map].filter(([, use]) => use.group === group);
/** Whole words do not begin with what only follows: dearer than the dictionary has it, which knows no blanks. */
const follows =
  /^(?:subject|genitive|object|adverbial|vocative|quotative|topic|and|suffix|copula|verbal|connective|final|tense|adnominal|nominal)[CV]?$/;
const dearerAtEdge = 15;
const costs = rightGroups.map((before) =>
  leftGroups.map((after) => {
    const pairs = idsOf(rightUse, before).flatMap(([right, { weight }]) =>
      idsOf(leftUse, after).map(([left, use]) => [connection(right, left), weight * use.weight]),
    );
    const dearer = before === 'edge' && follows.test(after) ? dearerAtEdge : 0;
    return Math.round(10 * (mean(pairs) / step + dearer)) / 10;
  }),
);

const readings = new Map();
for (const { surface, left, right, cost } of all) {
  const key = `${leftGroups.indexOf(leftUse.get(left).group)} ${rightGroups.indexOf(rightUse.get(right).group)}`;
  const own = readings.get(surface) ?? new Map();
  own.set(key, Math.min(own.get(key) ?? Infinity, cost));
  readings.set(surface, own);
}
const written = (own) => {
  const most = Math.min(...own.values()) + mostAbove;
  return [...own]
    .filter(([, cost]) => cost <= most)
    .map(([key, cost]) => `${key} ${Math.round(cost / step)}`)
    .sort()
    .join(',');
};
const listed = [...readings]
  .map(([surface, own]) => ({ hash: hashOf(surface), reading: written(own) }))
  .sort((a, b) => a.hash - b.hash);
const uses = counts(listed.map(({ reading }) => reading));
const kindsOfWords = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
const indices = new Map(kindsOfWords.map((reading, index) => [reading, index]));

const bytes = [];
/** Seven bits a byte, low ones first, the last byte below 128. */
function put(number) {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + 128);
  }
  bytes.push(rest);
}
let before = 0;
for (const { hash, reading } of listed) {
  put(hash - before);
  put(indices.get(reading));
  before = hash;
}
console.log(`${listed.length} words of ${kindsOfWords.length} kinds, ${bytes.length} bytes`);

writeTable(
  'koreanWords.ts',
  `
/*!
 * Korean words. Made by scripts/data/koreanWords.mjs from mecab-ko-dic 2.1.1 (Yongwoon Lee, Yungho Yu and the Eunjeon
 * project), Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0); changed: hashes of the words, kinds and
 * costs that stand for many. See README.md here.
 */`,
  [
    {
      name: 'rightKinds',
      docstring:
        'Kinds of words by what may follow them, C after a consonant, V after a vowel; the first is the edge of a word.',
      text: rightGroups.join(' '),
    },
    {
      name: 'leftKinds',
      docstring: 'Kinds of words by what they may follow; the first is the edge of a word.',
      text: leftGroups.join(' '),
    },
    {
      name: 'costs',
      docstring:
        'A line for each of `rightKinds`: what it costs each of `leftKinds` to follow, in steps of 400.',
      text: costs.map((line) => line.join(' ')).join('\n'),
    },
    {
      name: 'readings',
      docstring: 'What a word may be, a line each: left kind, right kind, cost; most frequent first.',
      text: kindsOfWords.join('\n'),
    },
    {
      name: 'words',
      docstring:
        'In base64, by ascending hash: the distance from the hash before (FNV-1a of the code units), and the line of `readings`, as numbers of seven bits a byte, low ones first.',
      text: Buffer.from(bytes).toString('base64'),
    },
  ],
);

function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
