import assert from 'node:assert/strict';
import { valueReader, type FigureValue } from '../../server/src/core/index.js';
import { inlayHints } from '../../server/src/service/index.js';
import { find, markedDocument } from '../support/serviceFixtures.js';

/** The text with the hints that an editor would show in it. */
function hinted(marked: string, value: FigureValue, locale = 'en'): string {
  const document = markedDocument('file:///a.txt', [marked], { values: [value] });
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const [hint] = inlayHints(document, all, { figures: true, speakers: true, reader: valueReader(locale) });
  if (typeof hint?.label !== 'string') {
    return document.text;
  }
  const at = document.lineIndex.offsetAt(hint.position);
  return `${document.text.slice(0, at)} {${hint.label}}${document.text.slice(at)}`;
}

const dollars: FigureValue = { type: 'money', amount: '12000000000', currency: 'USD' };

describe('inlayHints of figures', () => {
  const cases: readonly [marked: string, value: FigureValue, shown: string][] = [
    ['Of [[$12 billion|MONEY]].', dollars, 'Of $12 billion {= 12,000,000,000 USD}.'],
    ['[[120억 달러|MONEY]]를', dollars, '120억 달러 {= 12,000,000,000 USD}를'],
    ['[[over $12bn|MONEY]]', { ...dollars, bound: '>' }, 'over $12bn {> 12,000,000,000 USD}'],
    ['[[about $12bn|MONEY]]', { ...dollars, approx: true }, 'about $12bn {≈ 12,000,000,000 USD}'],
    ['[[USD 12,000,000,000|MONEY]]', dollars, 'USD 12,000,000,000'],
    ['[[＄１２，０００，０００，０００|MONEY]]', dollars, '＄１２，０００，０００，０００'],
    ['[[25 percent|PERCENT]]', { type: 'percent', amount: '25' }, '25 percent'],
    ['[[a quarter|PERCENT]]', { type: 'percent', amount: '25' }, 'a quarter {= 25%}'],
    ['[[1.50|CARDINAL]]', { type: 'number', amount: '1.5' }, '1.50'],
    ['[[twelve|CARDINAL]]', { type: 'number', amount: '12' }, 'twelve {= 12}'],
    ['[[-5|CARDINAL]]', { type: 'number', amount: '-5' }, '-5'],
    ['[[first|ORDINAL]]', { type: 'ordinal', amount: '1' }, 'first {= 1st}'],
    ['[[10 to 20|CARDINAL]]', { type: 'number', amount: null, low: '10', high: '20' }, '10 to 20'],
    [
      '[[10 to 20 million|CARDINAL]]',
      { type: 'number', amount: null, low: '10000000', high: '20000000' },
      '10 to 20 million {= 10,000,000 to 20,000,000}',
    ],
    [
      '[[hundreds of millions|CARDINAL]]',
      { type: 'number', amount: null, magnitude: '100000000' },
      'hundreds of millions {≥ 100,000,000}',
    ],
    ['[[three miles|QUANTITY]]', { type: 'quantity', amount: '3', unit: 'mile' }, 'three miles {= 3 miles}'],
    ['[[Wednesday|DATE]]', { type: 'date', timex: 'XXXX-WXX-3' }, 'Wednesday'],
    [
      '[[Wednesday|DATE]]',
      { type: 'date', timex: 'XXXX-WXX-3', resolved: '2026-02-04' },
      'Wednesday {= 2026-02-04}',
    ],
    ['[[4 February 2026|DATE]]', { type: 'date', timex: '2026-02-04' }, '4 February 2026'],
    [
      '[[February 4|DATE]]',
      { type: 'date', timex: 'XXXX-02-04', resolved: '2026-02-04' },
      'February 4 {= 2026-02-04}',
    ],
    ['[[令和8年2月4日|DATE]]', { type: 'date', timex: '2026-02-04' }, '令和8年2月4日 {= 2026-02-04}'],
    ['[[5:30 p.m.|TIME]]', { type: 'time', timex: 'T17:30' }, '5:30 p.m. {= 17:30}'],
    ['[[17:30|TIME]]', { type: 'time', timex: 'T17:30' }, '17:30'],
    ['[[나흘|DATE]]', { type: 'duration', timex: 'P4D' }, '나흘 {= 4 days}'],
    ['[[4 days|DATE]]', { type: 'duration', timex: 'P4D' }, '4 days'],
  ];
  for (const [marked, value, shown] of cases) {
    it(shown, () => {
      assert.equal(hinted(marked, value), shown);
    });
  }

  it('are in the number format of the reader', () => {
    assert.equal(hinted('[[$12bn|MONEY]]', dollars, 'de'), '$12bn {= 12.000.000.000 USD}');
  });

  it('are those of the lines that are asked for', () => {
    const document = markedDocument(
      'file:///a.txt',
      ['[[one|CARDINAL]]\n[[two|CARDINAL]]\n[[six|CARDINAL]]'],
      {
        values: ['1', '2', '6'].map((amount) => ({ type: 'number', amount })),
      },
    );
    const second = document.lineIndex.positionAt(find(document, 'two').start);
    const range = { start: second, end: { line: 1, character: 2 } };
    const hints = inlayHints(document, range, { figures: true, speakers: false, reader: valueReader() });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= 2'],
    );
  });
});
