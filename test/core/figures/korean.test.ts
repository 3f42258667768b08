import { check } from './check.js';

const ko = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('ko', marked, ...values);
};

describe('Korean figures', () => {
  it('reads digits mixed with Hangul scales, leaving particles out', () => {
    ko('[[2,100만 달러|MONEY]]를', { type: 'money', amount: '21000000', currency: 'USD' });
    ko('[[7천5백30만 달러|MONEY]]에', { type: 'money', amount: '75300000', currency: 'USD' });
    ko('[[3조 4000억 원|MONEY]]의', { type: 'money', amount: '3400000000000', currency: 'KRW' });
    ko('[[5억 호주달러|MONEY]]', { type: 'money', amount: '500000000', currency: 'AUD' });
    ko('[[10위안|MONEY]]', { type: 'money', amount: '10', currency: 'CNY' });
    ko('[[1달러 20센트|MONEY]]', { type: 'money', amount: '1.2', currency: 'USD' });
  });

  it('takes bounds and approximations in, and relative clauses by value only', () => {
    ko('[[거의 120억 달러|MONEY]] 규모', {
      type: 'money',
      amount: '12000000000',
      currency: 'USD',
      approx: true,
    });
    ko('[[50개 이상|CARDINAL]]의 항구', { type: 'number', amount: '50', bound: '>=' });
    ko('[[100여 명|CARDINAL]]이', { type: 'number', amount: '100', approx: true });
    ko('[[1,000명|CARDINAL]]이 넘는 사람', { type: 'number', amount: '1000', bound: '>' });
  });

  it('keeps a magnitude without a count', () => {
    ko('[[수천억 달러|MONEY]]를', {
      type: 'money',
      amount: null,
      magnitude: '100000000000',
      currency: 'USD',
    });
    ko('[[수십만 명|CARDINAL]]', { type: 'number', amount: null, magnitude: '100000' });
  });

  it('reads native numerals before their counters only', () => {
    ko('[[세 명|CARDINAL]]', { type: 'number', amount: '3' });
    ko('[[두 달|DATE]] 만에', { type: 'duration', timex: 'P2M' });
    ko('한 회사와 세 기업, 한 대통령'.replace('세 기업', '[[세|CARDINAL]] 기업'), {
      type: 'number',
      amount: '3',
    });
  });

  it('finds no numerals inside running words', () => {
    ko('이 회의에서 일부 공장이 조정됐고, 오만과 제이미는 수도에서 만한 인물이다.');
    ko('코로나19와 G7');
  });

  it('reads dates and what stands for them', () => {
    ko('[[2026년 2월 4일|DATE]]에', { type: 'date', timex: '2026-02-04' });
    ko('[[6월|DATE]]까지', { type: 'date', timex: 'XXXX-06', bound: '<=' });
    ko('[[4일(수)|DATE]]', { type: 'date', timex: 'XXXX-XX-04', weekday: 3 });
    ko('[[수요일|DATE]]에', { type: 'date', timex: 'XXXX-WXX-3' });
    ko('[[다음 주 수요일|DATE]]', { type: 'date', timex: 'XXXX-WXX-3', offset: 'P1W' });
    ko('[[지난달 31일|DATE]]', { type: 'date', timex: 'XXXX-XX-31', offset: '-P1M' });
    ko('[[올해|DATE]]는', { type: 'date', timex: 'XXXX', offset: 'P0Y' });
    ko('[[26일|DATE]] 전국', { type: 'date', timex: 'XXXX-XX-26' });
    ko('[[20일|DATE]] 차이나데일리', { type: 'date', timex: 'XXXX-XX-20' });
  });

  it('tells lengths of time from dates', () => {
    ko('[[30일|DATE]] 이내', { type: 'duration', timex: 'P30D' });
    ko('[[약 4일|DATE]]', { type: 'duration', timex: 'P4D', approx: true });
    ko('[[3년 6개월|DATE]]', { type: 'duration', timex: 'P3Y6M' });
    ko('[[나흘|DATE]] 만에', { type: 'duration', timex: 'P4D' });
    ko('[[3시간 30분|TIME]]', { type: 'duration', timex: 'PT3H30M' });
    ko('[[2년 전|DATE]]에', { type: 'date', timex: 'XXXX', offset: '-P2Y' });
  });

  it('reads times, ordinals, shares and quantities', () => {
    ko('[[오후 3시 30분|TIME]]', { type: 'time', timex: 'T15:30' });
    ko('[[밤 12시|TIME]]', { type: 'time', timex: 'T24' });
    ko('[[첫|ORDINAL]] 회의', { type: 'ordinal', amount: '1' });
    ko('[[제3차|ORDINAL]] 회의', { type: 'ordinal', amount: '3' });
    ko('[[3분의 1|CARDINAL]]', { type: 'number', amount: '0.333333333333333' });
    ko('[[2.5%포인트|PERCENT]]', { type: 'percent', amount: '2.5' });
    ko('[[영하 5도|QUANTITY]]', { type: 'quantity', amount: '-5', unit: 'celsius' });
    ko('[[10~15km|QUANTITY]]', { type: 'quantity', amount: null, low: '10', high: '15', unit: 'kilometer' });
    ko('53대 46으로');
  });
});
