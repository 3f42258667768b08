import assert from 'node:assert/strict';
import { hardSentences, readHardSentence } from '../../../scripts/eval/hardSentences.js';
import { splitSentences } from '../../../server/src/core/text/sentences/index.js';

describe('hard sentences', () => {
  for (const { language, name, cases } of hardSentences) {
    describe(name, () => {
      for (const marked of cases) {
        it(marked, () => {
          const { text, sentences } = readHardSentence(marked);
          assert.deepEqual(
            splitSentences(text, language).map(({ start, end }) => text.slice(start, end)),
            sentences,
          );
        });
      }
    });
  }
});
