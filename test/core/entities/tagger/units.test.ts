import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBase64 } from '../../../../server/src/core/entities/tagger/base64.js';
import { characterUnits } from '../../../../server/src/core/entities/tagger/characters.js';
import { withoutLong } from '../../../../server/src/core/entities/withoutLong.js';

describe('characters as units', () => {
  const check = (text: string, units: string): void => {
    const { length, starts, ends } = characterUnits(text);
    const pieces = Array.from({ length }, (_, unit) => text.slice(starts[unit], ends[unit]));
    assert.equal(pieces.join('|'), units);
  };

  it('are characters, but runs of Latin letters and of digits', () => {
    check('G7は東京で', 'G|7|は|東|京|で');
    check('2026年NATOの', '2026|年|NATO|の');
  });
  it('keep pairs of surrogates and combining marks whole', () => {
    check('𠮷野か\u3099い😀', '𠮷|野|か\u3099|い|😀');
  });
  it('leave white space out', () => {
    check(' 김 씨\u3000는\n', '김|씨|는');
    check('a b', 'a|b');
  });
});

describe('base64', () => {
  it('reads what others write', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        assert.deepEqual(decodeBase64(Buffer.from(bytes).toString('base64')), bytes);
      }),
    );
  });
});

describe('sentences without long ones', () => {
  it('cover the same text in order, in pieces of bounded length, with no pair of surrogates cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '𠮷', '京'), maxLength: 9000 }), (text) => {
        const pieces = withoutLong(text, [{ start: 0, end: text.length }]);
        assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text);
        for (const { start, end } of pieces) {
          assert.ok(end - start <= 2000);
          assert.ok(!/^[\uDC00-\uDFFF]/.test(text.slice(start, end)));
        }
      }),
      { numRuns: 30 },
    );
  });
});
