import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FigureValue } from '../../../../server/src/core/model.js';
import { readValueQuery, valueKeys } from '../../../../server/src/core/figures/values/valueQuery.js';
import { valueText } from '../../../../server/src/core/figures/values/valueText.js';

const texts: readonly [FigureValue, string][] = [
  [{ type: 'money', amount: '12000000000', currency: 'USD' }, '12000000000 USD'],
  [{ type: 'money', amount: '5', currency: 'EUR', bound: '>=', approx: true }, '5 EUR'],
  [{ type: 'money', amount: null, low: '10', high: '20', currency: 'USD' }, '10..20 USD'],
  [{ type: 'money', amount: null, magnitude: '1000000', currency: 'KRW' }, '>= 1000000 KRW'],
  [{ type: 'number', amount: '-1.5' }, '-1.5'],
  [{ type: 'percent', amount: '25', bound: '<' }, '25%'],
  [{ type: 'quantity', amount: '3', unit: 'length-kilometer' }, '3 kilometer'],
  [{ type: 'quantity', amount: '3', unit: 'light-year' }, '3 light-year'],
  [{ type: 'date', timex: '2026-02-04' }, '2026-02-04'],
  [{ type: 'date', timex: 'XXXX-WXX-3', resolved: '2026-02-04' }, '2026-02-04'],
  [{ type: 'date', timex: 'XXXX-WXX-3' }, 'XXXX-WXX-3'],
  [{ type: 'time', timex: 'T17:30' }, 'T17:30'],
  [{ type: 'duration', timex: 'P5W' }, 'P5W'],
];

describe('valueText', () => {
  for (const [value, text] of texts) {
    it(text, () => {
      assert.equal(valueText(value), text);
    });
  }
});

describe('readValueQuery', () => {
  for (const [value, text] of texts) {
    it(`finds ${text} by what is copied`, () => {
      const wanted = readValueQuery(text);
      assert.ok(
        valueKeys(value).some((key) => wanted.has(key)),
        [...wanted].join(),
      );
    });
  }

  const same: readonly [string, ...string[]][] = [
    ['12e9 USD', '12,000,000,000 USD', '$12bn', '120억 달러', '120億ドル', '12 billion dollars', '1.2E10usd'],
    ['50%', '50 percent', '50퍼센트', '+50%'],
    ['3 km', '3 kilometers', '3킬로미터', '3e0 kilometer'],
    ['2026-02-04', 'February 4, 2026', '2026年2月4日', '2026년 2월 4일'],
    ['1500', '1,500', '1.5e3', '15e2'],
  ];
  for (const [first, ...others] of same) {
    it(`takes ${first} for ${others.join(', ')}`, () => {
      for (const other of others) {
        const wanted = readValueQuery(first);
        assert.ok(
          [...readValueQuery(other)].some((key) => wanted.has(key)),
          other,
        );
      }
    });
  }

  it('takes no name for a value, and no part of a text', () => {
    for (const query of ['', 'Japan', 'e9', 'USD', '1,2,3', '$12 billion for', 'x'.repeat(1000)]) {
      assert.deepEqual([...readValueQuery(query)], [], query);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[<>~]?=?[\d,.]{1,9}e?-?\d?[.]{0,2}\d? ?[A-Z%]*$/)),
        (text) => {
          readValueQuery(text);
        },
      ),
    );
  });
});
