import assert from 'node:assert/strict';
import { evalCommand } from '../../scripts/eval/command.js';
import { DataFolder, WrongRow } from '../../scripts/eval/dataFolder.js';
import { addCounts, countSpans, harmonic, noCounts, rates } from '../../scripts/eval/scores.js';
import { percent, table } from '../../scripts/eval/table.js';
import { tasks } from '../../scripts/eval/tasks.js';
import { parseMarked } from '../support/markedText.js';
import { TestFolder } from '../support/folder.js';

/** The exit code, and all that is printed. */
async function runEval(...args: string[]): Promise<[code: number, printed: string]> {
  const texts: string[] = [];
  const code = await evalCommand(args, (text) => {
    texts.push(text);
  });
  return [code, texts.join('\n')];
}

describe('eval', () => {
  const folder = new TestFolder();
  after(() => {
    folder.dispose();
  });

  it('lists its tasks', async () => {
    const [code, printed] = await runEval();
    assert.equal(code, 0);
    for (const [name, { about }] of Object.entries(tasks)) {
      assert.ok(printed.includes(`  ${name.padEnd(10)} ${about}\n`));
    }
  });

  it('says what is wrong with its arguments', async () => {
    for (const [args, complaint] of [
      [['sentiment', 'quotes'], 'There is no task sentiment.'],
      [['quotes', '--worst', 'all'], '--worst takes a number.'],
      [['quotes', '--best', '3'], '--best'],
    ] as const) {
      const [code, printed] = await runEval(...args);
      assert.equal(code, 2);
      assert.ok(printed.split('\n')[0]?.includes(complaint), printed);
    }
  });

  it('names the sets that are missing, and the page that says where they are', async () => {
    const [code, printed] = await runEval('quotes', '--data', folder.path);
    assert.equal(code, 1);
    assert.match(printed, /Not measured, .*: .*quote-litbank\/dev\/en\.jsonl/);
    assert.match(printed, /docs\/DATA\.md/);
  });

  it('measures only what was asked for', async () => {
    folder.write(
      'fig-dateparser/dev/cjk.jsonl',
      ['ja', 'ko']
        .map((lang) => ({ id: 'test_date_parser:1', lang, args: ['1987', 'datetime(1987, 1, 1)'], kw: {} }))
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const [code, printed] = await runEval('figures', '--data', folder.path, '--only', 'dateparser ja');
    assert.equal(code, 0);
    assert.match(printed, /^fig-dateparser +ja +dates/m);
    assert.doesNotMatch(printed, /^fig-dateparser +ko/m);
  });

  it('ends at a row that is not as it should be', async () => {
    folder.write('quote-litbank/dev/en.jsonl', '{"text":"a"}');
    const [code, printed] = await runEval('quotes', '--data', folder.path);
    assert.equal(code, 2);
    assert.match(printed, /en\.jsonl:1: the row lacks sentences, quotes; see docs\/DATA\.md$/);
  });
});

describe('eval: scores', () => {
  it('is precision, recall and their harmonic mean', () => {
    assert.deepEqual(rates({ right: 3, wrong: 1, missed: 3 }), { precision: 0.75, recall: 0.5, f1: 0.6 });
    assert.deepEqual(harmonic(0.75, 0.5), rates({ right: 3, wrong: 1, missed: 3 }));
  });

  it('is 0 where there is nothing to be right', () => {
    assert.deepEqual(rates(noCounts()), { precision: 0, recall: 0, f1: 0 });
  });

  it('counts a span by its edges and label, each gold span once', () => {
    const gold = parseMarked('[[Ada|PERSON]] of [[Paris|GPE]] saw [[Ada|PERSON]] in [[Rome|GPE]]').marks;
    const found = parseMarked('[[Ada|PERSON]] of [[Paris|ORG]] saw [[Ada in|PERSON]] [[Rome|GPE]]').marks;
    assert.deepEqual(
      [...countSpans(gold, [...found, ...found.slice(0, 1)])],
      [
        ['PERSON', { right: 1, wrong: 2, missed: 1 }],
        ['GPE', { right: 1, wrong: 0, missed: 1 }],
        ['ORG', { right: 0, wrong: 1, missed: 0 }],
      ],
    );
  });

  it('adds counts up', () => {
    const sum = { right: 1, wrong: 2, missed: 3 };
    addCounts(sum, { right: 10, wrong: 20, missed: 30 });
    assert.deepEqual(sum, { right: 11, wrong: 22, missed: 33 });
  });
});

describe('eval: table', () => {
  it('aligns text to the left, numbers to the right, and counts ideographs as two columns', () => {
    assert.equal(
      table(
        ['set', 'F1', 'note'],
        [
          ['東京', percent(0.5), '1 of 2'],
          ['a', 100, ''],
        ],
      ),
      ['set     F1  note', '─'.repeat(18), '東京  50.0  1 of 2', 'a      100'].join('\n'),
    );
  });
});

describe('eval: data folder', () => {
  const folder = new TestFolder();
  after(() => {
    folder.dispose();
  });

  it('reads a row a line, and keeps account of what is not there', () => {
    folder.write('set/dev/en.jsonl', '{"id":"a","text":"x"}\n\n{"id":"b","text":"y\u2028"}\n');
    const data = new DataFolder(folder.path);
    const rows = data.read<{ id: string; text: string }>('set/dev/en.jsonl', 'id', 'text');
    assert.deepEqual(
      rows?.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(data.read('set/dev/ko.jsonl'), undefined);
    assert.deepEqual(data.missing, ['set/dev/ko.jsonl']);
  });

  it('names the line of a row that lacks a field, or is no JSON', () => {
    folder.write('set/dev/lacks.jsonl', '{"id":"a","text":"x"}\n{"id":"b"}\n');
    folder.write('set/dev/broken.jsonl', '{"id":');
    const data = new DataFolder(folder.path);
    const failure =
      (place: RegExp): ((error: unknown) => boolean) =>
      (error) =>
        error instanceof WrongRow && place.test(error.message) && error.message.includes('docs/DATA.md');
    assert.throws(
      () => data.read<{ text: string }>('set/dev/lacks.jsonl', 'text'),
      failure(/lacks\.jsonl:2: .*lacks text/),
    );
    assert.throws(() => data.read('set/dev/broken.jsonl'), failure(/broken\.jsonl:1: /));
  });
});
