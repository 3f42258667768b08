import assert from 'node:assert/strict';
import { findFigures } from '../../../server/src/core/figures/index.js';
import { check } from './check.js';

const zh = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('zh-Hans', marked, ...values);
};
const number = (amount: string): Parameters<typeof check>[2] => ({ type: 'number', amount });

describe('Chinese figures', () => {
  it('are numerals in words and digits, in either script', () => {
    zh('有[[三百五十人|CARDINAL]]参加', number('350'));
    zh('[[4.78万亿元|MONEY]]', { type: 'money', amount: '4780000000000', currency: 'CNY' });
    zh('[[五十打|CARDINAL]]', number('600'));
    zh('[[负三十二|CARDINAL]]', number('-32'));
    check('zh-Hant', '[[肆拾肆|CARDINAL]]和[[四萬萬|CARDINAL]]', number('44'), number('400000000'));
  });

  it('leave out the last unit, unless a zero stands there', () => {
    zh('[[二百五|CARDINAL]]', number('250'));
    zh('[[一万三|CARDINAL]]', number('13000'));
    zh('[[一千零三|CARDINAL]]', number('1003'));
    zh('[[一万零十二|CARDINAL]]', number('10012'));
  });

  it('tell 两 that counts from 两 that is a unit', () => {
    zh('[[一千两百|CARDINAL]]', number('1200'));
    zh('[[三十两|QUANTITY]]', { type: 'quantity', amount: '30', unit: 'liang-cn' });
  });

  it('have fractions, percentages and tenths', () => {
    zh('[[三分之二|CARDINAL]]', number('0.666666666666667'));
    zh('[[十分之一|CARDINAL]]', number('0.1'));
    zh('[[百分之五|PERCENT]]', { type: 'percent', amount: '5' });
    zh('[[千分之一|PERCENT]]', { type: 'percent', amount: '0.1' });
    zh('[[七成六|PERCENT]]', { type: 'percent', amount: '76' });
    zh(
      '[[八折|PERCENT]]和[[八五折|PERCENT]]',
      { type: 'percent', amount: '80' },
      { type: 'percent', amount: '85' },
    );
    zh('上升[[2.4个百分点|PERCENT]]', { type: 'percent', amount: '2.4' });
  });

  it('have currencies before and behind amounts, with their coins', () => {
    zh('[[人民币100万元|MONEY]]', { type: 'money', amount: '1000000', currency: 'CNY' });
    zh('[[港币100元|MONEY]]', { type: 'money', amount: '100', currency: 'HKD' });
    zh('[[50元6角三分|MONEY]]', { type: 'money', amount: '50.63', currency: 'CNY' });
    zh('[[￥300|MONEY]]', { type: 'money', amount: '300', currency: 'CNY' });
  });

  it('have units that begin with a multiplier', () => {
    zh('[[12千米|QUANTITY]]', { type: 'quantity', amount: '12', unit: 'kilometer' });
    zh('[[三千米|QUANTITY]]', { type: 'quantity', amount: '3000', unit: 'meter' });
    zh('[[五十兆字节|QUANTITY]]', { type: 'quantity', amount: '50', unit: 'megabyte' });
    zh('[[两米半|QUANTITY]]', { type: 'quantity', amount: '2.5', unit: 'meter' });
  });

  it('have ranges, bounds and numbers that are more or less', () => {
    zh('[[二三十人|CARDINAL]]', { type: 'number', amount: null, low: '20', high: '30' });
    zh('[[至少10次|CARDINAL]]', { type: 'number', amount: '10', bound: '>=' });
    zh('[[十余万人|CARDINAL]]', { type: 'number', amount: '100000', approx: true });
    zh('[[数百人|CARDINAL]]', { type: 'number', amount: null, magnitude: '100' });
  });

  it('are none inside words', () => {
    zh('统一的一些四川百货，十分好，万一三星');
    assert.deepEqual(findFigures('一般千万别说，唯一的数字', 'zh-Hant'), []);
  });
});
