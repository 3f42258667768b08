import { check } from './check.js';

const ja = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('ja', marked, ...values);
};

const date = (timex: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'date',
  timex,
  ...more,
});
const time = (timex: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'time',
  timex,
  ...more,
});
const length = (timex: string, more: object = {}): Parameters<typeof check>[2] => ({
  type: 'duration',
  timex,
  ...more,
});
const stretch = (low: string, high: string, more: object = {}): object => ({
  timex: `${low}/${high}`,
  low,
  high,
  ...more,
});

describe('Japanese dates', () => {
  it('have years of every era, fiscal years, and years of two digits where nothing else can be meant', () => {
    ja('[[大化3年|DATE]]', date('0647'));
    ja('[[安政五年|DATE]]', date('1858'));
    ja('[[令和元年|DATE]]', date('2019'));
    ja('[[昭和六十四年|DATE]]', date('1989'));
    ja('[[H30年度|DATE]]', date('FY2018'));
    ja('[[R3年7月18日|DATE]]', date('2021-07-18'));
    ja('[[昭和30年代|DATE]]', date('1955/1964', { low: '1955', high: '1964' }));
    ja('[[紀元前216年|DATE]]に', date('BC0216'));
    ja('[[紀元前3世紀|DATE]]', date('BC02'));
    ja('[[西暦2021年|DATE]]', date('2021'));
    ja('[[08年|DATE]]に', date('2008'));
    ja('[[19年10月|DATE]]', date('2019-10'));
    ja('[[2018年3月期|DATE]]', { type: 'date', ...stretch('2017-04', '2018-03') });
    ja('[[2018年3月期から2019年3月期|DATE]]', { type: 'date', ...stretch('2017-04', '2019-03') });
    ja('[[2018年12月期|DATE]]', { type: 'date', ...stretch('2018-01', '2018-12') });
    ja('[[67年|DATE]]版', date('1967'));
    ja('[[367年1月1日|DATE]]', date('0367-01-01'));
    ja('[[10年|DATE]]に', length('P10Y'));
    ja('[[2025～26年|DATE]]', date('2025/2026', { low: '2025', high: '2026' }));
  });

  it('stand in figures with the year first', () => {
    ja('[[２０２１／７／１８|DATE]]', date('2021-07-18'));
    ja('[[2021・7・18|DATE]]', date('2021-07-18'));
    ja('[[2021/7|DATE]]に', date('2021-07'));
    ja('2009/10シーズン');
    ja('[[令和3.7.18|DATE]]', date('2021-07-18'));
    ja('[[R5.4.1|DATE]]', date('2023-04-01'));
    ja('[[2012/4/3〜6|DATE]]に', { type: 'date', ...stretch('2012-04-03', '2012-04-06') });
  });

  it('have the month and day with a slash where something speaks for a date', () => {
    ja('[[12/9の16:00|TIME]]', time('XXXX-12-09T16:00'));
    ja('[[1/30の木曜日|DATE]]', date('XXXX-01-30', { weekday: 4 }));
    ja('[[2/1〜2/14|DATE]]発売', { type: 'date', ...stretch('XXXX-02-01', 'XXXX-02-14') });
    ja('[[3/4|CARDINAL]]', { type: 'number', amount: '0.75' });
    ja('10/10');
  });

  it('take the weekday in brackets in, and go on behind it', () => {
    ja('[[5月3日（水）午後三時|TIME]]', time('XXXX-05-03T15', { weekday: 3 }));
    ja('[[3日(木・祝)|DATE]]', date('XXXX-XX-03', { weekday: 4 }));
    ja('[[12日（日）|DATE]]', date('XXXX-XX-12', { weekday: 7 }));
  });

  it('are counted from the day of writing, or from a date that the text speaks of', () => {
    ja('[[しあさって|DATE]]', date('XXXX-XX-XX', { offset: 'P3D' }));
    ja('[[一昨年|DATE]]', date('XXXX', { offset: '-P2Y' }));
    ja('[[今秋|DATE]]', date('XXXX-FA', { offset: 'P0Y' }));
    ja('[[昨年度|DATE]]', date('FYXXXX', { offset: '-P1Y' }));
    ja('[[年末|DATE]]に', date('XXXX', { mod: 'END', offset: 'P0Y' }));
    ja('[[翌週の月曜日|DATE]]', date('XXXX-WXX-1', { offset: 'P1W', anchor: 'text' }));
    ja('[[同年7月|DATE]]', date('XXXX-07', { offset: 'P0Y', anchor: 'text' }));
    ja('[[数日前|DATE]]に', date('XXXX-XX-XX', { direction: 'past' }));
    ja('[[2～3年前|DATE]]に', { type: 'date', ...stretch('XXXX', 'XXXX', { offset: '-P3Y/-P2Y' }) });
    ja('[[2日前|DATE]]に', date('XXXX-XX-XX', { offset: '-P2D' }));
    ja('その[[10年後|DATE]]に', date('XXXX', { offset: 'P10Y', anchor: 'text' }));
    ja(
      '[[今日|DATE]]から[[2日後|DATE]]に',
      date('XXXX-XX-XX', { offset: 'P0D' }),
      date('XXXX-XX-XX', { offset: 'P2D' }),
    );
    ja('[[1年ほど前|DATE]]に', date('XXXX', { offset: '-P1Y', approx: true }));
    ja('[[2週間以上前|DATE]]に', date('XXXX-WXX', { offset: '-P2W', bound: '<=' }));
  });

  it('are bounded by the words behind them', () => {
    ja('[[2016年|DATE]]以降', date('2016', { bound: '>=' }));
    ja('[[8月|DATE]]から', date('XXXX-08', { bound: '>=' }));
    ja('[[2018年|DATE]]まで', date('2018', { bound: '<=' }));
    ja('[[午後3時|TIME]]前に', time('T15', { bound: '<' }));
    ja('[[2010年1月1日|DATE]]またはその後', date('2010-01-01', { bound: '>=' }));
    ja('[[6月|DATE]]よりも前', date('XXXX-06', { bound: '<' }));
    ja('遅くとも[[3日|DATE]]', date('XXXX-XX-03', { bound: '<=' }));
    ja('[[10月ごろ|DATE]]から', date('XXXX-10', { approx: true, bound: '>=' }));
    ja('[[1月1日前後|DATE]]', date('XXXX-01-01', { approx: true }));
  });

  it('share parts with the other end of a stretch', () => {
    ja('[[5月4〜6日|DATE]]', { type: 'date', ...stretch('XXXX-05-04', 'XXXX-05-06') });
    ja('[[2016年1月10日から12日|DATE]]', { type: 'date', ...stretch('2016-01-10', '2016-01-12') });
    ja('[[11月から2017年2月|DATE]]まで', { type: 'date', ...stretch('2016-11', '2017-02') });
    ja('[[8月から来年の2月|DATE]]', { type: 'date', ...stretch('XXXX-08', 'XXXX-02', { offset: '/P1Y' }) });
    ja('[[1950年代から60年代|DATE]]', { type: 'date', ...stretch('195', '196') });
  });

  it('name parts of years, months and weeks, and holidays', () => {
    ja('[[2021春|DATE]]', date('2021-SP'));
    ja('[[2021年後半|DATE]]', date('2021', { mod: 'END' }));
    ja('[[7月の最後の週|DATE]]', date('XXXX-07-W-1'));
    ja('[[第31週|DATE]]', date('XXXX-W31'));
    ja('[[1月の第2月曜日|DATE]]', date('XXXX-01-WXX-1-#2'));
    ja('[[今月の第三週|DATE]]', date('XXXX-XX-W03', { offset: 'P0M' }));
    ja('[[第3火曜日|DATE]]', date('XXXX-XX-WXX-2-#3'));
    ja('[[次の日曜日|DATE]]', date('XXXX-WXX-7', { direction: 'future' }));
    ja('[[江戸時代|DATE]]から', { type: 'date', ...stretch('1603', '1868') });
    ja('[[寛永年間|DATE]]に', { type: 'date', ...stretch('1624', '1644') });
    ja('文化期');
    ja('[[元日|DATE]]', date('XXXX-01-01'));
    ja('[[成人の日|DATE]]', date('XXXX-01-WXX-1-#2'));
  });

  it('are none in names and other words', () => {
    ja('できることしかできない。朝日、春日、三日月、千秋。名前の週');
    ja('毎日新聞とPM2.5、意見が二分');
    ja('直前の[[1990年|DATE]]', date('1990'));
  });
});

describe('Japanese times', () => {
  it('are read to the second, in kanji, and past midnight', () => {
    ja('[[午後三時半五十九秒|TIME]]', time('T15:30:59'));
    ja('[[10月14日午前8時31秒|TIME]]', time('XXXX-10-14T08:00:31'));
    ja('[[25時30分|TIME]]', time('T25:30'));
    ja('[[PM11時10分|TIME]]', time('T23:10'));
    ja('[[15時20分|TIME]]の', time('T15:20'));
  });

  it('take their half of the day from the first', () => {
    ja('[[9時30分から7時30分|TIME]]', { type: 'time', ...stretch('T09:30', 'T19:30') });
    ja('[[午後11時半－1時|TIME]]', { type: 'time', ...stretch('T23:30', 'T01') });
    ja('[[午後5時から6時|TIME]]', { type: 'time', ...stretch('T17', 'T18') });
  });

  it('are so many minutes before the hour, where they are few', () => {
    ja('[[朝の8時15分前|TIME]]です', time('T07:45'));
    ja('[[午後2時30分|TIME]]前に', time('T14:30', { bound: '<' }));
  });

  it('are no bare numbers beside a part of the day', () => {
    ja('[[午前中の後半|TIME]][[9ホール|CARDINAL]]', time('TMO', { mod: 'END' }), {
      type: 'number',
      amount: '9',
    });
  });
});

describe('Japanese lengths of time', () => {
  it('are told from days of the month by what stands around them', () => {
    ja('わずか[[3日|DATE]]', length('P3D'));
    ja('週[[3日|DATE]]', length('P3D'));
    ja('[[一日|DATE]]の終わり', length('P1D'));
    ja('[[5月一日|DATE]]', date('XXXX-05-01'));
    ja('[[4日|DATE]]を超える', length('P4D', { bound: '>' }));
  });

  it('have words of their own, and hundredths of a second', () => {
    ja('[[半世紀|DATE]]', length('P50Y'));
    ja('[[ひと月|DATE]]', length('P1M'));
    ja('[[9秒58|TIME]]', length('PT9.58S'));
    ja('もう[[一時間|TIME]]', length('PT1H'));
    ja('[[45分|TIME]]の会議', length('PT45M'));
  });

  it('lie before or behind the day of writing', () => {
    ja('しかし[[ここ2日間|DATE]]', length('P2D', { offset: '-P2D' }));
    ja('[[今後3年間|DATE]]', length('P3Y', { offset: 'P1D' }));
  });

  it('recur', () => {
    ja('[[毎週の月曜日夜8時|TIME]]', time('XXXX-WXX-1T20', { set: true }));
    ja('[[隔週|DATE]]', length('P2W', { set: true }));
    ja('[[毎晩9時|TIME]]', time('T21', { set: true }));
    ja('[[2日ごと|DATE]]に', length('P2D', { set: true }));
    ja('[[二年に一回|DATE]]', length('P2Y', { set: true }));
  });
});

describe('Japanese ages', () => {
  it('have ten years where the text names their decade', () => {
    ja('[[20代|DATE]]の女性', length('P20Y/P29Y', { low: 'P20Y', high: 'P29Y' }));
    ja('[[3代|CARDINAL]]にわたり');
    ja('[[10代目|ORDINAL]]の社長');
  });
});
