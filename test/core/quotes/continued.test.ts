import assert from 'node:assert/strict';
import { analyseDocument } from '../../../server/src/core/index.js';

/** `expected`: the lines, counted from 1, whose marks are reported as unbalanced. */
function check(text: string, expected: readonly number[]): void {
  const lines = analyseDocument(text)
    .problems.filter(({ code }) => code === 'quote-unbalanced')
    .map(({ start }) => text.slice(0, start).split('\n').length);
  assert.deepEqual(lines, expected);
}

describe('quotes over several paragraphs', () => {
  it('open anew in each paragraph and close in the last', () =>
    check('“We began in May, the minister said.\n“We end in June.\n“That is all.”\n', []));
  it('are balanced with straight marks too', () => check('"We began in May.\n\n"We end in June."\n', []));
  it('end unbalanced where the last paragraph does not close them', () =>
    check('“We began in May.\n“We end in June.\nNobody else spoke that day.\n', [2]));
  it('do not excuse a mark inside a paragraph', () =>
    check('He said “we began in May.\n“We end in June.”\n', [1]));
});
