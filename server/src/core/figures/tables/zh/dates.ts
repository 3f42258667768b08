import { mergeWords } from '../build/mergeWords.js';
import { relativeWords } from '../build/relativeWords.js';

/** What stands before 周, 个月 and the like, by how many of them it counts on. */
const counted: Readonly<Record<string, number>> = {
  上: -1,
  上一: -1,
  上个: -1,
  上個: -1,
  上一个: -1,
  上一個: -1,
  上上: -2,
  上上个: -2,
  上上個: -2,
  本: 0,
  这: 0,
  這: 0,
  这一: 0,
  這一: 0,
  这个: 0,
  這個: 0,
  今个: 0,
  今個: 0,
  下: 1,
  下一: 1,
  下个: 1,
  下個: 1,
  下一个: 1,
  下一個: 1,
  下下: 2,
  下下个: 2,
  下下個: 2,
};

const weeks = ['周', '週', '星期', '礼拜', '禮拜'];
const days: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** 星期一, 周日 and so on, by number; 周天 is no word. */
export const weekdays: Readonly<Record<string, string>> = mergeWords(
  {},
  weeks.flatMap((week) =>
    Object.entries(days)
      .filter(([day]) => day !== '天' || week.length > 1)
      .map(([day, number]) => [String(number), week + day] as const),
  ),
);

const weekGrains = Object.fromEntries(weeks.map((week) => [week, 'XXXX-WXX']));
const weekdayGrains = Object.fromEntries(
  Object.entries(weekdays).flatMap(([number, names]) =>
    names.split('|').map((name) => [name, `XXXX-WXX-${number}`]),
  ),
);

/** Told from the day of writing: 昨天, 上周三, 去年. */
const fromToday = relativeWords({
  own: {
    'XXXX-XX-XX 0': '今天|今日|今儿|本日',
    'XXXX-XX-XX -1': '昨天|昨日|昨儿|尋日|琴日',
    'XXXX-XX-XX -2': '前天|前日|前儿',
    'XXXX-XX-XX -3': '大前天|大前日',
    'XXXX-XX-XX 1': '明天|明日|明儿|聽日|听日',
    'XXXX-XX-XX 2': '后天|後天|后日|後日',
    'XXXX-XX-XX 3': '大后天|大後天|大后日|大後日',
    'XXXX-XX-XXTMO 0': '今早|今晨|今朝',
    'XXXX-XX-XXTMO -1': '昨早|昨晨',
    'XXXX-XX-XXTMO 1': '明早|明晨|听朝|聽朝',
    'XXXX-XX-XXTEV 0': '今晚|今夜',
    'XXXX-XX-XXTEV -1': '昨晚|昨夜',
    'XXXX-XX-XXTEV 1': '明晚|明夜|听晚|聽晚',
    'XXXX-XX -1': '上月',
    'XXXX-XX 0': '本月|这月|這月',
    'XXXX-XX 1': '下月',
    'XXXX-XX 0 START': '月初',
    'XXXX-XX 0 END': '月底|月末',
    'XXXX-QX 0': '当季|當季',
    'XXXX 0': '今年|本年|本年度|今年度|年内|年內',
    'XXXX -1': '去年|去年度|上年|上年度|旧年|舊年',
    'XXXX -2': '前年',
    'XXXX -3': '大前年',
    'XXXX 1': '明年|明年度|来年|來年|下年|下年度|出年',
    'XXXX 2': '后年|後年',
    'XXXX 3': '大后年|大後年',
    'XXXX 0 START': '年初',
    'XXXX 0 MID': '年中',
    'XXXX 0 END': '年底|年末|岁末|歲末',
    'XXXX-SP 0': '今春',
    'XXXX-SU 0': '今夏',
    'XXXX-FA 0': '今秋',
    'XXXX-WI 0': '今冬',
    'XXXX-WXX-WE': '周末|週末',
    'XXXX-WXX-WE 0': '这周末|這週末',
    'XX 0': '本世纪|本世紀',
    'XX -1': '上世纪|上世紀|上个世纪|上個世紀',
    'XX 1': '下世纪|下世紀|下个世纪|下個世紀',
  },
  nearness: counted,
  grains: {
    ...weekGrains,
    ...weekdayGrains,
    周末: 'XXXX-WXX-WE',
    週末: 'XXXX-WXX-WE',
    季度: 'XXXX-QX',
  },
});

/** 上个月, 这一年: months and years are counted by the longer words alone, for 上年 is last year, 一年 a year. */
const monthsAndYears = Object.entries(
  relativeWords({
    own: {},
    nearness: Object.fromEntries(Object.entries(counted).filter(([word]) => /[个個]$/.test(word))),
    grains: { 月: 'XXXX-XX', 财年: 'FYXXXX', 財年: 'FYXXXX', 半年: 'XXXX-HX' },
  }),
);
const years = Object.entries(
  relativeWords({
    own: {},
    nearness: Object.fromEntries(Object.entries(counted).filter(([word]) => word.endsWith('一'))),
    grains: { 年: 'XXXX', 年度: 'XXXX', 财年: 'FYXXXX', 財年: 'FYXXXX' },
  }),
);

/** Told from a date that the text speaks of: 当天, 次年. */
const fromText = Object.entries({
  'XXXX-XX-XX 0 text': '当天|當天|当日|當日|同日|同一天|是日',
  'XXXX-XX-XX 1 text': '次日|翌日|隔天|翌天',
  'XXXX-XX-XX -1 text': '前一天|前一日',
  'XXXX-XX-XXTEV 0 text': '当晚|當晚',
  'XXXX-XX-XXTMO 1 text': '次晨|翌晨',
  'XXXX-WXX 0 text': '当周|當週|同周|同週',
  'XXXX-XX 0 text': '当月|當月|同月',
  'XXXX-XX 1 text': '次月|翌月',
  'XXXX-XX -1 text': '前一个月|前一個月',
  'XXXX 0 text': '当年|當年|同年',
  'XXXX 1 text': '次年|翌年|隔年',
  'XXXX -1 text': '前一年',
});

/** Dates by their distance from another, as `timex count` and what else there is to say of them. */
export const relativeDates: Readonly<Record<string, string>> = mergeWords(fromToday, [
  ...monthsAndYears,
  ...years,
  ...fromText,
]);

/** Every way to say “or” before every word for it: 或之前, 及以后. */
function orThen(tails: string): string {
  return tails
    .split('|')
    .flatMap((tail) => ['或', '及', '或者', '以及', '和'].map((or) => or + tail))
    .join('|');
}

/** What bounds a date that stands before it. */
export const dateBounds: Readonly<Record<string, string>> = {
  '>=': `以来|以來|起|开始|開始|${orThen('之后|之後|以后|以後|其后|其後|更晚')}`,
  '<=': `为止|為止|止|${orThen('之前|以前|更早')}`,
  '>': '之后|之後|以后|以後|过后|過後|后|後',
  '<': '之前|以前|前',
};

/** Each era with the year before its first: 民國115年 is 2026. Those of China from the Ming on, and of Japan. */
export const eras: Readonly<Record<string, string>> = {
  1911: '民国|民國|中华民国|中華民國|大正',
  1908: '宣统|宣統',
  1874: '光绪|光緒',
  1867: '明治',
  1861: '同治',
  1850: '咸丰|咸豐',
  1820: '道光',
  1795: '嘉庆|嘉慶',
  1735: '乾隆',
  1722: '雍正',
  1661: '康熙',
  1643: '顺治|順治',
  1627: '崇祯|崇禎',
  1620: '天启|天啟',
  1572: '万历|萬曆',
  1566: '隆庆|隆慶',
  1521: '嘉靖',
  1505: '正德',
  1487: '弘治',
  1464: '成化',
  1435: '正统|正統',
  1425: '宣德',
  1402: '永乐|永樂',
  1367: '洪武',
  1925: '昭和',
  1988: '平成',
  2018: '令和',
};
