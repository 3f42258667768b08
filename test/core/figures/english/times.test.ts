import { check } from '../check.js';

const en = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('en', marked, ...values);
};
const time = (timex: string, more: object = {}): Parameters<typeof check>[2] => {
  const [low, high] = timex.split('/');
  return { type: 'time', timex, ...(high === undefined ? {} : { low, high }), ...more };
};
const tomorrow = { offset: 'P1D' };

describe('English times', () => {
  it('takes bare numbers for hours beside a day, and scores for none', () => {
    en('[[tomorrow from 7 to 8|TIME]].', time('XXXX-XX-XXT07/XXXX-XX-XXT08', tomorrow));
    en('[[between 3 and 5 on 1/1/2015|TIME]]', time('2015-01-01T03/2015-01-01T05'));
    en('free [[6-8 next Monday|TIME]]', time('XXXX-WXX-1T06/XXXX-WXX-1T08', { offset: 'P1W' }));
    en('won 6-4 on [[Saturday|DATE]]');
    en('[[between 7 and 9 last night|TIME]]', time('XXXX-XX-XXT19/XXXX-XX-XXT21', { offset: '-P1D' }));
  });

  it('ends a range at the time that comes next', () => {
    en('[[8am-3 yesterday afternoon|TIME]]', time('XXXX-XX-XXT08/XXXX-XX-XXT15', { offset: '-P1D' }));
    en('[[10:30 to 3|TIME]]', time('T10:30/T15'));
    en('[[8pm - 11|TIME]]', time('T20/T23'));
    en('from [[9:30am for 7 hours|TIME]]', time('T09:30/T16:30'));
  });

  it('takes a number behind at for an hour beside its day', () => {
    en('[[Sat at 5|TIME]].', time('XXXX-WXX-6T05'));
    en('at [[5 on Tuesday|TIME]]', time('XXXX-WXX-2T05'));
    en('[[15 to noon|TIME]]', time('T11:45'));
    en('[[half past midnight|TIME]]', time('T00:30'));
  });

  it('keeps the bound between a day and its time', () => {
    en('[[Thursday before 5pm|TIME]]', time('XXXX-WXX-4T17', { bound: '<' }));
    en('[[Feb 1st no later than 6:00|TIME]]', time('XXXX-02-01T06:00', { bound: '<=' }));
  });

  it('reads hours in words, in four digits and with a letter', () => {
    en('[[tomorrow at seven twenty-seven|TIME]]', time('XXXX-XX-XXT07:27', tomorrow));
    en('from [[three thirty to four thirty|TIME]]', time('T03:30/T04:30'));
    en('[[between 0730-0930|TIME]]', time('T07:30/T09:30'));
    en('[[today at 9p|TIME]].', time('XXXX-XX-XXT21', { offset: 'P0D' }));
    en('back at [[11ish|TIME]]', time('T11', { approx: true }));
    en('[[12 noon|TIME]]', time('T12:00'));
    en('[[3 p . m .|TIME]]', time('T15'));
  });

  it('puts a month and its day behind a time', () => {
    en('[[8:23 AM, Jul 9|TIME]]', time('XXXX-07-09T08:23'));
  });

  it('reads parts of the day behind a word that makes them one', () => {
    en('meet in the [[morning|TIME]].', time('TMO'));
    en('in [[late afternoon|TIME]].', time('TAF', { mod: 'END' }));
    en('[[1 in the afternoon|TIME]]', time('T13'));
    en('a morning person stayed [[two|CARDINAL]] nights');
  });

  it('keeps the zone of a time', () => {
    en('at [[9:00 PST|TIME]]', time('T09:00-08:00'));
    en('at [[10:30 (GMT+9)|TIME]]', time('T10:30+09:00'));
    en('at [[11 a.m. ET|TIME]]', time('T11'));
    en('[[2021-03-27T23:00:05Z|TIME]]', time('2021-03-27T23:00:05Z'));
  });
});
