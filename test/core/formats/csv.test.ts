import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvParse, csvParseRows } from 'd3-dsv';
import { exportDocuments, findFormat } from '../../../server/src/core/formats/index.js';
import { fromCsvCell, toCsvCell } from '../../../server/src/core/formats/csvCell.js';
import type { CorpusDocument } from '../../../server/src/core/index.js';
import { runPython } from '../../support/python.js';
import { phraseOf, sampleDocument } from './sample.js';

function writeCsv(...documents: readonly CorpusDocument[]): string {
  const format = findFormat('csv');
  assert.ok(format);
  const [file, ...others] = exportDocuments(format, documents, { withNoise: true }).files;
  assert.ok(file);
  assert.deepEqual(others, []);
  return file.content;
}

/** Text that breaks careless writers: separators, quotation marks, line ends, formulas, several scripts, halves. */
const nastyText = fc
  .array(
    fc.constantFrom(
      ...['"', ',', ';', '\n', '\r', '\r\n', '\t', "'", '=', '+', '-', '@', '＝', ' ', '\0', '\ufeff', 'a'],
      ...['😀', '𠮷', 'e\u0301', 'مرحبا', '한국', '日本', '\u2028', '\ud83d', '5'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('csv', () => {
  it('writes one mark a row in reading order, with the parts of its value', () => {
    const text = 'Ada Byron said: “About 3 of us left.”';
    const rows = csvParse(
      writeCsv(
        sampleDocument(text, {
          mentions: [{ ...phraseOf(text, 'Ada Byron'), name: 'Ada Byron King' }],
          figures: [{ ...phraseOf(text, 'About 3'), value: { type: 'number', amount: '3', approx: true } }],
          quotes: [
            {
              ...phraseOf(text, 'About 3 of us left.'),
              kind: 'speech',
              speaker: { ...phraseOf(text, 'Ada Byron'), form: 'name' },
            },
          ],
        }),
      ),
    );
    const filled = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    const common = { path: 'folder/one.txt', rule: 'some-rule', reasons: 'a reason; another' };
    assert.deepEqual(filled, [
      {
        ...common,
        layer: 'entity',
        label: 'PERSON',
        start: '0',
        end: '9',
        text: 'Ada Byron',
        entity: 'e0',
        name: 'Ada Byron King',
      },
      {
        ...common,
        layer: 'quote',
        label: 'speech',
        start: '17',
        end: '36',
        text: 'About 3 of us left.',
        speaker: 'Ada Byron',
        speaker_start: '0',
        speaker_end: '9',
        speaker_entity: 'e0',
      },
      {
        ...common,
        layer: 'figure',
        label: 'CARDINAL',
        start: '17',
        end: '24',
        text: 'About 3',
        value: 'number',
        amount: '3',
        approx: 'true',
      },
    ]);
  });

  it('writes the header alone where there are no marks', () => {
    const rows = csvParseRows(writeCsv(sampleDocument('')));
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.[0], 'path');
  });

  it('gives back every text exactly', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, path) => {
        const document = sampleDocument(text, {
          path,
          mentions: [{ start: 0, end: text.length, name: path }],
        });
        const [row, ...others] = csvParse(writeCsv(document));
        assert.deepEqual(others, []);
        assert.equal(fromCsvCell(row?.['text'] ?? ''), text);
        assert.equal(fromCsvCell(row?.['path'] ?? ''), path);
        assert.equal(fromCsvCell(row?.['name'] ?? ''), path);
      }),
    );
  });

  it('is read alike by Python', () => {
    const texts = [
      'plain',
      'a,b',
      'a;b',
      '"q"',
      'l\nl',
      'c\rc',
      'w\r\nw',
      'u\u2028u',
      '😀𠮷',
      '=1+1',
      "'=1",
      ' lead',
      '',
    ];
    const csv = writeCsv(
      ...texts.map((text) => sampleDocument(text, { mentions: [{ start: 0, end: text.length }] })),
    );
    assert.deepEqual(readByPython(csv), csvParseRows(csv));
  });
});

/** Rows as Python's csv module reads them. */
function readByPython(csv: string): unknown {
  return runPython(
    [
      'import csv, io, json, sys',
      'text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")',
      'print(json.dumps(list(csv.reader(text, strict=True))))',
    ],
    { input: csv },
  );
}

describe('a CSV cell', () => {
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－x', "'=1", "''=1"];
  for (const text of formulas) {
    it(`does not start a formula: ${JSON.stringify(text)}`, () => {
      assert.equal(toCsvCell(text), `'${text}`);
      assert.equal(fromCsvCell(`'${text}`), text);
    });
  }

  for (const text of ['', 'a=1', '-5', '-0.25', '12', "'quoted'", "it's", '“=1”']) {
    it(`stays as it is: ${JSON.stringify(text)}`, () => {
      assert.equal(toCsvCell(text), text);
      assert.equal(fromCsvCell(text), text);
    });
  }

  it('is never lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string()), (text) => {
        assert.equal(fromCsvCell(toCsvCell(text)), text);
      }),
    );
  });
});
