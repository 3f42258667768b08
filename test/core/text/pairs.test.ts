import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../server/src/core/model.js';
import { pairMarks } from '../../../server/src/core/text/pairs.js';

/** The pairs as written, an ellipsis for what stands in them; and the marks that ought to have a partner, by side. */
function check(
  language: Language,
  text: string,
  pairs: readonly string[],
  unpaired: readonly string[] = [],
): void {
  const found = pairMarks(text, language);
  assert.deepEqual(
    found.pairs.map(({ open, inner, close, end }) => `${text.slice(open, inner)}…${text.slice(close, end)}`),
    pairs,
    text,
  );
  assert.deepEqual(
    found.unpaired.map(({ start, end, side }) => `${side} ${text.slice(start, end)}`),
    unpaired,
    text,
  );
}

describe('pairMarks', () => {
  it('pairs all marks, those in others too, in the order of their opening marks', () => {
    check('en', '“A ‘b’ c” (d [e])', ['“…”', '‘…’', '(…)', '[…]']);
    check('en', '"he said "no" to me"', ['"…"', '"…"']);
    check('ja', '「a『b』」《c》〈d〉〝e〟【f】（g）', [
      '「…」',
      '『…』',
      '《…》',
      '〈…〉',
      '〝…〟',
      '【…】',
      '（…）',
    ]);
  });

  it('knows how long each mark is', () => {
    check('en', "``A `b' c'' and “d''", ["``…''", "`…'", "“…''"]);
    check('ko', '<<가>>와 <나>', ['<<…>>', '<…>']);
  });

  it('says at which side a mark without a partner stands', () => {
    check('en', 'He said “yes. She said no”. “Go.”', ['“…”', '“…”']);
    check('en', 'A,” he said. “B. “C,” he said.', ['“…”'], ['close ”', 'open “']);
    check('en', '1) (a', [], ['close )', 'open (']);
    check('ja', '「a『b」c』', ['「…」'], ['open 『', 'close 』']);
  });

  it('decides on thousands of marks at once as on few', () => {
    const [piece, pairs] = ['"a," he said "b c" "d. ‘e’ ', ['"…"', '"…"', '"…"', '‘…’']];
    const many = 3_000;
    const found = pairMarks(piece.repeat(many), 'en');
    assert.equal(found.pairs.length, (pairs.length - 1) * many);
    assert.equal(found.unpaired.length, many);
  });

  it('finds no more than what stands in a text, in proportion to its length', () => {
    const marks = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '「', '(', 'a', ' ', '.');
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 8 }), (pieces) => {
        const piece = `${pieces.join('')} x. `;
        const count = (times: number): number => {
          const { pairs, unpaired } = pairMarks(piece.repeat(times), 'en');
          return 2 * pairs.length + unpaired.length;
        };
        assert.ok(count(200) <= 200 * piece.length);
        for (const { open, inner, close, end } of pairMarks(piece.repeat(9), 'en').pairs) {
          assert.ok(open < inner && inner <= close && close < end);
        }
      }),
      { numRuns: 30 },
    );
  });
});
