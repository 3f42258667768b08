import assert from 'node:assert/strict';
import { hardSentences, readHardSentence } from '../../scripts/eval/hardSentences.js';
import { sentences } from '../../scripts/eval/sentences.js';
import { countBoundaries } from '../../scripts/eval/sentenceScores.js';
import { sentenceSets } from '../../scripts/eval/sentenceSets.js';
import type { TaskContext } from '../../scripts/eval/task.js';
import { linesOf } from './evalTask.js';

const document = {
  id: 'd',
  src: ['The ferry left.', 'It was late.'],
  tgt: ['船が出た。', '遅かった。'],
};

describe('eval: sentences', () => {
  it('counts boundaries inside the text, whatever white space stands at them', () => {
    const row = { id: '1', text: 'One. Two.\nThree. Four.', sentences: ['One.', 'Two.', 'Three. Four.'] };
    const ends = [5, 16, row.text.length];
    assert.deepEqual(countBoundaries(row, ends), { right: 1, wrong: 1, missed: 1 });
    assert.deepEqual(countBoundaries(row, []), { right: 0, wrong: 0, missed: 2 });
    assert.deepEqual(countBoundaries(row, [4, 9]), { right: 2, wrong: 0, missed: 0 });
  });

  it('joins the segments of a document by a space, or by nothing where words have none', () => {
    const read = ((path: string) =>
      path === 'align-pud/dev/en-ja.gold.jsonl' || path === 'align-pud/dev/en-ko.gold.jsonl'
        ? [document]
        : undefined) as TaskContext['read'];
    assert.deepEqual(
      sentenceSets(read).map(({ said, rows }) => [said, ...rows.map(({ text }) => text)]),
      [
        ['en', 'The ferry left. It was late.'],
        ['ko', '船が出た。 遅かった。'],
        ['ja', '船が出た。遅かった。'],
      ],
    );
  });

  it('joins single sentences by fives', () => {
    const lines = Array.from({ length: 7 }, (_, at) => ({ text: `Line ${at}.` }));
    const read = ((path: string) =>
      path === 'ner-en-uner-pud/dev/en.jsonl' ? lines : undefined) as TaskContext['read'];
    assert.deepEqual(
      sentenceSets(read).flatMap(({ rows }) => rows.map(({ text, sentences: own }) => [own.length, text])),
      [
        [5, 'Line 0. Line 1. Line 2. Line 3. Line 4.'],
        [2, 'Line 5. Line 6.'],
      ],
    );
  });

  it('prints scores, hard sentences and the worst texts', async () => {
    const rows = [
      { id: 'good', text: 'He left. She stayed.', sentences: ['He left.', 'She stayed.'] },
      { id: 'bad', text: 'He left. She stayed.', sentences: ['He left. She stayed.'] },
    ];
    const printed = await linesOf(sentences, { 'seg-pysbd/dev/en.jsonl': rows }, 1);
    assert.ok(printed.includes('seg-pysbd en 2 50.0 100.0 66.7 50.0 100.0 66.7'), printed.join('\n'));
    assert.ok(printed.includes('1 0 seg-pysbd en bad'));
    const cases = hardSentences.flatMap((own) => own.cases).length;
    assert.ok(printed.some((line) => line.startsWith(`together ${cases} `)));
  });

  it('reads a hard sentence', () => {
    assert.deepEqual(readHardSentence('He left. |She stayed.'), {
      text: 'He left. She stayed.',
      sentences: ['He left.', 'She stayed.'],
    });
  });
});
