import { check } from './check.js';

const en = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('en', marked, ...values);
};
const number = (amount: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'number',
  amount,
  ...more,
});
const money = (amount: string, currency: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'money',
  amount,
  currency,
  ...more,
});
const quantity = (amount: string, unit: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'quantity',
  amount,
  unit,
  ...more,
});
const percent = (amount: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'percent',
  amount,
  ...more,
});
const ordinal = (amount: string): Parameters<typeof check>[2] => ({ type: 'ordinal', amount });
const range = (low: string, high: string): object => ({ amount: null, low, high });

describe('English numbers', () => {
  it('have their thousands grouped in every way', () => {
    en('[[2,345,678|CARDINAL]] fish', number('2345678'));
    en('[[2.345.678|CARDINAL]] fish', number('2345678'));
    en('[[2 345 678|CARDINAL]] fish', number('2345678'));
    en('[[20 000|CARDINAL]] fish', number('20000'));
    en('[[20\u202f000|CARDINAL]] fish', number('20000'));
    en('[[2’345’678|CARDINAL]] fish', number('2345678'));
    en('[[23,45,678.5|CARDINAL]] fish', number('2345678.5'));
    en('[[2.345,67|CARDINAL]] fish', number('2345.67'));
    en('[[２，５００|CARDINAL]] fish', number('2500'));
  });

  it('may have a comma for their point, but not in a list', () => {
    en('[[7,25|CARDINAL]] metric', number('7.25'));
    en('[[7,5%|PERCENT]]', percent('7.5'));
    en('[[11|CARDINAL]],[[12|CARDINAL]] and [[15|CARDINAL]]');
  });

  it('may begin with their point', () => {
    en('[[.75|CARDINAL]] of it', number('0.75'));
  });

  it('are no telephone numbers, addresses or parts of dates', () => {
    en('Call 555 321 777.');
    en('at 10.20.30.40');
    en('It is on 24/7.');
    en('at 12 Baker Street, of post 123456789012345678');
    en('See https://example.org/a?b=20%28 and WWW.example.org/7.');
  });

  it('have parts of a whole in digits', () => {
    en('[[3/4|CARDINAL]] full', number('0.75'));
    en('[[⅔|CARDINAL]] full', number('0.666666666666667'));
    en('[[2½|CARDINAL]] times', number('2.5'));
    en('[[6 1/2 miles|QUANTITY]]', quantity('6.5', 'mile'));
    en('[[-3/4|CARDINAL]]', number('-0.75'));
    en('They won 14½-13½.');
  });

  it('have parts of a whole in words', () => {
    en('cut by [[a third|CARDINAL]] since then', number('0.333333333333333'));
    en('[[a quarter of a million|CARDINAL]] homes', number('250000'));
    en('[[three-quarters|CARDINAL]] of them', number('0.75'));
    en('[[two and a half|CARDINAL]] times', number('2.5'));
    en('[[two and a half million|CARDINAL]] people', number('2500000'));
    en('[[one million and a half|CARDINAL]]', number('1500000'));
    en('[[thirty-one fifths|CARDINAL]]', number('6.2'));
    en('[[three out of five|CARDINAL]] voters', number('0.6'));
    en('[[one in four|CARDINAL]] children', number('0.25'));
    en('[[half a dozen|CARDINAL]] eggs', number('6'));
    en('[[two-and-a-half|CARDINAL]] times', number('2.5'));
    en('cut in [[half|CARDINAL]]', number('0.5'));
    en('[[about half a million|CARDINAL]] people', number('500000', { approx: true }));
  });

  it('have no parts where an ordinal or a half of something is meant', () => {
    en('It was a [[third|ORDINAL]] league defeat');
    en('by a third party');
    en('the top half of the table');
    en('in the [[second|ORDINAL]] half of it');
    en('[[three|CARDINAL]] in a row');
    en('[[two|CARDINAL]] in [[2019|DATE]]');
  });

  it('are read in words of any length', () => {
    en('[[six hundred and two thousand|CARDINAL]] fish', number('602000'));
    en('[[5 thousand 3 hundred|CARDINAL]] fish', number('5300'));
    en('[[forty - five|CARDINAL]] fish', number('45'));
    en('[[nought point nought four|CARDINAL]]', number('0.04'));
    en('[[zero point twelve|CARDINAL]]', number('0.12'));
    en('[[one point two million|CARDINAL]] fish', number('1200000'));
    en('[[seven lakh|CARDINAL]] fish', number('700000'));
    en('[[two crores|CARDINAL]] fish', number('20000000'));
    en('[[three dozens|CARDINAL]] of fish', number('36'));
    en('[[minus one|CARDINAL]]', number('-1'));
    en('They left - [[90|CARDINAL]] people in all', number('90'));
  });

  it('may be powers', () => {
    en('[[1.5e6|CARDINAL]] cells', number('1500000'));
    en('[[2.5x10^-3|CARDINAL]]', number('0.0025'));
    en('[[4.5 × 10⁶|CARDINAL]] cells', number('4500000'));
    en('[[2^10|CARDINAL]]', number('1024'));
  });

  it('have their scale in a letter where no name is likely', () => {
    en('[[1.5b|CARDINAL]] users', number('1500000000'));
    en('[[250k|CARDINAL]] users', number('250000'));
    en('[[20M|CARDINAL]] users', number('20000000'));
    en('[[1.2m|CARDINAL]] people', number('1200000'));
    en('[[80m tonnes|QUANTITY]]', quantity('80000000', 'tonne'));
    en('a [[10m|QUANTITY]] wall', quantity('10', 'meter'));
    en('a 10K run and a 4K screen by 3M');
  });

  it('may name a magnitude only', () => {
    en('[[a few hundred|CARDINAL]] people', { type: 'number', amount: null, magnitude: '100' });
    en('[[several dozen|CARDINAL]] people', { type: 'number', amount: null, magnitude: '10' });
    en('a [[multi-billion-dollar|MONEY]] deal', {
      type: 'money',
      amount: null,
      magnitude: '1000000000',
      currency: 'USD',
    });
    en('[[Scores|CARDINAL]] of people heard musical scores', {
      type: 'number',
      amount: null,
      magnitude: '10',
    });
    en('Quake kills [[Hundreds|CARDINAL]]');
  });

  it('may be multiples', () => {
    en('[[twice|CARDINAL]] as many', number('2'));
    en('[[double|CARDINAL]] the number of cars', number('2'));
    en('a [[two-fold|CARDINAL]] rise and a [[tenfold|CARDINAL]] one', number('2'), number('10'));
    en('[[three|CARDINAL]] times as many', number('3'));
    en('He fell twice, to double the number.');
  });

  it('are told from idioms and names', () => {
    en('No-one reached ground zero on one side.');
    en('It beat them 5&4.');
    en('season three of Formula 1');
    en('a fifty-something with zero tolerance won by 3-to-1');
  });
});

describe('English ordinals', () => {
  it('are read of every size', () => {
    en('the [[twenty-fifth|ORDINAL]] time', ordinal('25'));
    en('the [[thirtysecond|ORDINAL]] time', ordinal('32'));
    en('the [[one hundred and fifth|ORDINAL]] time', ordinal('105'));
    en('the [[two hundredth|ORDINAL]] time', ordinal('200'));
    en('the [[three millionth|ORDINAL]] time', ordinal('3000000'));
    en('the [[ten|CARDINAL]] [[third|ORDINAL]] places');
  });

  it('are not those of names', () => {
    en('the First Amendment, the Second Boer War, the Second World War and 42nd Street');
    en('the [[5th|ORDINAL]] amendment to it');
  });
});

describe('English money', () => {
  it('has the signs of countries', () => {
    en('[[C$20 million|MONEY]]', money('20000000', 'CAD'));
    en('[[c $ 20 million|MONEY]]', money('20000000', 'CAD'));
    en('[[A$5m|MONEY]]', money('5000000', 'AUD'));
    en('[[HK$300|MONEY]]', money('300', 'HKD'));
    en('[[Rs 500 crore|MONEY]]', money('5000000000', 'INR'));
    en('[[Rs. 1.5 lakh crore|MONEY]]', money('1500000000000', 'INR'));
    en('[[RM42|MONEY]]', money('42', 'MYR'));
    en('[[Rp 169.000|MONEY]]', money('169000', 'IDR'));
    en('[[80 Kč|MONEY]]', money('80', 'CZK'));
    en('[[1 690,50 руб.|MONEY]]', money('1690.5', 'RUB'));
    en(
      'a $20 note, [[$20|MONEY]]'.replace('a $20', 'a [[$20|MONEY]]'),
      money('20', 'USD'),
      money('20', 'USD'),
    );
  });

  it('has small codes, millions in a letter and the currency twice', () => {
    en('[[30 MUSD|MONEY]]', money('30000000', 'USD'));
    en('[[20 usd|MONEY]]', money('20', 'USD'));
    en('[[75 USD million|MONEY]]', money('75000000', 'USD'));
    en('[[$ 10 dollars|MONEY]]', money('10', 'USD'));
    en('[[$50 AUD|MONEY]]', money('50', 'AUD'));
    en('[[1|CARDINAL]] [[$10|MONEY]] note');
    en('[[3|CARDINAL]] [[USD50|MONEY]] cards');
    en('[[10 $|MONEY]] [[30 $|MONEY]]');
    en('[[20,50 €|MONEY]] [[21|CARDINAL]]', money('20.5', 'EUR'), number('21'));
  });

  it('has coins', () => {
    en('[[15 dollars and 50|MONEY]].', money('15.5', 'USD'));
    en('[[15 dollars 50 cents|MONEY]]', money('15.5', 'USD'));
    en('[[minus 3 dollars 50 cents|MONEY]]', money('-3.5', 'USD'));
    en('[[$20 and 43c|MONEY]]', money('20.43', 'USD'));
    en('[[two nickels|MONEY]]', money('0.1', 'USD'));
    en('[[45 pence|MONEY]]', money('0.45', 'GBP'));
    en('[[$20|MONEY]] and [[30|CARDINAL]] fish');
  });

  it('has a minus sign behind its own', () => {
    en('([[$-99.99|MONEY]])', money('-99.99', 'USD'));
    en('[[-€15|MONEY]]', money('-15', 'EUR'));
  });

  it('is not what a team won', () => {
    en('[[12|CARDINAL]] won medals, [[1,200|CARDINAL]] won the vote');
    en('[[1,200 won|MONEY]] each', money('1200', 'KRW'));
  });
});

describe('English percentages', () => {
  it('are read in words and in parts', () => {
    en('[[twenty percents|PERCENT]]', percent('20'));
    en('[[per cent of 210|PERCENT]]', percent('210'));
    en('a large per cent of [[210|CARDINAL]] people');
    en('[[half a percentage point|PERCENT]]', percent('0.5'));
    en('[[a quarter of a percentage point|PERCENT]]', percent('0.25'));
    en('[[50 bps|PERCENT]]', percent('0.5'));
    en('[[half of 1 percent|PERCENT]]', percent('0.5'));
    en('[[3‰|PERCENT]]', percent('0.3'));
    en('[[50 percent|PERCENT]] plus [[one|CARDINAL]] vote');
  });
});

describe('English quantities', () => {
  it('know the units of CLDR and one unit by another', () => {
    en('[[15,000 British thermal units|QUANTITY]]', quantity('15000', 'british-thermal-unit'));
    en('[[3 tbsp|QUANTITY]] of oil', quantity('3', 'tablespoon'));
    en('[[half a gallon|QUANTITY]]', quantity('0.5', 'gallon'));
    en('[[50 meters per second|QUANTITY]]', quantity('50', 'meter-per-second'));
    en('[[5 kg/m³|QUANTITY]]', quantity('5', 'kilogram-per-cubic-meter'));
    en('[[60 miles an hour|QUANTITY]]', quantity('60', 'mile-per-hour'));
    en('[[5 miles|QUANTITY]] a day', quantity('5', 'mile'));
    en('[[20 (kg)|QUANTITY]]', quantity('20', 'kilogram'));
  });

  it('join two units to one amount', () => {
    en('[[6 feet 3 inches|QUANTITY]]', quantity('6.25', 'foot'));
    en('the [[6-foot-3|QUANTITY]] forward', quantity('6.25', 'foot'));
    en(`[[6'3"|QUANTITY]] tall`, quantity('6.25', 'foot'));
    en('[[3 m 5 cm|QUANTITY]]', quantity('3.05', 'meter'));
    en('[[2 miles|QUANTITY]] and [[3 pounds|QUANTITY]]');
  });

  it('are temperatures in one letter', () => {
    en('[[31C|QUANTITY]] ([[88F|QUANTITY]])', quantity('31', 'celsius'), quantity('88', 'fahrenheit'));
    en('it is [[30 C|QUANTITY]] outside', quantity('30', 'celsius'));
    en('[[minus 12C|QUANTITY]]', quantity('-12', 'celsius'));
    en('Form 13F and the 5C');
  });

  it('are no letters of codes', () => {
    en('24703L202 and [[7|CARDINAL]] J. Doe');
  });

  it('count one by an article where it is no rate', () => {
    en('[[more than a mile|QUANTITY]] away', quantity('1', 'mile', { bound: '>' }));
    en('[[$2|MONEY]] a kilogram');
  });
});

describe('English ranges and bounds', () => {
  it('have the unit at each end', () => {
    en('[[3 km to 5 km|QUANTITY]]', { type: 'quantity', ...range('3', '5'), unit: 'kilometer' });
    en('[[between 2 kg and about 3 kg|QUANTITY]]', {
      type: 'quantity',
      ...range('2', '3'),
      approx: true,
      unit: 'kilogram',
    });
    en('[[-5 to 10 degrees|QUANTITY]]', { type: 'quantity', ...range('-5', '10'), unit: 'degree' });
    en('[[between 5 and 10 million|CARDINAL]]', { type: 'number', ...range('5000000', '10000000') });
  });

  it('are no changes', () => {
    en('rose from [[5 percent|PERCENT]] to [[8 percent|PERCENT]]');
    en('rose from [[$5|MONEY]] to [[$8|MONEY]]');
    en('ranging from [[5 to 8 percent|PERCENT]]', { type: 'percent', ...range('5', '8') });
  });

  it('share the unit of the last in a list', () => {
    en(
      '[[5|PERCENT]], [[10|PERCENT]] and [[20 percent|PERCENT]]',
      percent('5'),
      percent('10'),
      percent('20'),
    );
    en('[[3|QUANTITY]] and [[5 km|QUANTITY]]', quantity('3', 'kilometer'), quantity('5', 'kilometer'));
    en('[[50 or 60|CARDINAL]] countries', { type: 'number', ...range('50', '60') });
    en('[[3|CARDINAL]] and [[5|CARDINAL]] fish');
  });

  it('have bounds before and behind them', () => {
    en('[[greater than or equal to 30|CARDINAL]]', number('30', { bound: '>=' }));
    en('[[less than 30 or equal|CARDINAL]]', number('30', { bound: '<=' }));
    en('exceeded [[150|CARDINAL]]', number('150', { bound: '>' }));
    en('[[<-30|CARDINAL]]', number('-30', { bound: '<' }));
    en('[[more than 10 but fewer than 40|CARDINAL]]', { type: 'number', ...range('10', '40') });
    en('[[no more than 12|CARDINAL]] and [[more than 19|CARDINAL]]');
  });
});
