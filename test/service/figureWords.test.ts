import assert from 'node:assert/strict';
import type { FigureValue } from '../../server/src/core/index.js';
import { figureWords } from '../../server/src/service/figureWords.js';

describe('figureWords', () => {
  const cases: readonly [FigureValue, string][] = [
    [{ type: 'money', amount: '12000000000', currency: 'USD' }, '12 billion US dollars (12,000,000,000 USD)'],
    [{ type: 'money', amount: '1', currency: 'KRW' }, '1 South Korean won (1 KRW)'],
    [{ type: 'money', amount: '5', currency: '¤' }, '5 ¤'],
    [{ type: 'number', amount: '50', bound: '>=' }, 'at least 50'],
    [{ type: 'number', amount: '1250000.5', approx: true }, 'about 1.250001 million (1,250,000.5)'],
    [{ type: 'number', amount: null, low: '10', high: '20' }, 'from 10 to 20'],
    [
      { type: 'money', amount: null, magnitude: '100000000000', currency: 'USD' },
      'hundreds of billions of US dollars (100,000,000,000 or more)',
    ],
    [{ type: 'number', amount: null, magnitude: '1000' }, 'thousands (1,000 or more)'],
    [{ type: 'number', amount: null, magnitude: '10000' }, 'tens of thousands (10,000 or more)'],
    [{ type: 'number', amount: null, magnitude: '12' }, 'in the order of 12'],
    [{ type: 'percent', amount: '0.25', bound: '<' }, 'less than 0.25 percent'],
    [{ type: 'ordinal', amount: '1' }, '1st'],
    [{ type: 'ordinal', amount: '12' }, '12th'],
    [{ type: 'ordinal', amount: '103' }, '103rd'],
    [{ type: 'quantity', amount: '3', unit: 'length-kilometer' }, '3 kilometers'],
    [{ type: 'quantity', amount: '1', unit: 'kilometer' }, '1 kilometer'],
    [{ type: 'quantity', amount: '2', unit: 'x-odd-unit' }, '2 x odd unit'],
    [{ type: 'date', timex: 'XXXX-WXX-3' }, 'Wednesday'],
    [{ type: 'date', timex: 'XXXX-WXX-3', resolved: '2026-02-04' }, 'Wednesday: 4 February 2026'],
    [{ type: 'date', timex: 'XXXX-02-04' }, '4 February'],
    [{ type: 'date', timex: '2026' }, '2026'],
    [{ type: 'date', timex: '2026-Q2' }, 'second quarter 2026'],
    [{ type: 'date', timex: 'PAST_REF' }, 'in the past'],
    [{ type: 'date', timex: '202' }, '202'],
    [{ type: 'time', timex: 'T15:30' }, '15:30'],
    [{ type: 'time', timex: 'T09' }, '09:00'],
    [{ type: 'time', timex: '2026-02-04TMO' }, '4 February 2026, morning'],
    [{ type: 'duration', timex: 'P30D' }, '30 days'],
    [{ type: 'duration', timex: 'P1W', approx: true }, 'about 1 week'],
    [{ type: 'duration', timex: 'PTXH' }, 'some hours'],
    [{ type: 'duration', timex: 'PT90M' }, '90 minutes'],
  ];
  for (const [value, expected] of cases) {
    it(expected, () => {
      assert.equal(figureWords(value), expected);
    });
  }
});
