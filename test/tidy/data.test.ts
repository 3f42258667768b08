import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mentionLabels } from '../../server/src/core/model.js';
import { hanEvidence } from '../../server/src/data/hanEvidence.js';
import { tetragramWeights, trigramWeights } from '../../server/src/data/latinEvidence.js';
import { names, towns } from '../../server/src/data/names.js';
import { ordinaryWords } from '../../server/src/data/ordinaryWords.js';
import { people } from '../../server/src/data/people.js';
import { transliterations } from '../../server/src/data/transliterations.js';

const folder = resolve(__dirname, '..', '..', 'server', 'src', 'data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('.') && file !== 'README.md');

const shareAlike = [
  'transliterations.ts',
  'ordinaryWords.ts',
  'hanEvidence.ts',
  'latinEvidence.ts',
  'glosses.ts',
  'taggers/en.ts',
  'taggers/ja.ts',
  'taggers/ko.ts',
];

/** In the order of code units, none twice, none empty. */
function assertSorted(list: readonly string[], what: string): void {
  assert.ok(list.length > 100, `${what} is short`);
  list.forEach((item, at) => {
    const before = list[at - 1];
    assert.notEqual(item, '', what);
    assert.ok(before === undefined || before < item, `${what}: “${before}” stands before “${item}”`);
  });
}

describe('generated tables', () => {
  it('are all named in their README', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    assert.deepEqual(
      files.filter((file) => !readme.includes(`\`${file}\``)),
      [],
    );
  });

  it('carry the notices of their sources into the programs', () => {
    const noticeOf = (file: string): string => {
      const [notice = ''] = /^\/\*![\s\S]*?\*\//m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return notice.replaceAll(/^ \* ?/gm, '');
    };
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      assert.notEqual(noticeOf(file), '', file);
    }
    const ipadic = readFileSync(join(folder, 'LICENSE-mecab-ipadic.txt'), 'utf8').trim();
    for (const file of ['people.ts', 'hanReadings.ts', 'japaneseWords.ts']) {
      assert.ok(noticeOf(file).includes(ipadic), file);
    }
    const libhangul = readFileSync(join(folder, 'LICENSE-libhangul-hanja.txt'), 'utf8').trim();
    assert.ok(noticeOf('glosses.ts').includes(libhangul));
    for (const file of shareAlike) {
      assert.match(noticeOf(file), /CC BY-SA 4\.0/, file);
    }
    for (const file of ['japaneseWords.ts', 'koreanWords.ts']) {
      assert.match(noticeOf(file), /Apache(?:-| License )2\.0/, file);
    }
  });

  for (const [table, text] of Object.entries({ people, transliterations })) {
    it(`are sorted lists without duplicates: ${table}`, () => {
      const keys = text.split('\n').map((line) => {
        const [key = '', ...list] = line.split(' ');
        assertSorted(list, key);
        return key;
      });
      assert.equal(new Set(keys).size, keys.length);
    });
  }

  it('are sorted lists without duplicates: words and towns', () => {
    assertSorted(ordinaryWords.split(' '), 'ordinaryWords');
    assertSorted(towns.split('|'), 'towns');
  });

  it('have each Han character in one group of those who write it', () => {
    const groups = hanEvidence.split('\n').map((line) => line.split(' '));
    for (const [key = ''] of groups) {
      assert.match(key, /^S?T?J?K?(?:-?[123])?$/);
    }
    const characters = groups.flatMap(([, own = '']) => Array.from(own));
    assert.equal(new Set(characters).size, characters.length);
    assert.ok(characters.every((character) => /^[\p{Script=Han}]$/u.test(character)));
  });

  it('have a weight for each run of three letters, and for each hash of a run of four', () => {
    const weights = (table: string): number => table.replaceAll('\n', '').length;
    assert.equal(weights(trigramWeights), 28 ** 3);
    assert.equal(weights(tetragramWeights), 2 ** 14);
  });

  it('have an id, a known label and a name in every entry', () => {
    const entries = names.split('\n').map((line) => line.split(';'));
    for (const entry of entries) {
      const [id = '', label = '', ...cells] = entry;
      assert.match(id, /^[a-z]+:\S+$/u);
      assert.ok(
        mentionLabels.some((known) => known === label),
        id,
      );
      assert.equal(cells.length, 3, id);
      assert.ok(
        cells.some((cell) => cell !== ''),
        `${id} has no name`,
      );
      for (const cell of cells) {
        const list = cell.split('|');
        assert.equal(new Set(list).size, list.length, `${id} has a name twice`);
      }
    }
    assert.equal(new Set(entries.map(([id]) => id)).size, entries.length);
  });
});
