import assert from 'node:assert/strict';
import { findFigures } from '../../../server/src/core/figures/index.js';
import { resolveDates } from '../../../server/src/core/index.js';
import { check } from './check.js';

type Value = Parameters<typeof check>[2];

const zh = (marked: string, ...values: Value[]): void => {
  check('zh-Hans', marked, ...values);
};
const hant = (marked: string, ...values: Value[]): void => {
  check('zh-Hant', marked, ...values);
};
const date = (timex: string, more: object = {}): Value => ({ type: 'date', timex, ...more });
const time = (timex: string, more: object = {}): Value => ({ type: 'time', timex, ...more });
const length = (timex: string, more: object = {}): Value => ({ type: 'duration', timex, ...more });

describe('Chinese dates', () => {
  it('have their year, month and day in digits and in words', () => {
    zh('[[2016年5月12日|DATE]]开幕', date('2016-05-12'));
    zh('[[二〇〇八年八月八日|DATE]]', date('2008-08-08'));
    hant('[[十二月廿三號|DATE]]', date('XXXX-12-23'));
    zh('[[零八年|DATE]]的奥运会和[[九八年|DATE]]的洪水', date('2008'), date('1998'));
  });

  it('count years by eras, before Christ and in the first millennium', () => {
    hant('[[民國115年3月|DATE]]', date('2026-03'));
    zh('[[康熙元年|DATE]]', date('1662'));
    zh('[[公元前221年|DATE]]统一', date('BC0221'));
    zh('[[公元618年|DATE]]建立', date('0618'));
    zh('他于[[744年|DATE]]去世，享年[[120年|DATE]]', date('0744'), length('P120Y'));
  });

  it('name weekdays, weeks and months by their distance', () => {
    zh(
      '[[上周三|DATE]]和[[下下个星期日|DATE]]',
      date('XXXX-WXX-3', { offset: '-P1W' }),
      date('XXXX-WXX-7', { offset: 'P2W' }),
    );
    hant(
      '[[這個月|DATE]]，[[上上個禮拜|DATE]]',
      date('XXXX-XX', { offset: 'P0M' }),
      date('XXXX-WXX', { offset: '-P2W' }),
    );
    zh('[[去年底|DATE]]', date('XXXX', { offset: '-P1Y', mod: 'END' }));
    zh('[[大后天下午|TIME]]', time('XXXX-XX-XXTAF', { offset: 'P3D' }));
    hant('[[翌日|DATE]]', date('XXXX-XX-XX', { offset: 'P1D', anchor: 'text' }));
  });

  it('name quarters, halves, seasons, decades and centuries', () => {
    zh('[[2018年第三季度|DATE]]和[[明年上半年|DATE]]', date('2018-Q3'), date('XXXX-H1', { offset: 'P1Y' }));
    zh('[[20世纪80年代|DATE]]', date('198'));
    hant('[[上世紀九十年代初|DATE]]', date('199', { mod: 'START' }));
    zh('[[十九世纪|DATE]]', date('18'));
    zh('[[2015年夏天|DATE]]', date('2015-SU'));
    zh('[[上半年|DATE]]，上半场', date('XXXX-H1'));
    hant('[[今年第三季|DATE]]', date('XXXX-Q3', { offset: 'P0Y' }));
    zh('[[今年|DATE]]前[[三个月|DATE]]', date('XXXX', { offset: 'P0Y' }), length('P3M'));
  });

  it('name parts of a month, but no part in a longer word', () => {
    zh('[[5月中旬|DATE]]', date('XXXX-05', { mod: 'MID' }));
    zh('[[10月底|DATE]]前', date('XXXX-10', { mod: 'END', bound: '<' }));
    zh('[[5月|DATE]]中国队', date('XXXX-05'));
    zh('[[2015年|DATE]]前往', date('2015'));
  });

  it('name the nth weekday of a month', () => {
    hant('[[十月的第一個星期一|DATE]]', date('XXXX-10-WXX-1-#1'));
    zh('[[四月最后一个星期五|DATE]]', date('XXXX-04-WXX-5-#-1'));
  });

  it('are bounded by words before and behind them', () => {
    zh('自[[2018年|DATE]]以来', date('2018', { bound: '>=' }));
    zh('[[2015年|DATE]]前', date('2015', { bound: '<' }));
    zh('[[3月1日|DATE]]或之前', date('XXXX-03-01', { bound: '<=' }));
    hant('截至[[6月30日|DATE]]為止', date('XXXX-06-30', { bound: '<=' }));
  });

  it('run from one to the other', () => {
    zh('[[4至6月|DATE]]', date('XXXX-04/XXXX-06', { low: 'XXXX-04', high: 'XXXX-06' }));
    zh('[[2015年和2018年之间|DATE]]', date('2015/2018', { low: '2015', high: '2018' }));
    zh('[[2015年|DATE]]和[[2018年|DATE]]', date('2015'), date('2018'));
    zh('从[[3月5日到8日|DATE]]', date('XXXX-03-05/XXXX-03-08', { low: 'XXXX-03-05', high: 'XXXX-03-08' }));
  });

  it('have names on fixed days and feasts counted from Easter', () => {
    zh('[[国庆节|DATE]]和[[母亲节|DATE]]', date('XXXX-10-01'), date('XXXX-05-WXX-7-#2'));
    hant('[[聖誕節|DATE]]', date('XXXX-12-25'));
    const [easter] = resolveDates(findFigures('复活节', 'zh-Hans'), '2026-03-01');
    assert.equal(
      easter !== undefined && 'timex' in easter.value ? easter.value.resolved : undefined,
      '2026-04-05',
    );
  });

  it('are no numbers of lines, rockets and races', () => {
    assert.deepEqual(
      findFigures('3号线、神舟十号', 'zh-Hans').filter(({ label }) => label === 'DATE'),
      [],
    );
    zh('[[20日元|MONEY]]', { type: 'money', amount: '20', currency: 'JPY' });
  });
});

describe('Chinese times', () => {
  it('have their hour by a part of the day', () => {
    zh('[[下午三点半|TIME]]', time('T15:30'));
    hant('[[凌晨12點05分|TIME]]', time('T00:05'));
    zh('[[今晚8点十五分|TIME]]', time('XXXX-XX-XXT20:15', { offset: 'P0D' }));
    zh('[[中午一点|TIME]]和[[上午九点一刻|TIME]]', time('T13'), time('T09:15'));
  });

  it('tell hours from decimals and from points', () => {
    zh('[[三点五|CARDINAL]]', { type: 'number', amount: '3.5' });
    zh('[[8点|TIME]]开会', time('T08'));
    assert.deepEqual(
      findFigures('提出三点建议，道指跌15点', 'zh-Hans').filter(({ label }) => label === 'TIME'),
      [],
    );
    zh('[[下午三点十五|TIME]]', time('T15:15'));
  });

  it('run from one to the other', () => {
    zh('从[[下午5:00到6:00|TIME]]', time('T17:00/T18:00', { low: 'T17:00', high: 'T18:00' }));
  });
});

describe('Chinese lengths of time', () => {
  it('have halves inside them and behind them', () => {
    zh('[[两个半月|DATE]]', length('P2.5M'));
    hant('[[三年半|DATE]]', length('P3Y6M'));
    zh('[[半个小时|TIME]]', length('PT30M'));
    zh('[[三个多月|DATE]]', length('P3M', { approx: true }));
    hant('[[十來天|DATE]]', length('P10D', { approx: true }));
    zh('[[数月|DATE]]和[[几天|DATE]]', length('PXM'), length('PXD'));
  });

  it('have smaller units behind them', () => {
    hant('[[兩小時十分|TIME]]', length('PT2H10M'));
    zh('[[五分三十秒|TIME]]', length('PT5M30S'));
    assert.deepEqual(
      findFigures('得到5分', 'zh-Hans').map(({ label }) => label),
      ['CARDINAL'],
    );
  });

  it('are dates before 前 and 后, and stretches behind 过去 and 未来', () => {
    zh('[[三天前|DATE]]', date('XXXX-XX-XX', { offset: '-P3D' }));
    zh('[[两小时后|TIME]]', time('XXXX-XX-XXTXX', { offset: 'PT2H' }));
    zh('[[过去三年|DATE]]', length('P3Y', { offset: '-P3Y' }));
    hant('[[未來兩週|DATE]]', length('P2W', { offset: 'P1D' }));
    zh('战争的前[[两年|DATE]]', length('P2Y'));
  });

  it('recur behind 每', () => {
    zh('[[每周一下午八点|TIME]]', time('XXXX-WXX-1T20', { set: true }));
    zh('[[每天|DATE]]，[[每两年|DATE]]', length('P1D', { set: true }), length('P2Y', { set: true }));
    hant('[[每個月|DATE]]', length('P1M', { set: true }));
  });
});

describe('Chinese counts', () => {
  it('of one with a counter are articles unless they are told to count', () => {
    assert.deepEqual(findFigures('他是一个好人，也是一名教师', 'zh-Hans'), []);
    zh('[[至少一个|CARDINAL]]', { type: 'number', amount: '1', bound: '>=' });
    zh('造成[[一人|CARDINAL]]死亡', { type: 'number', amount: '1' });
  });

  it('have decimals behind their unit', () => {
    zh('身高[[一米八五|QUANTITY]]', { type: 'quantity', amount: '1.85', unit: 'meter' });
    zh('[[38度5|QUANTITY]]', { type: 'quantity', amount: '38.5', unit: 'degree' });
    zh('[[8块5|MONEY]]', { type: 'money', amount: '8.5', currency: 'CNY' });
    zh(
      '[[4人民币|MONEY]][[5美元|MONEY]]',
      { type: 'money', amount: '4', currency: 'CNY' },
      { type: 'money', amount: '5', currency: 'USD' },
    );
  });

  it('may have any noun behind them, and a minus sign behind any word', () => {
    zh('突破[[十亿|CARDINAL]]大关', { type: 'number', amount: '1000000000' });
    zh('低至[[-20℃|QUANTITY]]', { type: 'quantity', amount: '-20', unit: 'celsius' });
    zh('[[数千|CARDINAL]]平民', { type: 'number', amount: null, magnitude: '1000' });
    zh('[[零下5度|QUANTITY]]', { type: 'quantity', amount: '-5', unit: 'celsius' });
    zh('[[50千米/小时|QUANTITY]]', { type: 'quantity', amount: '50', unit: 'kilometer-per-hour' });
    zh(
      '[[七成半|PERCENT]]和[[两毛五|MONEY]]',
      { type: 'percent', amount: '75' },
      { type: 'money', amount: '0.25', currency: 'CNY' },
    );
    zh('[[三五户|CARDINAL]]', { type: 'number', amount: null, low: '3', high: '5' });
  });

  it('of 块 are money, and pieces before what they are of', () => {
    zh('花了[[三块|MONEY]]', { type: 'money', amount: '3', currency: 'CNY' });
    zh('[[三块|CARDINAL]]蛋糕', { type: 'number', amount: '3' });
    zh('[[一百块人民币|MONEY]]', { type: 'money', amount: '100', currency: 'CNY' });
  });
});
