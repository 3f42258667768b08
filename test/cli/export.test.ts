import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { fromCsvCell } from '../../server/src/core/formats/csvCell.js';
import { runPython } from '../support/python.js';
import { folderWith, glossa, parseDocuments, root } from './glossa.js';

interface LossReport {
  readonly format: string;
  readonly documents: number;
  readonly losses: readonly { readonly what: string; readonly count: number; readonly why: string }[];
}

async function exportSeeds(format: string, ...options: readonly string[]) {
  const out = join(await folderWith({}), 'new', 'folder');
  const ran = await glossa(['export', 'seeds', '--format', format, '--out', out, ...options]);
  const report = JSON.parse(await readFile(join(out, 'losses.json'), 'utf8')) as LossReport;
  return { ...ran, out, report };
}

describe('glossa export', () => {
  it('writes JSON Lines that are what annotate prints', async () => {
    const { code, stdout, out } = await exportSeeds('jsonl');
    assert.equal(code, 0);
    assert.equal(stdout, '');
    const annotated = await glossa(['annotate', 'seeds']);
    assert.equal(await readFile(join(out, 'annotations.jsonl'), 'utf8'), annotated.stdout);
  });

  it('writes CSV with every mark, its text as it stands in its file', async () => {
    const { out } = await exportSeeds('csv');
    const rows = csvParse(await readFile(join(out, 'annotations.csv'), 'utf8'));
    const annotated = parseDocuments((await glossa(['annotate', 'seeds'])).stdout);
    const marks = annotated.flatMap(({ entities, figures, quotes, indirectQuotes }) => [
      ...entities,
      ...figures,
      ...quotes,
      ...indirectQuotes,
    ]);
    assert.equal(rows.length, marks.length);
    for (const { path, start, end, text } of rows) {
      const source = await readFile(join(root, path ?? ''), 'utf8');
      assert.equal(fromCsvCell(text ?? ''), source.slice(Number(start), Number(end)));
    }
  });

  it('says on stderr and in losses.json what the format could not hold', async () => {
    const { stderr, report } = await exportSeeds('csv');
    assert.equal(report.format, 'csv');
    assert.equal(report.documents, 5);
    const lost = report.losses.map(({ what }) => what);
    for (const what of ['noise sections', 'sections', 'sentences', 'links']) {
      assert.ok(lost.includes(what), what);
    }
    assert.deepEqual(
      stderr,
      report.losses.map(({ what, count, why }) => `glossa: not in csv: ${what} (${count}): ${why}`),
    );
  });

  it('leaves noise in when asked', async () => {
    const { report } = await exportSeeds('csv', '--with-noise');
    assert.ok(!report.losses.some(({ what }) => what === 'noise sections'));
  });

  it('writes suggestions alone as all, while no decisions are stored', async () => {
    const all = await exportSeeds('jsonl', '--layer', 'all');
    const suggested = await exportSeeds('jsonl', '--layer', 'suggested');
    assert.equal(
      await readFile(join(suggested.out, 'annotations.jsonl'), 'utf8'),
      await readFile(join(all.out, 'annotations.jsonl'), 'utf8'),
    );
  });

  it('replaces what an earlier export wrote, and leaves nothing beside it', async () => {
    const cwd = await folderWith({
      'a.txt': 'It cost $3 million.',
      'out/annotations.jsonl': 'old',
      'out/mine': 'mine',
    });
    const { code } = await glossa(['export', 'a.txt', '--format', 'jsonl', '--out', 'out'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual((await readdir(join(cwd, 'out'))).sort(), ['annotations.jsonl', 'losses.json', 'mine']);
    assert.match(await readFile(join(cwd, 'out', 'annotations.jsonl'), 'utf8'), /^\{"path":"a\.txt"/);
  });

  describe('to a target that cannot be written', () => {
    const args = ['export', 'a.txt', '--format', 'csv', '--out'];

    it('is wrong use where a file stands in the place of the folder', async () => {
      const cwd = await folderWith({ 'a.txt': 'Oslo', file: 'mine' });
      const { code, stderr } = await glossa([...args, 'file'], { cwd });
      assert.equal(code, 2);
      assert.deepEqual(stderr, ['glossa: file: cannot write here: there is a file where a folder is needed']);
      assert.equal(await readFile(join(cwd, 'file'), 'utf8'), 'mine');
    });

    it('is wrong use below a file', async () => {
      const cwd = await folderWith({ 'a.txt': 'Oslo', file: 'mine' });
      const { code, stderr } = await glossa([...args, 'file/out'], { cwd });
      assert.equal(code, 2);
      assert.deepEqual(stderr, [
        'glossa: file/out: cannot write here: a part of the path is a file, not a folder',
      ]);
    });

    it('names the file that could not be written, and writes the rest', async () => {
      const cwd = await folderWith({ 'a.txt': 'Oslo' });
      await mkdir(join(cwd, 'out', 'annotations.csv', 'full'), { recursive: true });
      await writeFile(join(cwd, 'out', 'annotations.csv', 'full', 'mine'), 'mine');
      const { code, stderr } = await glossa([...args, 'out'], { cwd });
      assert.equal(code, 3);
      assert.equal(
        stderr[0],
        'glossa: out/annotations.csv: not written: there is a folder where a file is needed',
      );
      assert.deepEqual((await readdir(join(cwd, 'out'))).sort(), ['annotations.csv', 'losses.json']);
    });
  });

  it('is read by Python, mark for mark', async () => {
    const { out } = await exportSeeds('csv');
    const file = join(out, 'annotations.csv');
    const rows = runPython(
      [
        'import csv, json, sys',
        'rows = csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True)',
        'print(json.dumps(list(rows)))',
      ],
      { args: [file] },
    );
    assert.deepEqual(
      rows,
      [...csvParse(await readFile(file, 'utf8'))].map((row) => ({ ...row })),
    );
  });
});
