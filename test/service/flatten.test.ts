import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from '../../server/src/service/flatten.js';

describe('flatten', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
  );

  it('covers each place by the marks that covered it, once', () => {
    fc.assert(
      fc.property(spans, (marks) => {
        const flat = flatten(marks);
        for (let at = 0; at < 45; at++) {
          const over = marks.filter(({ start, end }) => start <= at && at < end);
          const pieces = flat.filter(({ start, end }) => start <= at && at < end);
          assert.equal(pieces.length, over.length === 0 ? 0 : 1);
          assert.deepEqual(new Set(pieces[0]?.marks), new Set(over.length === 0 ? undefined : over));
        }
      }),
    );
  });

  it('names the outermost mark first', () => {
    const outer = { start: 0, end: 9 };
    const inner = { start: 3, end: 5 };
    assert.deepEqual(flatten([inner, outer])[1], { start: 3, end: 5, marks: [outer, inner] });
  });
});
