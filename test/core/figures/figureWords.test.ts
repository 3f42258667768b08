import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  briefWords,
  figureWords,
  otherMagnitudes,
  resolutionWords,
  valueReader,
  wordings,
} from '../../../server/src/core/figures/words/index.js';
import type { FigureValue } from '../../../server/src/core/model.js';

const english = valueReader();

describe('figureWords', () => {
  const cases: readonly [FigureValue, string][] = [
    [{ type: 'money', amount: '12000000000', currency: 'USD' }, '12 billion US dollars (12,000,000,000 USD)'],
    [{ type: 'money', amount: '1', currency: 'KRW' }, '1 South Korean won (1 KRW)'],
    [{ type: 'money', amount: '5', currency: '¤' }, '5 ¤'],
    [
      { type: 'money', amount: null, low: '3000000', high: '5000000', currency: 'USD' },
      '3 million to 5 million US dollars (3,000,000 to 5,000,000 USD)',
    ],
    [{ type: 'number', amount: '50', bound: '>=' }, 'at least 50'],
    [{ type: 'number', amount: '1250000.5', approx: true }, 'about 1,250,000.5'],
    [{ type: 'number', amount: '1250000', approx: true }, 'about 1.25 million (1,250,000)'],
    [{ type: 'number', amount: '2000', approx: true, bound: '<' }, 'less than about 2,000'],
    [{ type: 'number', amount: null, low: '10', high: '20' }, '10 to 20'],
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
    [{ type: 'quantity', amount: '2', unit: 'area-square-kilometer' }, '2 square kilometers'],
    [{ type: 'quantity', amount: '4', unit: 'light-year' }, '4 light year'],
    [{ type: 'quantity', amount: '2', unit: 'x-odd-unit' }, '2 x odd unit'],
    [{ type: 'date', timex: 'XXXX-WXX-3' }, 'Wednesday'],
    [{ type: 'date', timex: 'XXXX-WXX-3', offset: 'P1W' }, 'Wednesday, next week'],
    [{ type: 'date', timex: 'XXXX-WXX-5', direction: 'future' }, 'the coming Friday'],
    [{ type: 'date', timex: 'XXXX-XX-XX', offset: '-P1D' }, 'yesterday'],
    [{ type: 'date', timex: 'XXXX-XX-XX', offset: '-P2Y1M' }, '2 years, 1 month ago'],
    [{ type: 'date', timex: 'XXXX-XX', offset: '-P1M' }, 'last month'],
    [{ type: 'date', timex: 'XXXX-XX-XX', offset: 'P1D', anchor: 'text' }, '1 day later'],
    [{ type: 'date', timex: 'XXXX', offset: 'P0Y', anchor: 'text' }, 'the same year'],
    [{ type: 'date', timex: 'XXXX-XX-XX', direction: 'past' }, 'in the past'],
    [
      {
        type: 'date',
        timex: 'XXXX-08/XXXX-02',
        low: 'XXXX-08',
        high: 'XXXX-02',
        offset: '/P1Y',
      },
      'August to February, next year',
    ],
    [{ type: 'date', timex: 'XXXX-WXX' }, 'a week'],
    [{ type: 'date', timex: 'XXXX-WXX-1', set: true }, 'every Monday'],
    [{ type: 'date', timex: 'XXXX-02-04' }, '4 February'],
    [{ type: 'date', timex: 'XXXX-XX-12' }, 'the 12th'],
    [{ type: 'date', timex: 'XXXX-XX-13', weekday: 5 }, 'Friday, the 13th'],
    [{ type: 'date', timex: '2026-05', mod: 'START' }, 'early May 2026'],
    [{ type: 'date', timex: '2026' }, '2026'],
    [{ type: 'date', timex: '202' }, 'the 2020s'],
    [{ type: 'date', timex: '19' }, '20th century'],
    [{ type: 'date', timex: '2026-Q2' }, 'second quarter of 2026'],
    [{ type: 'date', timex: '2026-W06' }, 'week 6 of 2026'],
    [{ type: 'date', timex: 'FY2026' }, 'fiscal year 2026'],
    [{ type: 'date', timex: 'XXXX-11-WXX-4-#4' }, '4th Thursday of November'],
    [{ type: 'date', timex: 'XXXX-05-W02' }, '2nd week of May'],
    [{ type: 'date', timex: '2015-W-1' }, 'last week of 2015'],
    [{ type: 'date', timex: '2016-12-W-1' }, 'last week of December 2016'],
    [{ type: 'date', timex: 'XXXX-05-WXX-1-#-1' }, 'last Monday of May'],
    [{ type: 'date', timex: 'XXXX-11-WXX-4-#4+4' }, '4 days after 4th Thursday of November'],
    [{ type: 'date', timex: '2016-E+00' }, 'Easter of 2016'],
    [{ type: 'date', timex: 'XXXX-E-03' }, '3 days before Easter'],
    [{ type: 'date', timex: 'XX7' }, 'the 70s'],
    [{ type: 'date', timex: 'XXX' }, 'a decade'],
    [{ type: 'date', timex: 'XX' }, 'a century'],
    [{ type: 'date', timex: 'BC0044' }, '44 BC'],
    [{ type: 'date', timex: 'BC00' }, '1st century BC'],
    [{ type: 'date', timex: 'FYXXXX', offset: '-P1Y' }, 'fiscal year, last year'],
    [{ type: 'date', timex: 'FY2026-Q3' }, 'third quarter of fiscal year 2026'],
    [
      {
        type: 'date',
        timex: 'XXXX-XX-XX/XXXX-XX-04',
        low: 'XXXX-XX-XX',
        high: 'XXXX-XX-04',
        offset: '-P1D',
      },
      'yesterday to the 4th',
    ],
    [{ type: 'time', timex: 'T26:30' }, '26:30'],
    [{ type: 'date', timex: '2026-02-30' }, '2026-2-30'],
    [{ type: 'date', timex: 'PAST_REF' }, 'in the past'],
    [{ type: 'date', timex: 'XXXX-05-12', bound: '<=' }, 'until 12 May'],
    [
      { type: 'date', timex: 'XXXX-05-04/XXXX-05-06', low: 'XXXX-05-04', high: 'XXXX-05-06' },
      '4 May to 6 May',
    ],
    [{ type: 'time', timex: 'T15:30' }, '15:30'],
    [{ type: 'time', timex: 'T09' }, '09:00'],
    [{ type: 'time', timex: 'T15/T17', low: 'T15', high: 'T17' }, '15:00 to 17:00'],
    [{ type: 'time', timex: '2026-02-04TMO' }, '4 February 2026, morning'],
    [{ type: 'time', timex: 'XXXX-XX-XXT17', offset: 'P1D' }, '17:00, tomorrow'],
    [{ type: 'time', timex: 'XXXX-XX-XXTXX', offset: '-PT2H' }, '2 hours ago'],
    [{ type: 'duration', timex: 'P30D' }, '30 days'],
    [{ type: 'duration', timex: 'P1W', approx: true }, 'about 1 week'],
    [{ type: 'duration', timex: 'P1Y6M' }, '1 year, 6 months'],
    [{ type: 'duration', timex: 'P3D/P5D', low: 'P3D', high: 'P5D' }, '3 days to 5 days'],
    [{ type: 'duration', timex: 'P3D', offset: 'P1D' }, '3 days beginning tomorrow'],
    [{ type: 'duration', timex: 'P1D', set: true }, 'every day'],
    [{ type: 'duration', timex: 'P2W', set: true }, 'every 2 weeks'],
    [{ type: 'duration', timex: 'P2DE' }, '2 decades'],
    [{ type: 'duration', timex: 'PTXH' }, 'some hours'],
    [{ type: 'duration', timex: 'PT90M' }, '90 minutes'],
    [{ type: 'duration', timex: 'nonsense' }, 'nonsense'],
  ];
  for (const [value, expected] of cases) {
    it(expected, () => {
      assert.equal(figureWords(value, english), expected);
    });
  }

  const dollars: FigureValue = { type: 'money', amount: '12000000000', currency: 'USD', bound: '>=' };
  const others: readonly [locale: string, FigureValue, string][] = [
    ['ko', dollars, '120억 미국 달러 (12,000,000,000 USD) 이상'],
    ['ja', dollars, '120億米ドル (12,000,000,000 USD)以上'],
    ['zh-cn', dollars, '至少120亿美元 (12,000,000,000 USD)'],
    ['zh-TW', { type: 'number', amount: '75030000' }, '7503萬 (75,030,000)'],
    ['de', dollars, 'at least 12 billion US dollars (12.000.000.000 USD)'],
    ['xx-nonsense-', dollars, 'at least 12 billion US dollars (12,000,000,000 USD)'],
    ['ko', { type: 'number', amount: '12345678900' }, '123억 4567만 8900 (12,345,678,900)'],
    ['ko', { type: 'date', timex: 'XXXX-WXX-3', offset: '-P1W' }, '지난주 수요일'],
    ['ja', { type: 'date', timex: '2026-Q1' }, '2026年第1四半期'],
    ['en-US', { type: 'date', timex: '2026-02-04' }, 'February 4, 2026'],
  ];
  for (const [locale, value, expected] of others) {
    it(`${locale}: ${expected}`, () => {
      assert.equal(figureWords(value, valueReader(locale)), expected);
    });
  }

  it('has words for any value and reader', () => {
    const timex = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[P-]?[\dXWDMYQHFE]{0,5}(-[\dXWE#]{1,3}){0,3}(T[\dXMOAFH:]{1,6})?(\/P?\d[DY])?$/),
    );
    const offset = fc.option(fc.oneof(fc.string(), fc.constantFrom('-P1D', 'P0Y', 'PT5M')), {
      nil: undefined,
    });
    fc.assert(
      fc.property(timex, offset, fc.constantFrom('en', 'ko', 'ja', 'zh', 'fr'), (own, far, locale) => {
        const reader = valueReader(locale);
        for (const type of ['date', 'time', 'duration'] as const) {
          const value: FigureValue = { type, timex: own, ...(far === undefined ? {} : { offset: far }) };
          figureWords(value, reader);
          briefWords({ ...value, resolved: own }, reader);
          resolutionWords({ ...value, resolved: `${own}X` }, { date: own, from: 'setting' }, reader);
        }
      }),
    );
  });
});

describe('otherMagnitudes', () => {
  const check = (value: FigureValue, expected: string): void => {
    assert.equal(otherMagnitudes(value).join(' = '), expected);
  };
  const number = (amount: string): FigureValue => ({ type: 'number', amount });

  it('writes a large amount as each language does, exactly', () => {
    check({ type: 'money', amount: '12000000000', currency: 'USD' }, '12 billion = 120억 = 120億 = 120亿');
    check(number('75030000'), '75.03 million = 7503만 = 7503万 = 7503萬');
    check(
      number('1234567890'),
      '1,234,567,890 = 12억 3456만 7890 = 12億3456万7890 = 12亿3456万7890 = 12億3456萬7890',
    );
    check(number('-50000'), '-50,000 = -5만 = -5万 = -5萬');
    check(number('100000500'), '100,000,500 = 1억 500 = 1億500 = 1亿零500 = 1億零500');
    check(number('1250000000000'), '1.25 trillion = 1조 2500억 = 1兆2500億 = 1.25万亿 = 1.25兆');
  });

  it('does so with both ends of a range, and with what is only a magnitude', () => {
    check(
      { type: 'number', amount: null, low: '20000', high: '30000' },
      '20,000 to 30,000 = 2만~3만 = 2万～3万 = 2万至3万 = 2萬至3萬',
    );
    check(
      { type: 'number', amount: null, magnitude: '100000000000' },
      'hundreds of billions = 수천억 = 数千億 = 数千亿 = 數千億',
    );
  });

  it('is silent where all write the same', () => {
    check(number('9999'), '');
    check(number('1250000.5'), '');
    check({ type: 'date', timex: '2026' }, '');
  });
});

describe('resolutionWords', () => {
  const check = (value: FigureValue, expected: string | undefined, date = '2026-02-06'): void => {
    assert.equal(
      resolutionWords(value, date === '' ? undefined : { date, from: 'dateline' }, english),
      expected,
    );
  };

  it('tells what a date comes to, and what it was counted from', () => {
    check(
      { type: 'date', timex: 'XXXX-WXX-3', resolved: '2026-02-04' },
      'Wednesday 4 February 2026, counted from 6 February 2026 (dateline)',
    );
    check(
      { type: 'date', timex: 'XXXX-WXX', offset: '-P1W', resolved: '2026-W05' },
      'Monday 26 January 2026 to Sunday 1 February 2026, counted from 6 February 2026 (dateline)',
    );
    check(
      { type: 'time', timex: 'XXXX-XX-XXT17', offset: 'P1D', resolved: '2026-02-07T17' },
      'Saturday 7 February 2026, 17:00, counted from 6 February 2026, 09:30 (dateline)',
      '2026-02-06T09:30',
    );
  });

  it('says where a date is left open', () => {
    check(
      { type: 'date', timex: 'XXXX-02-04' },
      'left open: the date of the article itself is not known',
      '',
    );
  });

  it('is silent of what needs no resolving', () => {
    check({ type: 'date', timex: '2026-02-04' }, undefined, '');
    check({ type: 'date', timex: 'XXXX-WXX-1', set: true }, undefined, '');
    check({ type: 'date', timex: 'XXXX-XX-XX' }, undefined, '');
    check({ type: 'number', amount: '5' }, undefined);
  });
});

describe('briefWords and wordings', () => {
  it('are digits with a unit, and names in each language', () => {
    const value: FigureValue = { type: 'money', amount: '12000000000', currency: 'USD', approx: true };
    assert.equal(briefWords(value, valueReader('de')), '12.000.000.000 USD');
    assert.deepEqual(wordings(value), [
      '12 billion US dollars',
      '120억 미국 달러',
      '120億米ドル',
      '120亿美元',
      '120億 美元',
    ]);
  });

  it('are nothing of what is open', () => {
    assert.equal(briefWords({ type: 'date', timex: 'XXXX-02-04' }, english), undefined);
    assert.equal(briefWords({ type: 'time', timex: 'TMO' }, english), undefined);
    assert.equal(briefWords({ type: 'date', timex: '199' }, english), undefined);
    assert.equal(briefWords({ type: 'date', timex: '2026-W06' }, english), undefined);
    assert.equal(
      briefWords({ type: 'date', timex: '2026-02-04/2026-02-06' }, english),
      '2026-02-04/2026-02-06',
    );
    assert.equal(briefWords({ type: 'time', timex: 'T17:30' }, english), '17:30');
    assert.equal(
      briefWords({ type: 'date', timex: 'XXXX-WXX-3', resolved: '2026-02-04' }, english),
      '2026-02-04',
    );
  });
});
