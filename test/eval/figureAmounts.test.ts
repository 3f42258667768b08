import assert from 'node:assert/strict';
import type { FigureValue } from '../../server/src/core/index.js';
import {
  saysAge,
  saysDuration,
  saysMoney,
  saysNumber,
  saysPercent,
  saysQuantity,
  saysRange,
} from '../../scripts/eval/figures/amounts.js';
import { currency } from '../../scripts/eval/figures/currencies.js';
import { writtenCurrency } from '../../scripts/eval/figures/currencySigns.js';
import { exact, sameAmount } from '../../scripts/eval/figures/exact.js';
import type { GoldFigure } from '../../scripts/eval/figures/score.js';
import { conversion, unitIds } from '../../scripts/eval/figures/units.js';

type Says = NonNullable<GoldFigure['says']>;

const check = (says: Says, value: FigureValue, expected: boolean): void => {
  const figure = { start: 0, end: 1, label: 'CARDINAL', rule: 'test', reasons: [], value } as const;
  assert.equal(says(figure), expected, JSON.stringify(value));
};

const number = (amount: string): FigureValue => ({ type: 'number', amount });
const money = (amount: string, code: string): FigureValue => ({ type: 'money', amount, currency: code });
const quantity = (amount: string, unit: string): FigureValue => ({ type: 'quantity', amount, unit });
const duration = (timex: string): FigureValue => ({ type: 'duration', timex });

describe('eval: exact amounts', () => {
  const same: readonly [printed: string, ours: string, expected: boolean][] = [
    ['45', '45.0', true],
    ['45', '46', false],
    ['-0.4', '-.4', true],
    ['1E-12', '0.000000000001', true],
    ['1.5e3', '1500', true],
    // Floats, as they print: the last digit may be off by one.
    ['1.3333333', '1.333333333333333', true],
    ['1.3333333', '1.3333341', false],
    ['0.333333333333333', '0.333333333333333333', true],
    ['4.6000000000000005', '4.6', true],
    ['8.95430243255239', '8.95430243255237', true],
    // Too short to be the end of a float.
    ['0.33', '0.333333333333333', false],
    ['1234567.8', '1234567.9', false],
    ['', '0', false],
    ['many', '12', false],
  ];
  for (const [printed, ours, expected] of same) {
    it(`${printed} is ${expected ? '' : 'not '}${ours}`, () => {
      assert.equal(sameAmount(printed, ours), expected);
    });
  }

  it('multiplies what the set prints, with its margin', () => {
    assert.equal(sameAmount('5.166666666666667', '62', exact('12')), true);
    assert.equal(sameAmount('5.1', '62', exact('12')), false);
  });

  it('knows that quotients of ours are rounded', () => {
    assert.equal(sameAmount('94', '7.83333333333333', { numerator: 1n, denominator: 12n }), true);
    assert.equal(sameAmount('94', '7.8333333', { numerator: 1n, denominator: 12n }), false);
  });
});

describe('eval: units', () => {
  const conversions: readonly [from: string, to: string, factor: string | null][] = [
    ['kilogram', 'gram', '1000'],
    ['foot', 'inch', '12'],
    ['cubic-kilometer', 'cubic-meter', '1E9'],
    ['square-foot', 'square-inch', '144'],
    ['milliliter', 'cubic-centimeter', '1'],
    ['megabyte', 'kilobit', '8000'],
    ['mile-per-hour', 'meter-per-second', '0.44704'],
    ['kilometer-per-hour', 'meter-per-hour', '1000'],
    ['jin-cn', 'liang-cn', '10'],
    ['parsec', 'parsec', '1'],
    ['celsius', 'fahrenheit', null],
    ['kilogram', 'kilometer', null],
    ['meter', 'square-meter', null],
  ];
  for (const [from, to, factor] of conversions) {
    it(`${from} to ${to}`, () => {
      const found = conversion(from, to);
      const own = factor === null ? undefined : exact(factor);
      assert.equal(found === undefined, own === undefined);
      assert.equal(
        (found?.numerator ?? 0n) * (own?.denominator ?? 1n),
        (own?.numerator ?? 0n) * (found?.denominator ?? 1n),
      );
    });
  }

  it('writes the names of sets as CLDR does', () => {
    assert.deepEqual(unitIds('Square kilometre'), ['square-kilometer']);
    assert.deepEqual(unitIds('Kilometer per hour'), ['kilometer-per-hour']);
    assert.deepEqual(unitIds('C'), ['celsius']);
    assert.deepEqual(unitIds('Ton'), ['ton', 'tonne']);
  });
});

describe('eval: currencies', () => {
  it('takes the code that a set gives', () => {
    assert.deepEqual(currency('Japanese yen', 'JPY'), { codes: ['JPY'], per: '1' });
  });

  it('takes a code for the one that has followed it', () => {
    assert.ok(currency('Mauritanian ouguiya', 'MRO').codes.includes('MRU'));
  });

  it('leaves the country open where the name does', () => {
    const { codes } = currency('Dollar');
    assert.ok(codes.includes('USD') && codes.includes('HKD') && !codes.includes('EUR'));
    assert.deepEqual(currency('Abkhazian apsar', '_AA').codes, ['_AA']);
  });

  it('knows no currency by a name that is none', () => {
    assert.deepEqual(currency('Gold').codes, []);
    assert.equal(writtenCurrency('gold'), undefined);
  });

  it('reads signs, and minor units among them', () => {
    assert.deepEqual(writtenCurrency('Kč'), { codes: ['CZK'], per: '1' });
    assert.deepEqual(writtenCurrency('GBp'), { codes: ['GBP'], per: '100' });
  });
});

describe('eval: what a figure says', () => {
  it('compares percentages with percentages alone', () => {
    const says = saysPercent({ amount: '12.5' });
    check(says, { type: 'percent', amount: '12.50' }, true);
    check(says, { type: 'percent', amount: '12' }, false);
    check(says, number('12.5'), false);
  });

  it('counts cents as parts of their currency', () => {
    const says = saysMoney({ amount: '45' }, currency('Cent'));
    check(says, money('0.45', 'USD'), true);
    check(says, money('0.45', 'EUR'), true);
    check(says, money('45', 'USD'), false);
    check(says, money('0.45', 'JPY'), false);
  });

  it('compares quantities across the units of one measure', () => {
    const says = saysQuantity({ amount: '3000' }, ['gram']);
    check(says, quantity('3', 'kilogram'), true);
    check(says, quantity('3', 'kilometer'), false);
    check(saysQuantity({ amount: '21' }, unitIds('Degree')), quantity('21', 'degree'), true);
    check(saysQuantity({ amount: '21' }, unitIds('Degree')), quantity('21', 'celsius'), false);
  });

  it('takes a bare number from whatever amount it stands in', () => {
    const says = saysNumber({ amount: '45' });
    check(says, number('45'), true);
    check(says, money('45', 'KRW'), true);
    check(says, { type: 'ordinal', amount: '45' }, true);
    check(says, duration('P45D'), true);
    check(says, { type: 'date', timex: '2016-05' }, false);
    check(saysNumber({ amount: '5' }), { type: 'date', timex: '2016-05' }, true);
    check(says, { type: 'number', amount: null, low: '45', high: '60' }, true);
    check(says, money('46', 'KRW'), false);
  });

  it('wants the bound that the set has, and takes one where the set has none', () => {
    const bounded = saysQuantity({ amount: '5', bounds: ['>', '>='] }, ['liter']);
    check(bounded, { type: 'quantity', amount: '5', unit: 'liter', bound: '>' }, true);
    check(bounded, { type: 'quantity', amount: '5', unit: 'liter', bound: '<' }, false);
    check(bounded, quantity('5', 'liter'), false);
    check(saysNumber({ amount: '5' }), { type: 'number', amount: '5', bound: '<=' }, true);
  });

  it('compares both ends of a range', () => {
    const says = saysQuantity({ low: '2', high: '7' }, ['gram']);
    check(says, { type: 'quantity', amount: null, low: '0.002', high: '0.007', unit: 'kilogram' }, true);
    check(says, { type: 'quantity', amount: null, low: '2', high: '8', unit: 'gram' }, false);
    check(says, quantity('2', 'gram'), false);
  });

  it('reads intervals in brackets', () => {
    check(saysRange('(30,)'), { type: 'number', amount: '30', bound: '>' }, true);
    check(saysRange('(30,)'), { type: 'number', amount: '30', bound: '>=' }, false);
    check(saysRange('(,30]'), { type: 'percent', amount: '30', bound: '<=' }, true);
    check(saysRange('[45,45]'), number('45'), true);
    check(saysRange('[20,30)'), { type: 'number', amount: null, low: '20', high: '30' }, true);
    check(saysRange('(30,)'), { type: 'duration', timex: 'P30Y', bound: '>' }, true);
  });

  it('takes an age for a length of time', () => {
    const says = saysAge({ amount: '60' }, 'year');
    check(says, duration('P60Y'), true);
    check(says, quantity('60', 'year-person'), true);
    check(says, duration('P60M'), false);
    check(says, duration('P6Y'), false);
  });

  it('tells minutes from months', () => {
    check(saysDuration({ amount: '3' }, 'TM'), duration('PT3M'), true);
    check(saysDuration({ amount: '3' }, 'TM'), duration('P3M'), false);
    check(saysDuration({ amount: '66' }, 'Y', exact('1E6')), duration('P66000000Y'), true);
  });
});
