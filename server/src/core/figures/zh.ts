import { currencyWords } from './currencyWords.js';
import type { FigureTable } from './table.js';
import { unitWords } from './unitWords.js';
import { calendarWords } from './zhCalendar.js';
import { longerWords } from './zhLongerWords.js';

/** Beside the names of CLDR, simplified and traditional characters side by side. 元 without more is the yuan. */
const ownCurrencies: Readonly<Record<string, string>> = {
  CNY: '元|圆|圓|块|塊|块钱|塊錢|元人民币|元人民幣',
  USD: '美金|美圆|美圓|美刀|刀',
  HKD: '港币|港圓|港纸',
  TWD: '台币|台幣|臺幣|新臺幣|台元',
  JPY: '日圆|日币|日幣|円',
  KRW: '韩圆|韓圓|韩币|韓幣',
  EUR: '欧罗',
  RUB: '卢布|盧布',
  INR: '卢比|盧比',
  AUD: '澳元|澳币|澳幣',
  CAD: '加元|加币|加幣',
  NZD: '纽元|紐元|纽币',
  SGD: '新元|新币|坡币|坡幣',
  THB: '泰铢|泰銖',
  VND: '越南盾|越盾',
  IDR: '印尼盾|印尼卢比',
  MYR: '令吉|林吉特|马币|馬幣',
  PHP: '比索|菲律宾比索|菲律賓比索',
  MXN: '墨西哥比索',
  CHF: '瑞郎|法郎',
  BRL: '雷亚尔|雷亞爾',
  TRY: '里拉|土耳其里拉',
  ZAR: '兰特|蘭特',
  AED: '迪拉姆',
  SAR: '里亚尔|里亞爾',
  ILS: '谢克尔|謝克爾',
  UAH: '格里夫纳|格里夫納',
};

/** 二三十: two neighbouring digits. */
const neighbours = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].map((low) => {
    const written = '一二三四五六七八九'.slice(low - 1, low + 1);
    const [first = '', second = ''] = written;
    const more = low === 2 ? ['两三', '兩三'] : low === 1 ? ['一两', '一兩'] : [];
    return [`${low}-${low + 1}`, [written, `${first}、${second}`, ...more].join('|')];
  }),
);

export const zh: FigureTable = {
  bareYears: false,
  spelledNeedsUnit: true,
  hanNumerals: true,
  chineseNumerals: {
    leading: '两兩俩倆',
    thousands: ['千米', '千克'],
    numberMarks: '号號',
    articles:
      '个個位名种種项項部份张張座场場次所只隻套条條本首篇件家间間对對群批段幅支道匹棵颗顆块塊片封排处處席塊',
    beforeDays: '在于於至到从從由自是和与與及即前了我你他她们們将將的这這日天晚早',
  },
  formalDigits: '参參伍陆陸柒拾',
  capitalsMakeNames: false,
  words: {
    ...calendarWords,
    digit: {
      0: '〇|零',
      1: '一|壹',
      2: '二|两|兩|俩|倆|贰|貳|贰',
      3: '三|叁|参|參|叄',
      4: '四|肆',
      5: '五|伍',
      6: '六|陆|陸',
      7: '七|柒',
      8: '八|捌',
      9: '九|玖',
    },
    small: { '0.5': '半', 20: '廿', 30: '卅', 40: '卌' },
    multiplier: { 10: '十|拾', 100: '百|佰', 1000: '千|仟' },
    scale: { 12: '打', 10000: '万|萬', 100000000: '亿|億', 1000000000000: '兆' },
    pair: neighbours,
    vaguePrefix: { multiplier: '数|數|几|幾|好几|好幾|上' },
    surplus: { '~': '余|餘|多|几|幾' },
    point: { '.': '点|點' },
    mixed: { '+': '又|和|与|與|跟|同|及' },
    and: { and: '又|零' },
    sign: { CNY: '¥' },
    minus: { '-': '负|負|零下' },
    fractionOf: { '/': '分_之' },
    fraction: { '0.5': '一半|半数|半數|对半|對半' },
    powerOf: { of: '的' },
    power: { power: '次方|次幂' },
    timesSign: { x: '×' },
    currency: currencyWords('zh', ownCurrencies),
    currencyPrefix: {
      CNY: '人民币|人民幣|人民币_|人民幣_',
      HKD: '港币|港幣|港元',
      TWD: '新台币|新台幣|新臺幣|台币|台幣',
      MOP: '澳门币|澳門幣',
      USD: '美元|美金',
    },
    subunit: { 'CNY*0.1': '角|毛|毫', USD: '美分', GBP: '便士', JPY: '日本銭|钱', EUR: '欧分' },
    coin: { 'CNY*0.01': '分' },
    percent: { 1: '个_百_分_点|個_百_分_點|百分点|百分點' },
    perHundred: {
      1: '百_分_之|佰_分_之',
      0.1: '千_分_之|仟_分_之',
      0.01: '万_分_之|萬_分_之',
    },
    tenths: { tenth: '成', discount: '折' },
    basisPoints: { 1: '个基点|個基點|基点|基點' },
    halfMore: { half: '半' },
    unit: unitWords('zh', {
      kilometer: '千米|㎞',
      meter: '米|尺米',
      foot: '呎|英呎',
      inch: '吋|英吋',
      'square-kilometer': '平方千米',
      'square-meter': '平米|平方',
      'cubic-meter': '立方',
      kilogram: '千克|公斤',
      gram: '克|公克',
      tonne: '吨|噸',
      pound: '磅',
      liter: '升|立升',
      barrel: '桶',
      'light-year': '光年',
      celsius: '摄氏度|攝氏度|度摄氏|摄氏°|攝氏°',
      fahrenheit: '华氏度|華氏度|华氏°|華氏°',
      degree: '度',
      'jin-cn': '斤|市斤',
      'liang-cn': '两|兩',
      'mu-cn': '亩|畝',
      'li-cn': '里|华里|華里',
      'zhang-cn': '丈',
      'cun-cn': '寸',
      hertz: '赫',
      kilobit: '千比特',
      terabyte: '太字节',
      volt: '伏',
    }),
    unitPrefix: {
      celsius: '摄氏|攝氏',
      '-celsius': '零下摄氏|零下攝氏',
      fahrenheit: '华氏|華氏',
    },
    ratePrefix: {
      hour: '时速|時速|每小时|每小時',
      minute: '每分钟|每分鐘',
      second: '每秒',
    },
    counter: {
      counter:
        '个|個|名|人|位|件|条|條|张|張|次|回|台|辆|輛|架|艘|家|所|座|栋|棟|间|間|套|项|項|份|本|册|冊|封|篇|首|部|场|場|届|屆|轮|輪|枚|颗|顆|' +
        '粒|支|枝|根|片|双|雙|对|對|副|组|組|批|群|队|隊|种|種|类|類|国|國|省|州|市|县|縣|区|區|村|镇|鎮|户|戶|票|席|倍|层|層|楼|樓|字|页|頁|章|节|節|' +
        '步|门|門|头|頭|口|杯|瓶|碗|盘|盤|箱|袋|包|株|棵|朵|人次|笔|筆|宗|起|例|剂|劑|只|隻|人份|万人次|架次|班次|车次|支队伍|股|道|处|處|针|針|' +
        '块|塊|段|幅|匹|幢|匙|串|束|滴|把|顶|頂|面|员|員|分|局|盒|罐|列|排|层楼|關|关|题|題|句|类别|类型|岛',
    },
    ordinalPrefix: { 第: '第' },
    ordinalSuffix: { th: '号|號' },
    ordinal: { 1: '首个|首個|首次|首名|首位|首批|首届|首屆' },
    before: {
      '~': '约|約|大约|大約|大概|将近|將近|近|差不多|接近|估计|估計|左右',
      '>=': '至少|至少有|最少|起码|起碼|不少于|不少於|不低于|不低於|不小于|不小於|大于等于|大於等於|大于或等于|大于或者等于',
      '<=': '最多|最多为|最多為|至多|不超过|不超過|不多于|不多於|不大于|不大於|不高于|不高於|小于等于|小於等於|小于或等于|小于或者等于|高达|高達|多达|多達',
      '>': '超过|超過|超过了|超過了|逾|多于|多於|大于|大於|高于|高於|超',
      '<': '不到|不足|未满|未滿|少于|少於|小于|小於|低于|低於',
    },
    after: {
      '~': '左右|上下|多|余|餘|开外',
      '>=': '以上|及以上|或以上|或者以上',
      '<=': '以下|以内|以內|及以下|或以下|之下',
    },
    to: { to: '到|至' },
    pairAnd: { and: '和|与|與|跟' },
    middle: { between: '之间|之間|间|間' },
    boundAnd: { and: '，|、|且|并且|並且|而' },
    versus: { versus: '比|對|对' },
    countCue: { of: '共|计|計' },
    blocked: {
      word:
        '一些|一定|一样|一樣|一直|一起|一般|一切|一旦|一致|一律|一向|一再|一时|一時|一边|一邊|一番|一系列|一带|一帶|一方面|一方|一同|一线|一線|一体|一體|一流|一贯|一貫|一如|一经|一經|一味|一举|一舉|一度|一手|一面|一道|一步|一下|一会|一會|一看|一来|一來|一路|一行|' +
        '统一|統一|唯一|之一|万一|萬一|专一|單一|单一|逐一|划一|劃一|同一|另一|某一|每一|这一|這一|那一|哪一|任一|进一步|進一步|' +
        '十分|十足|千万别|千萬別|百姓|百货|百貨|百度|百科|百合|百年好合|三星|三峡|三峽|三亚|三亞|三明|三菱|三井|三角|三文|三藩|三国|三國|四川|四季|四处|四處|五角大楼|五角大樓|五台|五金|六合|七夕|八卦|八达|八達|九江|九龙|九龍|九州|九九|' +
        '二手|二战|二戰|二维|二維|二氧化|一氧化|两岸|兩岸|两会|兩會|两者|兩者|两性|兩性|两极|兩極|两两|兩兩|' +
        '千里|千方|千古|千禧|万科|萬科|万达|萬達|万岁|萬歲|万能|萬能|万物|萬物|万里|亿万|億萬|萬萬|' +
        '数字|數字|数据|數據|数学|數學|数量|數量|数目|數目|数码|數碼|几乎|幾乎|几何|幾何|半导体|半導體|半岛|半島|半夜|' +
        '陆地|陸地|陆续|陸續|陆军|陸軍|大陆|大陸|伍德|伍迪|伍尔|伍爾|伍兹|伍茲|伍斯|参加|參加|参与|參與|参考|參考|参议|參議|参观|參觀|拾起|拾取|朝花夕拾|放肆|肆无忌惮|肆無忌憚|收拾|上半|上千年|第三方|第三者|第一夫人|第三世界|第一时间|第一時間|第一手|第一线|第一線|第一书记|第一書記|第三帝国|第三帝國|一分为二|一分為二|最后|最後|四周|正月|腊月|臘月|闰月|閏月',
    },
    longerWord: { word: longerWords },
  },
};
