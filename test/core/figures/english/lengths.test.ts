import { check } from '../check.js';

const en = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('en', marked, ...values);
};
const length = (timex: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'duration',
  timex,
  ...more,
});

describe('English lengths of time', () => {
  it('leaves several of a unit open, except where a date is counted by them', () => {
    en('for [[a few minutes|TIME]]', length('PTXM'));
    en('[[a couple of days|DATE]]', length('P2D', { approx: true }));
    en('the [[past few years|DATE]]', length('P3Y', { offset: '-P3Y', approx: true }));
    en('Over [[several hours|TIME]] they sang.', length('PTXH'));
    en('Few years are as dry.');
  });

  it('tells over as more than from over as during', () => {
    en('for [[over 10 years|DATE]]', length('P10Y', { bound: '>' }));
    en('[[$374 billion|MONEY]] over [[10 years|DATE]]');
  });

  it('reads words between the count and its unit', () => {
    en('for [[3 more weeks|DATE]]', length('P3W'));
    en('[[five straight days|DATE]] of rain', length('P5D'));
  });

  it('writes parts of years in months', () => {
    en('[[1.5 years|DATE]]', length('P1Y6M'));
    en('[[half a century ago|DATE]]', { type: 'date', timex: 'XXXX', offset: '-P50Y' });
  });

  it('adds halves and quarters behind the unit', () => {
    en('[[an hour and a half|TIME]]', length('PT1.5H'));
    en('[[a year and a half|DATE]]', length('P1Y6M'));
    en('[[one year and a quarter|DATE]]', length('P1Y3M'));
    en('[[2 years, 3 months|DATE]]', length('P2Y3M'));
  });

  it('tells one of a unit from a rate', () => {
    en('it took [[an hour|TIME]]', length('PT1H'));
    en('for [[another day|DATE]]', length('P1D'));
    en('[[$5|MONEY]] an hour');
    en('rain [[all day|DATE]]', length('P1D'));
  });

  it('leaves open when a stretch of another time begins', () => {
    en('the [[last 3 weeks|DATE]] of the campaign', length('P3W'));
    en('the [[last 3 weeks|DATE]].', length('P3W', { offset: '-P3W' }));
  });

  it('reads a stretch by its length and where it begins', () => {
    en('for [[3 days from today|DATE]]', length('P3D', { offset: 'P0D' }));
    en('[[3 days starting next Monday|DATE]]', {
      type: 'date',
      timex: 'XXXX-WXX-1/XXXX-WXX-4',
      low: 'XXXX-WXX-1',
      high: 'XXXX-WXX-4',
      offset: 'P1W',
    });
  });

  it('reads what recurs', () => {
    const set = { set: true };
    en('[[twice a week|DATE]]', length('P1W', set));
    en('the [[annual|DATE]] meeting', length('P1Y', set));
    en('[[bi-monthly|DATE]]', length('P2M', set));
    en('on [[Tuesdays|DATE]]', { type: 'date', timex: 'XXXX-WXX-2', set: true });
    en('[[Friday mornings|TIME]]', { type: 'time', timex: 'XXXX-WXX-5TMO', set: true });
    en('[[every evening at 7:13 p.m.|TIME]]', { type: 'time', timex: 'T19:13', set: true });
  });
});
