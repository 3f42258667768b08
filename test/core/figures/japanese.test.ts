import { check } from './check.js';

const ja = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('ja', marked, ...values);
};

describe('Japanese figures', () => {
  it('reads digits of either width mixed with kanji', () => {
    ja('[[2,100万ドル|MONEY]]を', { type: 'money', amount: '21000000', currency: 'USD' });
    ja('[[２，１００万円|MONEY]]', { type: 'money', amount: '21000000', currency: 'JPY' });
    ja('[[三億八千万円|MONEY]]', { type: 'money', amount: '380000000', currency: 'JPY' });
    ja('[[545ドルと5セント|MONEY]]', { type: 'money', amount: '545.05', currency: 'USD' });
    ja('[[120億元|MONEY]]', { type: 'money', amount: '12000000000', currency: 'CNY' });
  });

  it('takes bounds and approximations in', () => {
    ja('[[50カ国以上|CARDINAL]]の', { type: 'number', amount: '50', bound: '>=' });
    ja('[[約120人|CARDINAL]]が', { type: 'number', amount: '120', approx: true });
    ja('[[数十万人|CARDINAL]]', { type: 'number', amount: null, magnitude: '100000' });
    ja('[[30人|CARDINAL]]を超える船員', { type: 'number', amount: '30', bound: '>' });
    ja('[[3〜5人|CARDINAL]]', { type: 'number', amount: null, low: '3', high: '5' });
  });

  it('reads dates, eras and what stands for them', () => {
    ja('[[4日|DATE]]、', { type: 'date', timex: 'XXXX-XX-04' });
    ja('[[2026年2月4日|DATE]]', { type: 'date', timex: '2026-02-04' });
    ja('[[令和8年2月|DATE]]', { type: 'date', timex: '2026-02' });
    ja('[[水曜|DATE]]に', { type: 'date', timex: 'XXXX-WXX-3' });
    ja('[[来週の水曜日|DATE]]', { type: 'date', timex: 'XXXX-WXX-3', offset: 'P1W' });
    ja('[[昨年12月|DATE]]', { type: 'date', timex: 'XXXX-12', offset: '-P1Y' });
    ja('[[15世紀|DATE]]', { type: 'date', timex: '14' });
    ja('[[1819年から1821年|DATE]]まで', { type: 'date', timex: '1819/1821', low: '1819', high: '1821' });
  });

  it('tells lengths of time from dates', () => {
    ja('[[30日間|DATE]]', { type: 'duration', timex: 'P30D' });
    ja('[[30日|DATE]]以内', { type: 'duration', timex: 'P30D', bound: '<=' });
    ja('[[1年半|DATE]]', { type: 'duration', timex: 'P1Y6M' });
    ja('[[3時間|TIME]]', { type: 'duration', timex: 'PT3H' });
    ja('[[午後3時半|TIME]]', { type: 'time', timex: 'T15:30' });
  });

  it('reads ordinals, shares and quantities', () => {
    ja('[[第1回|ORDINAL]]', { type: 'ordinal', amount: '1' });
    ja('[[第二百五十|ORDINAL]]', { type: 'ordinal', amount: '250' });
    ja('[[3分の1|CARDINAL]]', { type: 'number', amount: '0.333333333333333' });
    ja('[[3割5分|PERCENT]]', { type: 'percent', amount: '35' });
    ja('[[66・5%|PERCENT]]', { type: 'percent', amount: '66.5' });
    ja('[[10平方キロメートル|QUANTITY]]', { type: 'quantity', amount: '10', unit: 'square-kilometer' });
  });

  it('finds no numerals inside words and idioms', () => {
    ja('日本の一部は三菱と四国、十分に統一された一方だ。新聞の一つである。');
    ja('コロナ19とG7、過半数');
  });
});
