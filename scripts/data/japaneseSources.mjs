/** Reads what japaneseWords.mjs is made from: mecab-ipadic whole, SudachiDict, the word vectors of ja_ginza. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { folders } from './sources.mjs';
import { sudachiWords } from './sudachi.mjs';
import { wordVectors } from './wordVectors.mjs';

const ipadicText = (file) => new TextDecoder('euc-jp').decode(readFileSync(join(folders.ipadic, file)));
const linesOf = (text) => text.split('\n').filter(Boolean);

/** All words of mecab-ipadic: { surface, connection, cost, parts: its part of speech, form: of inflection, base }. */
export const ipadicEntries = () =>
  readdirSync(folders.ipadic)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .flatMap((file) => linesOf(ipadicText(file)).map((line) => line.split(',')))
    .map((cells) => ({
      surface: cells[0],
      connection: Number(cells[1]),
      cost: Number(cells[3]),
      parts: cells.slice(4, 8),
      form: cells[9],
      base: cells[10],
    }));

/** How mecab-ipadic joins words: the parts of speech of each connection id, and the cost of each id after each. */
export function ipadicConnections() {
  const ids = linesOf(ipadicText('left-id.def')).map((line) => line.slice(line.indexOf(' ') + 1).split(','));
  const costs = new Int16Array(ids.length ** 2);
  for (const line of linesOf(ipadicText('matrix.def')).slice(1)) {
    const [left, right, cost] = line.split(' ').map(Number);
    costs[left * ids.length + right] = cost;
  }
  return { ids, costs };
}

/** The words of SudachiDict, as `sudachi.mjs` reads them. */
export const sudachiEntries = () => sudachiWords(readFileSync(folders.sudachi));

/** The word vectors of ja_ginza, as `wordVectors.mjs` reads them. */
export const ginzaVectors = () => wordVectors(join(folders.ginza, 'vocab'));
