/**
 * Writes server/src/data/japaneseWords.ts: the words that the tagger for Japanese cuts text into, with their parts of
 * speech and costs (mecab-ipadic), as what names they are listed (mecab-ipadic, SudachiDict), and which words occur in
 * like surroundings (groups of the word vectors chiVe). Takes some minutes, most of them for the groups.
 */
import { writeFileSync } from 'node:fs';
import { ginzaVectors, ipadicConnections, ipadicEntries, sudachiEntries } from './japaneseSources.mjs';
import { ipadicNotice } from './sources.mjs';
import { groupsOf } from './wordVectors.mjs';

/** How many classes are kept of the connection ids of a part of speech; of others, each id is a class of its own. */
const classesOf = {
  '動詞,自立': 32,
  '動詞,非自立': 18,
  '動詞,接尾': 8,
  '形容詞,自立': 12,
  '形容詞,非自立': 8,
  '形容詞,接尾': 6,
  '助動詞,*': 36,
  '助詞,格助詞': 24,
  '助詞,終助詞': 6,
  '助詞,副助詞': 10,
  '助詞,接続助詞': 12,
};

/** Costs are kept in steps of `step`, words' costs as bytes from `lowest` on. */
const step = 96;
const lowest = -3000;
const mostReadings = 3;
const longest = 20;
const prefixLength = 3;
const fineGroups = 1024;
const coarseGroups = 64;

/** Bits: as what a word is listed. */
const kinds = { family: 1, given: 2, person: 4, place: 8, country: 16, name: 32, body: 64, word: 128 };

const ipadicKinds = {
  '名詞,固有名詞,人名,姓': kinds.family,
  '名詞,固有名詞,人名,名': kinds.given,
  '名詞,固有名詞,人名,一般': kinds.person,
  '名詞,固有名詞,地域,一般': kinds.place,
  '名詞,固有名詞,地域,国': kinds.country,
  '名詞,固有名詞,組織,*': kinds.body,
  '名詞,固有名詞,一般,*': kinds.name,
};

/** Kinds of words of SudachiDict: as what connection of mecab-ipadic they count, and for what cost, if that lacks them. */
const sudachiKinds = {
  '名詞,固有名詞,人名,姓': { kind: kinds.family, as: '名詞,固有名詞,人名,姓', cost: 8400 },
  '名詞,固有名詞,人名,名': { kind: kinds.given, as: '名詞,固有名詞,人名,名', cost: 9000 },
  '名詞,固有名詞,人名,一般': { kind: kinds.person, as: '名詞,固有名詞,人名,一般', cost: 8500 },
  '名詞,固有名詞,地名,国': { kind: kinds.country, as: '名詞,固有名詞,地域,国', cost: 6000 },
  '名詞,固有名詞,地名,一般': { kind: kinds.place, as: '名詞,固有名詞,地域,一般', cost: 9000 },
  '名詞,固有名詞,一般,*': { kind: kinds.name, as: '名詞,固有名詞,一般,*', cost: 8000 },
  '名詞,普通名詞,一般,*': { kind: kinds.word, as: '名詞,一般,*,*', cost: 8000 },
  '名詞,普通名詞,サ変可能,*': { kind: kinds.word, as: '名詞,一般,*,*', cost: 8000 },
};

/** Forms of inflection that modern prose hardly has. */
const rareForms = new Set(
  '仮定縮約１ 仮定縮約２ 体言接続特殊 体言接続特殊２ 命令ｙｏ 文語基本形 未然ヌ接続 連用ゴザイ接続'.split(
    ' ',
  ),
);

/** The classes that the segmenter itself names: the ends of a text and words that no dictionary has. */
const namedClasses = {
  edge: 'BOS/EOS,*,*,*',
  sign: '記号,一般,*,*',
  space: '記号,空白,*,*',
  verbalNoun: '名詞,サ変接続,*,*',
  noun: '名詞,一般,*,*',
  name: '名詞,固有名詞,一般,*',
  body: '名詞,固有名詞,組織,*',
  number: '名詞,数,*,*',
};

const folded = (text) =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const between = (value, low, high) => Math.max(low, Math.min(high, Math.round(value)));

function connectionClasses() {
  const { ids, costs } = ipadicConnections();
  const count = ids.length;
  const distance = (a, b) => {
    let sum = 0;
    for (let other = 0; other < count; other++) {
      sum += (costs[a * count + other] - costs[b * count + other]) ** 2;
      sum += (costs[other * count + a] - costs[other * count + b]) ** 2;
    }
    return sum;
  };
  const byPart = new Map();
  ids.forEach((parts, id) => {
    const key = parts.slice(0, 2).join(',');
    byPart.set(key, [...(byPart.get(key) ?? []), id]);
  });
  const classOf = new Uint8Array(count);
  const members = [];
  for (const [part, own] of byPart) {
    // Heads as far from each other as can be (Gonzalez 1985); each id goes to the nearest.
    const first = members.length;
    const wanted = Math.min(classesOf[part] ?? own.length, own.length);
    const near = own.map((id) => distance(id, own[0]));
    const head = own.map(() => 0);
    for (let heads = 1; heads < wanted; heads++) {
      const next = own[near.indexOf(Math.max(...near))];
      own.forEach((id, at) => {
        const away = distance(id, next);
        if (away < near[at]) {
          near[at] = away;
          head[at] = heads;
        }
      });
    }
    own.forEach((id, at) => {
      classOf[id] = first + head[at];
      (members[first + head[at]] ??= []).push(id);
    });
  }
  const connections = new Int8Array(members.length ** 2);
  members.forEach((left, row) => {
    members.forEach((right, column) => {
      const sum = left.reduce((all, a) => all + right.reduce((own, b) => own + costs[a * count + b], 0), 0);
      connections[row * members.length + column] = between(
        sum / left.length / right.length / step,
        -127,
        127,
      );
    });
  });
  const idOf = new Map(ids.map((parts, id) => [parts.slice(0, 4).join(','), id]).reverse());
  return { classOf, idOf, parts: members.map(([id]) => ids[id].slice(0, 4).join(',')), connections };
}

const { classOf, idOf, parts, connections } = connectionClasses();

const vectors = ginzaVectors();
const fine = groupsOf(vectors.rows, vectors.width, fineGroups, 8);
const coarse = groupsOf(fine.centres, vectors.width, coarseGroups);
const groupOf = new Map();
for (const [word, row] of vectors.rowOf) {
  const key = folded(word);
  if (key === word || !groupOf.has(key)) {
    groupOf.set(key, fine.groups[row]);
  }
}

const words = new Map();
function wordOf(surface) {
  const word = words.get(surface) ?? {
    kinds: 0,
    readings: new Map(),
    group: groupOf.get(surface),
    isNew: false,
  };
  words.set(surface, word);
  return word;
}
function addReading(word, connection, cost) {
  const own = classOf[connection];
  const byte = between((cost - lowest) / step, 0, 255);
  word.readings.set(own, Math.min(byte, word.readings.get(own) ?? 255));
}

for (const { surface, connection, cost, parts: own, form, base } of ipadicEntries()) {
  const isInflected = own[0] === '動詞' || own[0] === '形容詞';
  const group = groupOf.get(folded(base));
  if (isInflected && (rareForms.has(form) || (own[1] === '自立' && group === undefined))) {
    continue;
  }
  const word = wordOf(folded(surface));
  word.group ??= group;
  word.kinds |= ipadicKinds[own.join(',')] ?? kinds.word;
  addReading(word, connection, cost);
}

const latin = /^[a-z0-9 .,'&!?:/-]+$/;
const twoCharacters = /^\p{Script=Han}{2}$/u;

/** Whether running text is likely to have a word of SudachiDict that mecab-ipadic has not. */
function isWanted(surface, kind, isWhole, isIndexed) {
  if (groupOf.has(surface)) {
    return true;
  }
  switch (kind) {
    case kinds.word:
      return false;
    case kinds.family:
    case kinds.given:
      return isIndexed && twoCharacters.test(surface);
    case kinds.place:
      return isIndexed && (isWhole || surface.length <= 4);
    default:
      return !latin.test(surface);
  }
}

for (const { surface, parts: own, isWhole, isIndexed } of sudachiEntries()) {
  const known = sudachiKinds[own.slice(0, 4).join(',')];
  const key = folded(surface);
  if (known === undefined || key.length < 2 || key.length > longest) {
    continue;
  }
  const isNew = !words.has(key);
  if (!isNew || isWanted(key, known.kind, isWhole, isIndexed)) {
    const word = wordOf(key);
    word.kinds |= known.kind;
    if (isNew) {
      word.isNew = true;
      addReading(word, idOf.get(known.as), known.cost);
    }
  }
}

/** FNV-1a over code units, then the finaliser of MurmurHash3. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Not where SudachiDict alone has it, and as nothing but the name of a person. */
const isFrequent = ({ isNew, group, kinds: own }) =>
  !isNew || group !== undefined || (own & ~(kinds.family | kinds.given)) !== 0;

const sorted = [...words]
  .filter(([, word]) => isFrequent(word))
  .map(([surface, word]) => ({ hash: hashOf(surface), surface, word }))
  .sort((a, b) => a.hash - b.hash)
  .filter(({ hash }, at, all) => hash !== all[at - 1]?.hash);

/** Of words longer than it: a Bloom filter (1970) of four bits a prefix. */
function prefixFilter() {
  const prefixes = new Set(
    sorted.flatMap(({ surface }) => (surface.length > prefixLength ? [surface.slice(0, prefixLength)] : [])),
  );
  const bits = 2 ** Math.ceil(Math.log2(8 * prefixes.size));
  const filter = new Uint8Array(bits / 8);
  for (const prefix of prefixes) {
    let hash = hashOf(prefix);
    for (let round = 0; round < 4; round++) {
      const bit = hash & (bits - 1);
      filter[bit >> 3] |= 1 << (bit & 7);
      hash = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
    }
  }
  return filter;
}

const hashes = [];
let before = 0;
for (const { hash } of sorted) {
  let rest = hash - before;
  for (; rest >= 128; rest = Math.floor(rest / 128)) {
    hashes.push((rest % 128) | 128);
  }
  hashes.push(rest);
  before = hash;
}
const readings = sorted.map(({ word }) =>
  [...word.readings].sort((a, b) => a[1] - b[1]).slice(0, mostReadings),
);
const groups = sorted.map(({ word }) => (word.group ?? -1) + 1);

const notice = `
/*!
 * Words of Japanese. Made by scripts/data/japaneseWords.mjs from SudachiDict (Apache-2.0, Works Applications; with parts
 * of UniDic and NEologd), the word vectors chiVe (Apache-2.0, Works Applications) as ja_ginza has them (MIT, Megagon
 * Labs), and mecab-ipadic, whose licence follows. See README.md here.
 *
${ipadicNotice()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */`;
const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

const constants = [
  {
    name: 'wordTable',
    docstring:
      'How many words and connection classes there are, their parts of speech, and the units of costs.',
    value: {
      words: sorted.length,
      classes: parts.length,
      parts,
      named: Object.fromEntries(
        Object.entries(namedClasses).map(([name, part]) => [name, classOf[idOf.get(part)]]),
      ),
      step,
      lowest,
      longest,
      prefixLength,
    },
  },
  {
    name: 'connections',
    docstring:
      'Costs in steps, a signed byte each: by the class on the left, then by that on the right. Base64.',
    bytes: new Uint8Array(connections.buffer),
  },
  {
    name: 'prefixes',
    docstring: 'A Bloom filter of the beginnings of longer words, four bits each. Base64.',
    bytes: prefixFilter(),
  },
  {
    name: 'hashes',
    docstring: 'Hashes of folded words, ascending: distances in seven bits a byte, low bits first. Base64.',
    bytes: hashes,
  },
  {
    name: 'kinds',
    docstring:
      'As what each word is listed, a byte of bits: family, given, person, place, country, name, body, word. Base64.',
    bytes: sorted.map(({ word }) => word.kinds),
  },
  {
    name: 'groups',
    docstring:
      'The group of each word plus one, 0 for none: the low bytes of all, then the high ones. Base64.',
    bytes: [...groups.map((group) => group & 0xff), ...groups.map((group) => group >> 8)],
  },
  {
    name: 'coarseGroups',
    docstring: 'For each group, which of few wide groups it belongs to, a byte each. Base64.',
    bytes: coarse.groups,
  },
  {
    name: 'readingCounts',
    docstring: 'How many readings each word has, a byte each. Base64.',
    bytes: readings.map((own) => own.length),
  },
  {
    name: 'readingClasses',
    docstring: 'The connection class of each reading of each word, a byte each. Base64.',
    bytes: readings.flatMap((own) => own.map(([reading]) => reading)),
  },
  {
    name: 'readingCosts',
    docstring: 'The cost of each reading of each word, a byte each. Base64.',
    bytes: readings.flatMap((own) => own.map(([, cost]) => cost)),
  },
];
writeFileSync(
  new URL('../../server/src/data/japaneseWords.ts', import.meta.url),
  [
    `${notice.trim()}\n`,
    ...constants.map(({ name, docstring, value, bytes }) =>
      bytes === undefined
        ? `/** ${docstring} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`
        : `/** ${docstring} */\nexport const ${name}: string = \`${base64(bytes)}\`;\n`,
    ),
  ].join('\n'),
);
console.log(`${sorted.length} words, ${parts.length} classes`);
