import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDictionary, repeatedRows } from '../../../../server/src/core/entities/dictionary/parse.js';
import { nastyText } from '../../../support/nastyText.js';
import { tabbed } from './support.js';

/** Each entry on a line: its line, its cells. */
const entriesOf = (text: string): string[] =>
  parseDictionary(text, 'a.tsv').rows.map(
    ({ entry: { line, surface, label, id, language } }) =>
      `${line}: ${[surface, label, id, language].join('|')}`,
  );

describe('parseDictionary', () => {
  it('reads fixed columns', () => {
    assert.deepEqual(entriesOf(tabbed('Orvane|GPE|o|en', 'Zorlen|org', ' Quell  mark |LAW||| a note')), [
      '1: Orvane|GPE|o|en',
      '2: Zorlen|ORG||',
      '3: Quell mark|LAW||',
    ]);
  });

  it('reads the columns that a header names, in any order', () => {
    assert.deepEqual(entriesOf(tabbed('# ours', '', 'Language|Label|note|Surface', 'ko|GPE|x|볼레인')), [
      '4: 볼레인|GPE||ko',
    ]);
    assert.deepEqual(entriesOf(tabbed('surface|label|canonical id', 'Orvane|GPE|o')), ['2: Orvane|GPE|o|']);
  });

  it('reads any line end, a byte order mark, comments and blank lines', () => {
    assert.deepEqual(
      entriesOf('\ufeffOrvane\tGPE\r\n  # x\tGPE\r\r\nZorlen\tGPE\rQuell\tGPE\n\n\\#orvane\tEVENT'),
      ['1: Orvane|GPE||', '4: Zorlen|GPE||', '5: Quell|GPE||', '7: #orvane|EVENT||'],
    );
  });

  it('names each bad row at its place, and reads the others', () => {
    const text = tabbed(
      'Orvane',
      'Orvane|',
      ' |GPE',
      'Orvane|PLACE',
      'Orvane|GPE|o|not a tag',
      `${'a'.repeat(201)}|GPE`,
      '\ud800|GPE',
      '  Orvane|GPE',
    );
    const { problems } = parseDictionary(text, 'a.tsv');
    assert.deepEqual(
      problems.map(
        ({ start, end, message }) => `${text.slice(start, end).slice(0, 12)}: ${message.slice(0, 32)}`,
      ),
      [
        'Orvane: A row needs a name and a label, ',
        'Orvane: The row has no label; one of PER',
        'GPE: The row has no name in its first',
        'Orvane\tPLACE: “PLACE” is no label; one of PERS',
        'Orvane\tGPE\to: “not a tag” is no language tag, ',
        'aaaaaaaaaaaa: The name is longer than 200 char',
        '\ud800\tGPE: The name holds half a character ',
      ],
    );
    assert.deepEqual(entriesOf(text), ['8: Orvane|GPE||']);
  });

  it('tells of rows that an earlier one leaves no work', () => {
    const files = [
      parseDictionary(tabbed('Orvane|GPE|o', 'Orvane|GPE|o', 'Orvane|ORG|o|en'), 'a.tsv'),
      parseDictionary(tabbed('Or\u00advane|LAW|o', 'Orvane|ORG|p|EN'), 'b.tsv'),
    ];
    assert.deepEqual(
      repeatedRows(files).map((problems) =>
        problems.map(({ severity, message }) => `${severity} ${message}`),
      ),
      [
        ['information The same stands on line 1.'],
        [
          'warning This row is not used: line 1 of a.tsv says otherwise of the same name.',
          'warning This row is not used: line 3 of a.tsv says otherwise of the same name.',
        ],
      ],
    );
  });

  it('comes to an end on any text, with places inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          nastyText.map((text) => text.replaceAll(' ', '\t')),
        ),
        (text) => {
          const { rows, problems } = parseDictionary(text, 'a.tsv');
          for (const { start, end } of [...rows, ...problems]) {
            assert.ok(0 <= start && start <= end && end <= text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
