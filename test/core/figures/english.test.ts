import { check } from './check.js';

const en = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('en', marked, ...values);
};

describe('English figures', () => {
  it('reads money by sign, code, word and shortened scale', () => {
    en('It cost [[$12 billion|MONEY]].', { type: 'money', amount: '12000000000', currency: 'USD' });
    en('worth [[US$21 million|MONEY]]', { type: 'money', amount: '21000000', currency: 'USD' });
    en(
      '[[€3.5m|MONEY]] and [[£40bn|MONEY]]',
      { type: 'money', amount: '3500000', currency: 'EUR' },
      { type: 'money', amount: '40000000000', currency: 'GBP' },
    );
    en('[[HK$1,200|MONEY]]', { type: 'money', amount: '1200', currency: 'HKD' });
    en('[[CHF 30|MONEY]]', { type: 'money', amount: '30', currency: 'CHF' });
    en('[[250 Canadian dollars|MONEY]]', { type: 'money', amount: '250', currency: 'CAD' });
    en('[[half a million yuan|MONEY]]', { type: 'money', amount: '500000', currency: 'CNY' });
    en('[[50 cents|MONEY]]', { type: 'money', amount: '0.5', currency: 'USD' });
  });

  it('tells pounds of money from pounds of weight by their size', () => {
    en('[[200 pounds|QUANTITY]]', { type: 'quantity', amount: '200', unit: 'pound' });
    en('[[3 million pounds|MONEY]]', { type: 'money', amount: '3000000', currency: 'GBP' });
  });

  it('takes what bounds or blurs a figure into its span', () => {
    en('[[nearly $12 billion|MONEY]]', {
      type: 'money',
      amount: '12000000000',
      currency: 'USD',
      approx: true,
    });
    en('[[more than 50|CARDINAL]] ports', { type: 'number', amount: '50', bound: '>' });
    en('[[at least 20|CARDINAL]] ports', { type: 'number', amount: '20', bound: '>=' });
    en('[[50+|CARDINAL]] ports', { type: 'number', amount: '50', bound: '>=' });
    en('[[3 or more|CARDINAL]]', { type: 'number', amount: '3', bound: '>=' });
    en('[[up to 30 days|DATE]]', { type: 'duration', timex: 'P30D', bound: '<=' });
  });

  it('reads ranges, sharing the scale', () => {
    en('[[$10-15 billion|MONEY]]', {
      type: 'money',
      amount: null,
      low: '10000000000',
      high: '15000000000',
      currency: 'USD',
    });
    en('[[between 5 and 10 percent|PERCENT]]', { type: 'percent', amount: null, low: '5', high: '10' });
    en('[[between $5 and $10 million|MONEY]]', {
      type: 'money',
      amount: null,
      low: '5000000',
      high: '10000000',
      currency: 'USD',
    });
    en('rose from [[10|CARDINAL]] to [[15|CARDINAL]] ships');
  });

  it('keeps a magnitude without a count', () => {
    en('[[hundreds of billions of dollars|MONEY]]', {
      type: 'money',
      amount: null,
      magnitude: '100000000000',
      currency: 'USD',
    });
    en('[[hundreds of billions|CARDINAL]] of capital', {
      type: 'number',
      amount: null,
      magnitude: '100000000000',
    });
  });

  it('reads numbers in words', () => {
    en('[[two hundred and fifty-three|CARDINAL]] ships', { type: 'number', amount: '253' });
    en('[[twenty-first|ORDINAL]]', { type: 'ordinal', amount: '21' });
    en('[[two-thirds|CARDINAL]] of it', { type: 'number', amount: '0.666666666666667' });
    en('[[half|CARDINAL]] of the ships', { type: 'number', amount: '0.5' });
    en('[[more than a dozen|CARDINAL]]', { type: 'number', amount: '12', bound: '>' });
    en(
      'between two hundred and three hundred'.replace(
        'between two hundred and three hundred',
        '[[between two hundred and three hundred|CARDINAL]]',
      ),
      { type: 'number', amount: null, low: '200', high: '300' },
    );
  });

  it('reads dates as TIMEX3', () => {
    en('on [[Wednesday|DATE]]', { type: 'date', timex: 'XXXX-WXX-3' });
    en('on [[February 4|DATE]]', { type: 'date', timex: 'XXXX-02-04' });
    en('[[Feb. 4, 2026|DATE]]', { type: 'date', timex: '2026-02-04' });
    en('[[4 March 2026|DATE]]', { type: 'date', timex: '2026-03-04' });
    en('[[Feb. 4-6|DATE]]', {
      type: 'date',
      timex: 'XXXX-02-04/XXXX-02-06',
      low: 'XXXX-02-04',
      high: 'XXXX-02-06',
    });
    en('by [[2050|DATE]]', { type: 'date', timex: '2050', bound: '<=' });
    en('the [[1990s|DATE]]', { type: 'date', timex: '199' });
    en('the [[21st century|DATE]]', { type: 'date', timex: '20' });
    en('the [[first quarter of 2026|DATE]]', { type: 'date', timex: '2026-Q1' });
    en('[[2026-02-04|DATE]]', { type: 'date', timex: '2026-02-04' });
  });

  it('reads dates told from another, with their distance', () => {
    en('On [[the same day|DATE]]', { type: 'date', timex: 'XXXX-XX-XX' });
    en('[[last year|DATE]]', { type: 'date', timex: 'XXXX', offset: '-P1Y' });
    en('[[two weeks ago|DATE]]', { type: 'date', timex: 'XXXX-WXX', offset: '-P2W' });
  });

  it('reads lengths of time and times of the clock', () => {
    en('It fell within [[30 days|DATE]].', { type: 'duration', timex: 'P30D' });
    en('a [[five-week|DATE]] trial', { type: 'duration', timex: 'P5W' });
    en('[[2 hours 30 minutes|TIME]]', { type: 'duration', timex: 'PT2H30M' });
    en('at [[3:30 p.m.|TIME]]', { type: 'time', timex: 'T15:30' });
    en('at [[noon|TIME]]', { type: 'time', timex: 'T12:00' });
  });

  it('wants evidence for months that are also words', () => {
    en('in [[May|DATE]]', { type: 'date', timex: 'XXXX-05' });
    en('[[May 5|DATE]]', { type: 'date', timex: 'XXXX-05-05' });
    en('He may march.');
    en('May he rest.');
  });

  it('finds no numbers in names and codes', () => {
    en('G7, 3M, 5G, COVID-19, F-35, iPhone 15 and Section 301');
    en('It was 3-1 at 192.168.1.2');
    en('call 0800 555 111');
  });

  it('tells one that counts from the pronoun', () => {
    en(
      'It has [[two|CARDINAL]] parts. [[One|CARDINAL]] involves ships.',
      { type: 'number', amount: '2' },
      { type: 'number', amount: '1' },
    );
    en('One wonders why. It is one of the ships, and no one knows which one.');
    en('[[One|CARDINAL]] sailor', { type: 'number', amount: '1' });
  });

  it('reads quantities and percentages', () => {
    en('[[40°C|QUANTITY]]', { type: 'quantity', amount: '40', unit: 'celsius' });
    en('[[1.5 million barrels|QUANTITY]] a day', { type: 'quantity', amount: '1500000', unit: 'barrel' });
    en('[[25 per cent|PERCENT]]', { type: 'percent', amount: '25' });
    en('[[25 basis points|PERCENT]]', { type: 'percent', amount: '0.25' });
  });
});
