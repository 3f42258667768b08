import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folderWith, glossa, parseDocuments, type Ran } from './glossa.js';

const article = 'They met in Vorlane on Monday.\n';

describe('glossa with dictionaries', () => {
  /** What is said of `Vorlane` in each document. */
  const named = ({ stdout }: Ran): string[] =>
    parseDocuments(stdout).map(({ path, entities }) => {
      const own = entities.find(({ text }) => text === 'Vorlane');
      return `${path}: ${own === undefined ? 'none' : `${own.label} ${own.entity ?? ''}`}`;
    });

  it('uses those that glossa.json names, with their ids as they are written', async () => {
    const cwd = await folderWith({
      'glossa.json': '{ // ours\n "dictionaries": ["names.tsv"], }',
      'names.tsv': 'surface\tlabel\tid\tlanguage\nVorlane\tGPE\tQ42\ten\n볼레인\tGPE\tQ42\tko\n',
      'en.txt': article,
      'ko.txt': '그들은 볼레인에서 만났다.\n',
    });
    const ran = await glossa(['annotate', '.'], { cwd });
    assert.deepEqual([ran.code, ran.stderr], [0, []]);
    const ids = parseDocuments(ran.stdout).flatMap(({ entities }) =>
      entities.map(({ text, label, entity }) => `${text} ${label} ${entity ?? ''}`),
    );
    assert.deepEqual(
      ids.filter((id) => id.endsWith('Q42')),
      ['Vorlane GPE Q42', '볼레인 GPE Q42'],
    );
    const exported = await glossa(['export', '.', '--format', 'csv', '--out', 'out'], { cwd });
    assert.equal(exported.code, 0);
  });

  it('looks in the article’s folder and above it, as far as the folder that was named', async () => {
    const cwd = await folderWith({
      'glossa.json': '{"dictionaries": ["names.tsv"]}',
      'names.tsv': 'Vorlane\tGPE\ttop\n',
      'a/b/a.txt': article,
      'own/glossa.json': '{"dictionaries": ["sub/*.tsv"]}',
      'own/sub/names.tsv': 'Vorlane\tORG\town\n',
      'own/a.txt': article,
    });
    assert.deepEqual(named(await glossa(['annotate', '.'], { cwd })), [
      'a/b/a.txt: GPE top',
      'own/a.txt: ORG own',
    ]);
    assert.deepEqual(named(await glossa(['annotate', 'a/b/a.txt'], { cwd })), ['a/b/a.txt: GPE top']);
    const outside = await folderWith({});
    const isNone = async (path: string): Promise<boolean> =>
      !named(await glossa(['annotate', path], { cwd: outside }))
        .join()
        .endsWith(' top');
    assert.ok(await isNone(join(cwd, 'a')), 'a folder below');
    assert.ok(await isNone(join(cwd, 'a', 'b', 'a.txt')), 'a file of a folder below');
    assert.deepEqual(named(await glossa(['annotate', join(cwd, 'own', 'a.txt')], { cwd: outside })), [
      `${join(cwd, 'own', 'a.txt')}: ORG own`,
    ]);
  });

  it('names what it can’t use, once, and goes on with the rest', async () => {
    const cwd = await folderWith({
      'glossa.json': '{"dictionaries": ["names.tsv", "../up.tsv", "bytes.tsv"]}',
      'names.tsv': 'Vorlane\tGPE\tv\nbad row\nVorlane\tORG\n',
      'bytes.tsv': Buffer.from([0xe9]),
      'a.txt': article,
      'b.txt': article,
    });
    const ran = await glossa(['annotate', '.'], { cwd });
    assert.equal(ran.code, 3);
    assert.deepEqual(named(ran), ['a.txt: GPE v', 'b.txt: GPE v']);
    assert.deepEqual(ran.stderr, [
      'glossa: glossa.json:1:32: error: “../up.tsv” leads out of the folder: a dictionary lies beside glossa.json or below it.',
      "glossa: glossa.json:1:45: error: “bytes.tsv” can't be read beside glossa.json: is not UTF-8.",
      'glossa: names.tsv:2:1: error: A row needs a name and a label, with a tab between them.',
      'glossa: names.tsv:3:1: warning: This row is not used: line 1 says otherwise of the same name.',
    ]);
    const broken = await folderWith({ 'glossa.json': '{"dictionaries"', 'a.txt': article });
    const other = await glossa(['check', '.'], { cwd: broken });
    assert.deepEqual(
      [other.code, other.stderr],
      [3, ['glossa: glossa.json:1:16: error: A colon is missing here.']],
    );
  });
});
