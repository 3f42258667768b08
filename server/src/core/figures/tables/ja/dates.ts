import { mergeWords } from '../build/mergeWords.js';
import { relativeWords } from '../build/relativeWords.js';

/** Told from the day of writing: 昨日, 先週, 再来年, 今秋. */
const fromToday = relativeWords({
  own: {
    'XXXX-XX-XX 0': '今日|本日|きょう|ほんじつ|今日中|本日中',
    'XXXX-XX-XX -1': '昨日|きのう|さくじつ',
    'XXXX-XX-XX -2': '一昨日|おととい|おとつい|いっさくじつ',
    'XXXX-XX-XX -3': '一昨昨日|一昨々日|さきおととい',
    'XXXX-XX-XX 1': '明日|あす|あした|みょうにち',
    'XXXX-XX-XX 2': '明後日|あさって|みょうごにち',
    'XXXX-XX-XX 3': '明明後日|明々後日|しあさって',
    'XXXX-XX-XXTMO 0': '今朝|けさ|今朝方',
    'XXXX-XX-XXTXX:XX -10': '十分前',
    'XXXX-XX-XXTXX:XX 10': '十分後',
    'XXXX-XX-XXTMO -1': '昨朝',
    'XXXX-XX-XXTMO 1': '明朝',
    'XXXX-XX-XXTNI 0': '今夜|今夕|こんや',
    'XXXX-XX-XXTEV 0': '今晩|こんばん',
    'XXXX-XX-XXTNI -1': '昨夜|ゆうべ|さくや',
    'XXXX-XX-XXTEV -1': '昨晩|昨夕',
    'XXXX-XX-XXTNI 1': '明晩',
    'XXXX-WXX 0': '今週|こんしゅう',
    'XXXX-WXX -1': '先週|せんしゅう|昨週',
    'XXXX-WXX -2': '先々週|先先週',
    'XXXX-WXX 1': '来週|らいしゅう',
    'XXXX-WXX 2': '再来週|さらいしゅう',
    'XXXX-WXX-WE 0': '今週末|この週末',
    'XXXX-WXX-WE -1': '先週末',
    'XXXX-WXX-WE 1': '来週末',
    'XXXX-WXX-WE': '週末|土日|しゅうまつ',
    'XXXX-XX 0': '今月|こんげつ',
    'XXXX-XX -1': '先月|せんげつ|昨月',
    'XXXX-XX -2': '先々月|先先月|一昨月|せんせんげつ',
    'XXXX-XX 1': '来月|らいげつ',
    'XXXX-XX 2': '再来月|さらいげつ',
    'XXXX-XX 0 START': '月初',
    'XXXX-XX 0 END': '月末',
    'XXXX 0': '今年|本年|ことし|年内',
    'XXXX -1': '昨年|去年|きょねん|さくねん',
    'XXXX -2': '一昨年|おととし',
    'XXXX -3': '一昨昨年|一昨々年|さきおととし',
    'XXXX 1': '来年|らいねん|明年',
    'XXXX 2': '再来年|さらいねん',
    'XXXX 0 START': '年初|年始',
    'XXXX-WXX START': '週明け|週初め',
    'XXXX-WXX MID': '週半ば',
    'XXXX START': '年明け',
    'FYXXXX START': '年度初め|年度当初',
    'FYXXXX END': '年度末',
    'XXXX 0 END': '年末|年の瀬|年末年始',
    'FYXXXX 0': '今年度|本年度|当年度',
    'FYXXXX -1': '昨年度|前年度',
    'FYXXXX 1': '来年度',
    'XX 0': '今世紀',
    'XX -1': '前世紀',
    'XXXX-QX 0': '今四半期|当四半期|今の四半期|現在の四半期',
  },
  nearness: { 今: 0, この: 0, 昨: -1, 来: 1, 一昨: -2 },
  grains: { 春: 'XXXX-SP', 夏: 'XXXX-SU', 秋: 'XXXX-FA', 冬: 'XXXX-WI' },
});

/** Told from a date that the text speaks of: 翌日, 前年, その週. */
const fromText = Object.entries(
  relativeWords({
    own: {
      'XXXX-XX-XX -1': '前日',
      'XXXX-XX-XXTNI -1': '前夜|前の晩|前の夜',
      'XXXX-XX-XX 0': '同日|当日',
      'XXXX-XX-XX 1': '翌日',
      'XXXX-XX-XX 2': '翌々日',
      'XXXX-XX-XXTMO 1': '翌朝',
      'XXXX-XX-XXTNI 1': '翌晩',
      'XXXX-WXX -1': '前週',
      'XXXX-WXX 0': '同週',
      'XXXX-WXX 1': '翌週',
      'XXXX-XX -1': '前月|ぜんげつ',
      'XXXX-XX 0': '同月|当月',
      'XXXX-XX 1': '翌月',
      'XXXX -1': '前年|前年同期',
      'XXXX-XX -12': '前年同月',
      'XXXX -2': '前々年',
      'XXXX 0': '同年|当年',
      'XXXX 1': '翌年',
      'XXXX 2': '翌々年',
      'FYXXXX 0': '同年度',
      'FYXXXX 1': '翌年度',
      'XXXX-QX -1': '前四半期|先四半期',
      'XXXX-QX 1': '来四半期|翌四半期',
      'XXXX-WXX-WE 0': 'その週末|同週末',
      'XXXX-SP 0': 'その春|同春',
      'XXXX-SU 0': 'その夏|同夏',
      'XXXX-FA 0': 'その秋|同秋',
      'XXXX-WI 0': 'その冬|同冬',
      'XXXX-SP 1': '翌春|次の春',
      'XXXX-SU 1': '翌夏|次の夏',
      'XXXX-FA 1': '翌秋|次の秋',
      'XXXX-WI 1': '翌冬|次の冬',
    },
    nearness: { 前の: -1, 先の: -1, この: 0, その: 0, 同じ: 0, 次の: 1, 翌: 1 },
    grains: { 日: 'XXXX-XX-XX', 週: 'XXXX-WXX', 月: 'XXXX-XX', 年: 'XXXX', 四半期: 'XXXX-QX' },
  }),
).map(([pattern, words]) => [`${pattern} text`, words] as const);

/** Dates by their distance from another, as `timex count` and what else there is to say of them. */
export const relativeDates: Readonly<Record<string, string>> = mergeWords(fromToday, fromText);

/** Every pair of a word of the first list and one of the second, run together. */
function pairs(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((head) => second.split('|').map((tail) => head + tail))
    .join('|');
}

/** How often within the length of time before it: 3日に1回, 年に二度. */
export const timesEach = pairs(
  'に1|に１|に一|に2|に２|に二|に3|に３|に三|に4|に４|に四|に5|に５|に五|に10|に十',
  '回|度',
);

const or = 'または|又は|もしくは|および|及び|と|か';

/** What bounds a date that stands before it: 以降, またはその後. */
export const dateBounds: Readonly<Record<string, string>> = {
  '>=': `以降|以後|以来|から|〜|～|${pairs(or, '以降|以後|その後|その以降|その以後|それ以降|それ以後|その後から')}`,
  '<=': `まで|いっぱい|${pairs(or, '以前|その前|その以前|それ以前|それより前|その之前')}`,
  '>': 'より後|よりも後|の後|後|過ぎ|すぎ',
  '<': '以前|より前|よりも前|の前|前',
};
