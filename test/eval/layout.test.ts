import assert from 'node:assert/strict';
import { layout } from '../../scripts/eval/layout.js';
import { wrapText } from '../../scripts/eval/wrapText.js';
import { linesOf } from './evalTask.js';

describe('eval: layout', () => {
  it('wraps between words or characters, by characters or columns', () => {
    assert.equal(wrapText('one two three four', { width: 9, by: 'words' }), 'one two\nthree\nfour');
    assert.equal(
      wrapText('오늘 비가 온다', { width: 9, by: 'words', measure: 'columns' }),
      '오늘 비가\n온다',
    );
    assert.equal(wrapText('今日は雨が降る', { width: 3, by: 'characters' }), '今日は\n雨が降\nる');
    assert.equal(wrapText('ab 今日は', { width: 5, by: 'characters', measure: 'columns' }), 'ab 今\n日は');
    assert.equal(
      wrapText('one\n\ntwo', { width: 4, by: 'words', indent: ' ', lineEnd: '\r\n' }),
      ' one\r\n\r\n two',
    );
  });

  it('counts what is the same', async () => {
    const sentence =
      'The mayor of the old town in Germany said on Monday that the bridge would cost $12 million.';
    const lines = await linesOf(layout, {
      'align-ntrex/dev/en-ko.gold.jsonl': [
        { src: ['A bridge for the town', sentence, sentence, sentence], tgt: ['다리', '다리가 놓인다.'] },
      ],
    });
    assert.ok(lines.includes('English 72 columns 2 100.0 100.0 100.0 100.0 100.0'), lines.join('\n'));
    assert.ok(lines.includes('align-ntrex, English 1 0'), lines.join('\n'));
  });
});
