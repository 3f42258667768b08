import { check } from '../check.js';

const en = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('en', marked, ...values);
};
const date = (timex: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'date',
  timex,
  ...more,
});

describe('English dates', () => {
  it('reads months and days in figures where something speaks for a date', () => {
    en('signed on [[22/04|DATE]]', date('XXXX-04-22'));
    en('open on [[11/20|DATE]], [[11/22|DATE]] or [[11/25|DATE]]');
    en('[[Tuesday 7/6|DATE]]', date('XXXX-07-06', { weekday: 2 }));
    en(
      'from [[10/1 to 11/7|DATE]]',
      date('XXXX-10-01/XXXX-11-07', { low: 'XXXX-10-01', high: 'XXXX-11-07' }),
    );
    en('due on [[5.12|DATE]].', date('XXXX-05-12'));
    en('cut by [[1/2 to 3/4|CARDINAL]]');
    en('won [[3/4|CARDINAL]] of the votes');
    en('open 24/7');
  });

  it('reads years, months and days in figures of every form', () => {
    en('on [[23/08/39|DATE]]', date('2039-08-23'));
    en('on [[03/18/40|DATE]]', date('1940-03-18'));
    en('since [[09/2012|DATE]]', date('2012-09', { bound: '>=' }));
    en('out [[2015-3|DATE]]', date('2015-03'));
    en('in [[2015-16|DATE]]', date('2015/2016', { low: '2015', high: '2016' }));
    en('file [[20160204|DATE]]', date('2016-02-04'));
    en(
      '[[5/1/2019-5/7/2020|DATE]]',
      date('2019-05-01/2020-05-07', { low: '2019-05-01', high: '2020-05-07' }),
    );
  });

  it('reads names of months beside signs and digits', () => {
    en('[[Oct/2|DATE]]', date('XXXX-10-02'));
    en('[[23/Sep/2020|DATE]]', date('2020-09-23'));
    en('[[Sep-23-2020|DATE]]', date('2020-09-23'));
    en('[[31-Oct-74|DATE]]', date('1974-10-31'));
    en('on [[15Sep|DATE]]', date('XXXX-09-15'));
  });

  it('reads years in words, in two digits and by their era', () => {
    en('[[13 Sept nineteen seventy two|DATE]]', date('1972-09-13'));
    en('[[August two thousand and fifteen|DATE]]', date('2015-08'));
    en('born in [[April of 87|DATE]]', date('1987-04'));
    en('killed in [[44 BC|DATE]]', date('BC0044'));
    en('buried in [[AD 79|DATE]]', date('0079'));
    en('the budget of [[fiscal 2016|DATE]]', date('FY2016'));
    en('[[FY16|DATE]] results', date('FY2016'));
  });

  it('takes the weekday beside a day as telling which day is meant', () => {
    en('on [[Friday the 13th|DATE]].', date('XXXX-XX-13', { weekday: 5 }));
    en('on [[Sunday 31|DATE]].', date('XXXX-XX-31', { weekday: 7 }));
    en('on [[Monday|DATE]] [[21|CARDINAL]] people died');
    en('the [[first|ORDINAL]] of which opened');
  });

  it('gives days of a list the month of the last', () => {
    en('on [[18|DATE]] and [[19 June|DATE]]', date('XXXX-06-18'), date('XXXX-06-19'));
    en('[[18|CARDINAL]] and [[19|CARDINAL]]');
  });

  it('counts from another date', () => {
    en('[[two days after today|DATE]]', date('XXXX-XX-XX', { offset: 'P2D' }));
    en('[[a week before yesterday|DATE]]', date('XXXX-XX-XX', { offset: '-P8D' }));
    en('[[2 weeks before Christmas|DATE]]', date('XXXX-12-11'));
    en('[[2 weeks before 13 May 1999|DATE]]', date('1999-04-29'));
    en('[[three days after Easter|DATE]]', date('XXXX-E+03'));
    en('[[3 days from Tuesday|DATE]]', date('XXXX-WXX-5', { direction: 'future' }));
    en('[[two months after May 2016|DATE]]', date('2016-07'));
    en("[[two days|DATE]] after [[Monday|DATE]]'s vote");
  });

  it('turns the bound of what is counted back', () => {
    en('[[more than 2 weeks ago|DATE]]', date('XXXX-WXX', { offset: '-P2W', bound: '<' }));
    en('[[more than 2 weeks after today|DATE]]', date('XXXX-XX-XX', { offset: 'P14D', bound: '>' }));
    en('over the [[past week|DATE]]', date('XXXX-WXX', { offset: '-P1W' }));
  });

  it('takes a length ahead of now for a date only where the clause says so', () => {
    const ahead = date('XXXX-WXX', { offset: 'P2W' });
    const length = { type: 'duration', timex: 'P2W' } as const;
    en('It will open in [[two weeks|DATE]].', ahead);
    en("The vote is in [[two weeks|DATE]]' time.", ahead);
    en('In [[two weeks|DATE]], voters will choose.', ahead);
    en('It fell in [[two weeks|DATE]].', length);
    en(
      'It would be the [[third|ORDINAL]] fire in [[two weeks|DATE]].',
      { type: 'ordinal', amount: '3' },
      length,
    );
    en('It will be [[two weeks|DATE]] of rain.', length);
    en('It will close within [[two weeks|DATE]].', { ...length, offset: 'P0D' });
  });

  it('counts what is later from a date of the text', () => {
    en('[[Two weeks later|DATE]], he died.', date('XXXX-WXX', { offset: 'P2W', anchor: 'text' }));
    en('[[a decade earlier|DATE]] it', date('XXXX', { offset: '-P10Y', anchor: 'text' }));
  });

  it('reads holidays that are fixed, nth weekdays or told from Easter', () => {
    en('on [[Boxing Day|DATE]]', date('XXXX-12-26'));
    en('on [[Labor Day|DATE]]', date('XXXX-09-WXX-1-#1'));
    en('on [[Good Friday|DATE]]', date('XXXX-E-02'));
    en('on [[Easter Monday 2019|DATE]]', date('2019-04-22'));
    en('on [[Black Friday 2010|DATE]]', date('2010-11-26'));
    en('since [[9/11|DATE]]', date('2001-09-11', { bound: '>=' }));
  });

  it('reads the ends of the week, month and year', () => {
    en('by [[the end of the year|DATE]].', date('XXXX', { mod: 'END', offset: 'P0Y', bound: '<=' }));
    en('[[earlier in the week|DATE]]', date('XXXX-WXX', { mod: 'START', offset: 'P0W' }));
    en('at the end of the day');
    en('[[next week|DATE]] later', date('XXXX-WXX', { offset: 'P1W' }));
  });

  it('reads stretches up to now', () => {
    en(
      '[[between Jan 2019 and now|DATE]].',
      date('2019-01/PRESENT_REF', { low: '2019-01', high: 'PRESENT_REF' }),
    );
    en('The price is now lower and now high.');
  });

  it('lets a range begin in the year before', () => {
    en('[[Nov-Feb 2017|DATE]]', date('2016-11/2017-02', { low: '2016-11', high: '2017-02' }));
    en('[[May to October 2020|DATE]]', date('2020-05/2020-10', { low: '2020-05', high: '2020-10' }));
  });

  it('reads decades behind a word that tells them from ages', () => {
    en('in the [[nineties|DATE]].', date('XX9'));
    en('in the [[late 70s|DATE]]', date('XX7', { mod: 'END' }));
    en('in her nineties');
  });

  it('reads nth weekdays, as days where the year is known', () => {
    en('[[first Friday of July 2017|DATE]]', date('2017-07-07'));
    en('[[third Wednesday of next month|DATE]]', date('XXXX-XX-WXX-3-#3', { offset: 'P1M' }));
    en('[[last week of 2016|DATE]]', date('2016-W52'));
  });

  it('reads the first and the last of a month or year as a stretch', () => {
    const stretch = (low: string, high: string, more: object = {}): Parameters<typeof check>[2] =>
      date(`${low}/${high}`, { low, high, ...more });
    en('the [[first three months of 2016|DATE]]', stretch('2016-01', '2016-03'));
    en('the [[last two weeks of June|DATE]]', stretch('XXXX-06-17', 'XXXX-06-30'));
    en('the [[last 10 days of February 2016|DATE]]', stretch('2016-02-20', '2016-02-29'));
    en('the [[first ten days of last year|DATE]]', stretch('XXXX-01-01', 'XXXX-01-10', { offset: '-P1Y' }));
    en('the [[last day of February|DATE]]', date('XXXX-02-28'));
    en('the [[first|ORDINAL]] [[two years|DATE]] of his life');
  });

  it('reads weekdays so far from now, and numbered months', () => {
    en('[[Monday two weeks from now|DATE]]', date('XXXX-WXX-1', { offset: 'P2W' }));
    en('the [[third month of 2021|DATE]]', date('2021-03'));
    en('off [[between the ninth and the seventeenth of April|DATE]]');
  });

  it('takes counts beside months, names and ages for no dates', () => {
    en('endorsed one in [[July|DATE]]', date('XXXX-07'));
    en('In [[May|DATE]] [[20|CARDINAL]] people died');
    en('[[Last month|DATE]], [[5|CARDINAL]] people died');
    en('up from [[5|CARDINAL]] [[last month|DATE]]');
    en('The Sunday Times and USA TODAY');
    en('at Chinese New Year');
    en('in my early 20s');
    en('[[the following Monday|DATE]]', date('XXXX-WXX-1', { offset: 'P1W', anchor: 'text' }));
  });

  it('reads whole quarters of the calendar', () => {
    en(
      '[[last 2 quarters|DATE]]',
      date('XXXX-QX/XXXX-QX', { low: 'XXXX-QX', high: 'XXXX-QX', offset: '-P6M/-P3M' }),
    );
    en('in the [[1st quarter of 2013|DATE]]', date('2013-Q1'));
    en('[[2019 H2|DATE]]', date('2019-H2'));
  });

  it('sets bounds by the words before and behind', () => {
    en('no later than [[1 May 2010|DATE]]', date('2010-05-01', { bound: '<=' }));
    en(
      'before [[2010|DATE]] or after [[2018|DATE]]',
      date('2010', { bound: '<' }),
      date('2018', { bound: '>' }),
    );
    en('on [[1/1/2016|DATE]] and after my work', date('2016-01-01'));
    en('in [[2018|DATE]] or later', date('2018', { bound: '>=' }));
    en('a letter from [[1989|DATE]]', date('1989'));
  });
});
