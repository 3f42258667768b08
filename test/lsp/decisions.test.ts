import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween } from '../../server/src/core/index.js';
import { Decisions } from '../../server/src/lsp/decisions.js';
import { applyEdit, editScript } from '../support/edits.js';

describe('Decisions', () => {
  const uri = 'file:///a.txt';
  const text = 'one\ntwo\nthree\n';
  const noise = { start: 4, end: 7, as: 'noise' as const };

  const decided = (): Decisions => {
    const decisions = new Decisions();
    decisions.set(uri, text, [noise]);
    return decisions;
  };

  it('stay with a document, and with no other', () => {
    const decisions = decided();
    assert.deepEqual(decisions.of(uri, text), [noise]);
    assert.deepEqual(decisions.of('file:///b.txt', text), []);
  });

  it('are the same array until something changes', () => {
    const decisions = decided();
    const other = `zero\n${text}`;
    const [here, there] = [decisions.of(uri, text), decisions.of(uri, other)];
    assert.equal(decisions.of(uri, text), here);
    assert.equal(decisions.of(uri, other), there);
    assert.equal(decisions.of('file:///b.txt', text), decisions.of('file:///c.txt', text));
  });

  it('follow their lines into a text that changed elsewhere', () => {
    const decisions = decided();
    assert.deepEqual(decisions.of(uri, `zero\n${text}`), [{ ...noise, start: 9, end: 12 }]);
    assert.deepEqual(decisions.of(uri, 'one\nthree\n'), []);
    assert.deepEqual(decisions.of(uri, text), [noise], 'as they were, where the text is');
  });

  it('go with the characters that they are on', () => {
    const decisions = decided();
    decisions.edited(uri, text, { start: 3, end: 8, inserted: 0 }, 'onethree\n');
    assert.deepEqual(decisions.of(uri, 'onethree\n'), []);
    assert.deepEqual(decisions.of(uri, text), [], 'also when the text comes back');
  });

  it('hold the same words after any edits outside of them', () => {
    const mark = '«decided»';
    fc.assert(
      fc.property(fc.string(), fc.string(), editScript, (head, tail, script) => {
        let now = `${head.replaceAll(mark, '')}${mark}${tail.replaceAll(mark, '')}`;
        const start = now.indexOf(mark);
        const decisions = new Decisions();
        decisions.set(uri, now, [{ start, end: start + mark.length, as: 'article' }]);
        for (const edit of script) {
          const { after } = applyEdit(now, edit);
          const made = editBetween(now, after);
          decisions.edited(uri, now, made, after);
          now = after;
          if (now.includes(mark)) {
            const [only] = decisions.of(uri, now);
            assert.equal(only && now.slice(only.start, only.end).includes(mark), true, now);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
