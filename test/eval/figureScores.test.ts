import assert from 'node:assert/strict';
import type { Figure } from '../../server/src/core/index.js';
import { figures } from '../../scripts/eval/figures.js';
import {
  countFigures,
  figureTable,
  readLater,
  wrongFigures,
  type FigureRow,
} from '../../scripts/eval/figures/score.js';
import { linesOf, placed } from './evalTask.js';

const text = 'From 12 May to 14 May 1987';

function figure(part: string, timex: string): Figure {
  const { start, end } = placed(text, part);
  return { start, end, label: 'DATE', rule: 'test', reasons: [], value: { type: 'date', timex } };
}

function row(gold: Readonly<Record<string, string | null>>, ...predicted: Figure[]): FigureRow {
  return {
    set: 'made-up',
    language: 'en',
    type: 'dates',
    text,
    documentDate: '1987-06-01',
    edges: true,
    predicted,
    gold: Object.entries(gold).map(([part, timex]) => ({
      ...placed(text, part),
      value: timex ?? '',
      says: timex === null ? null : (own) => own.value.type === 'date' && own.value.timex === timex,
    })),
  };
}

describe('eval: figures', () => {
  it('counts edges strictly, and a value wherever a figure touches the gold', () => {
    const { texts, gold, spans, touched, valued, right } = countFigures([
      row(
        { '12 May': 'XXXX-05-12', '14 May 1987': '1987-05-14', From: null },
        figure('12 May', 'XXXX-05-12'),
        figure('May 1987', '1987-05-14'),
      ),
      row({}, figure('12 May', 'XXXX-05-12')),
    ]);
    assert.deepEqual(
      { texts, gold, spans, touched, valued, right },
      { texts: 2, gold: 3, spans: { right: 1, wrong: 2, missed: 2 }, touched: 2, valued: 2, right: 2 },
    );
  });

  it('does not take the value of a figure that stands elsewhere', () => {
    const { valued, right } = countFigures([row({ '12 May': 'XXXX-05-14' }, figure('14 May', 'XXXX-05-14'))]);
    assert.deepEqual([valued, right], [1, 0]);
  });

  it('counts no edges where the set has none', () => {
    const own = row({ [text]: 'XXXX-05-12' }, figure('12 May', 'XXXX-05-12'));
    const { spans, right } = countFigures([{ ...own, edges: false }]);
    assert.deepEqual([spans, right], [{ right: 0, wrong: 0, missed: 0 }, 1]);
  });

  it('has a line for each set, language and type, and leaves open what was not measured', () => {
    const spansOnly = { ...row({ From: null }), type: 'words' };
    const rows = [row({ '12 May': 'XXXX-05-12' }, figure('12 May', 'XXXX')), spansOnly];
    assert.deepEqual(
      figureTable(rows, () => null)
        .split('\n')
        .slice(2)
        .map((line) => line.replaceAll(/ +/g, ' ')),
      ['made-up en dates 1 1 100.0 100.0 100.0 100.0 0.0', 'made-up en words 1 1 0.0 0.0 0.0 0.0'],
    );
  });

  it('lists what is wrong: wrong values first, then wrong edges, and no more than asked for', () => {
    const edges = row({ '14 May 1987': '1987-05-14' }, figure('14 May', '1987-05-14'));
    const value = row({ '12 May': 'XXXX-05-12' }, figure('12 May', 'XXXX-05-13'));
    const fine = row({ '12 May': 'XXXX-05-12' }, figure('12 May', 'XXXX-05-12'));
    assert.deepEqual(wrongFigures([fine, edges, value], 1), [
      [
        'made-up en dates: 1 texts with a wrong value, 1 with wrong edges alone',
        '  "From 12 May to 14 May 1987"  (on 1987-06-01)',
        '     gold! "12 May"  XXXX-05-12',
        '     ours  "12 May"  date timex=XXXX-05-13',
      ].join('\n'),
    ]);
    assert.equal(wrongFigures([fine, edges, value], 2)[0]?.split('\n').length, 7);
    assert.deepEqual(wrongFigures([fine], 5), []);
    assert.deepEqual(wrongFigures([edges], 0), []);
  });

  it('shows of a long text what is about its figures', () => {
    const long = `${'a '.repeat(200)}${text}${' z'.repeat(200)}`;
    const own = row({ '12 May': 'XXXX-05-12' }, figure('12 May', 'XXXX-05-13'));
    const [gold] = own.gold;
    const moved = { start: long.indexOf('12 May'), end: long.indexOf('12 May') + 6 };
    const [block = ''] = wrongFigures(
      [{ ...own, text: long, gold: gold === undefined ? [] : [{ ...gold, ...moved }], predicted: [] }],
      1,
    );
    assert.match(block, /^ {2}"… (?:a ){27,}From 12 May to 14 May 1987(?: z){20,} …"/m);
    assert.ok(block.length < 300);
  });

  it('looks for figures once, and only when asked', () => {
    let times = 0;
    const own = readLater({ ...row({}), gold: [] }, () => {
      times++;
      return [];
    });
    assert.equal(times, 0);
    assert.deepEqual([own.predicted, own.predicted, times], [[], [], 1]);
  });

  it('shows only the lines that were asked for', async () => {
    const sets = {
      'fig-dateparser/dev/cjk.jsonl': [
        { id: 'test_languages:1', lang: 'ja', args: ['ja', '2013年2月', '2013 year february'], kw: {} },
        { id: 'test_languages:2', lang: 'ko', args: ['ko', '2013년 2월', '2013 year february'], kw: {} },
      ],
    };
    const of = async (only: string): Promise<string[]> =>
      (await linesOf(figures, sets, 0, only))
        .filter((line) => line.startsWith('fig-'))
        .map((line) => line.slice(0, 17));
    assert.deepEqual(await of(''), ['fig-dateparser ja', 'fig-dateparser ko']);
    assert.deepEqual(await of('parser ko da'), ['fig-dateparser ko']);
    assert.deepEqual(await of('fig-chrono'), []);
  });
});
