import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { splitSentences } from '../../../server/src/core/text/sentences/index.js';

const length = 400_000;

/** Read twice from each of its characters on, any of these would take minutes. */
const runs = [
  '😀',
  '♪',
  '^',
  '!?',
  '。',
  '“',
  '」',
  '）',
  '( ',
  '. . ',
  '1) ',
  '\u0301',
  '\u200d',
  '[1]',
  'a.',
];

describe('sentences of a long run', () => {
  for (const run of runs) {
    it(`of ${JSON.stringify(run)} are read once`, () => {
      const text = run.repeat(length / run.length);
      const sentences = splitSentences(text, 'ja');
      assert.equal(sentences[0]?.start, 0);
      assert.equal(sentences.at(-1)?.end, text.trimEnd().length);
    });
  }
});
