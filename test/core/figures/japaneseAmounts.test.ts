import type { FigureValue } from '../../../server/src/core/model.js';
import { check } from './check.js';

const ja = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('ja', marked, ...values);
};

const number = (amount: string, more: Partial<FigureValue> = {}): Partial<FigureValue> => ({
  type: 'number',
  amount,
  ...more,
});
const between = (low: string, high: string): Partial<FigureValue> => ({
  type: 'number',
  amount: null,
  low,
  high,
});

describe('Japanese numerals in words', () => {
  it('stand bare where no other word touches them', () => {
    ja('残りは[[二百五十|CARDINAL]]である', number('250'));
    ja('[[一万三|CARDINAL]]', number('10003'));
    ja('[[二〇二|CARDINAL]]と[[三百八|CARDINAL]]', number('202'), number('308'));
    ja('[[九万零四百|CARDINAL]]', number('90400'));
    ja('[[一万五千億|CARDINAL]]', number('1500000000000'));
    ja('[[マイナス四・八|CARDINAL]]です', number('-4.8'));
    ja('[[零点二七|CARDINAL]]', number('0.27'));
    ja('五・一五と九・一一は日付、三五十と〇〇は違う');
  });

  it('of one character count where their neighbours show that the number is meant', () => {
    ja('[[七|CARDINAL]]', number('7'));
    ja('答えは[[五|CARDINAL]]です', number('5'));
    ja('[[三|CARDINAL]]は素数', number('3'));
    ja('[[零|CARDINAL]] [[一|CARDINAL]] [[二|CARDINAL]]', number('0'), number('1'), number('2'));
    ja('[[最大百、最小二十|CARDINAL]]', between('20', '100'));
    ja('[[十以上|CARDINAL]]', number('10', { bound: '>=' }));
    ja('三菱と四国の一部、二階氏は一方で零れる水を見た');
    ja('一、二を争う');
  });

  it('are read in the characters of cheques, but not inside words', () => {
    ja('[[壱万弐千円|MONEY]]', { type: 'money', amount: '12000', currency: 'JPY' });
    ja('参院が参加し、拾得物を戻す');
  });

  it('carry dozens, and what is more than a round number', () => {
    ja('[[三ダース|CARDINAL]]買う', number('36'));
    ja('[[半ダース|CARDINAL]]', number('6'));
    ja('[[500余り万人|CARDINAL]]', number('5000000', { approx: true }));
    ja('[[二十数万人|CARDINAL]]', number('200000', { approx: true }));
    ja('ダース・ベイダー');
  });

  it('read aloud count apart from other words only', () => {
    ja('[[にじゅうさん|CARDINAL]]', number('23'));
    ja('[[いっせんまん|CARDINAL]] [[さんぜん|CARDINAL]]', number('10000000'), number('3000'));
    ja('[[いち|CARDINAL]]、[[に|CARDINAL]]、[[さん|CARDINAL]]', number('1'), number('2'), number('3'));
    ja('佐藤さん、ごはんにしよう、ろくに');
  });
});

describe('Japanese fractions, powers and points', () => {
  it('have a whole, a sign and a numerator of any size', () => {
    ja('[[103と3分の2|CARDINAL]]', number('103.666666666666667'));
    ja('[[百万又50万分の25|CARDINAL]]', number('1000000.00005'));
    ja('[[マイナス3分の27|CARDINAL]]', number('-9'));
    ja('差は[[-35分の7|CARDINAL]]', number('-0.2'));
  });

  it('have powers in words', () => {
    ja('[[10の6乗|CARDINAL]]', number('1000000'));
    ja('[[1.2×10の6乗|CARDINAL]]', number('1200000'));
    ja('[[2の-1乗|CARDINAL]]', number('0.5'));
  });

  it('have a point in words between digits, where no word follows', () => {
    ja('[[1点2|CARDINAL]]', number('1.2'));
    ja('[[12点|CARDINAL]][[5|CARDINAL]]サーブ', number('12'), number('5'));
  });

  it('end in k and M where those are no names', () => {
    ja('[[15k円|MONEY]]', { type: 'money', amount: '15000', currency: 'JPY' });
    ja('[[2.5M|CARDINAL]]', number('2500000'));
    ja('4Kテレビと8K映像');
  });
});

describe('Japanese ranges and bounds', () => {
  it('share what they count, or say it twice', () => {
    ja('[[5人〜8人|CARDINAL]]', between('5', '8'));
    ja('[[10%から20%|PERCENT]]の間', { type: 'percent', amount: null, low: '10', high: '20' });
    ja('[[3から6インチ|QUANTITY]]の雨', {
      type: 'quantity',
      amount: null,
      low: '3',
      high: '6',
      unit: 'inch',
    });
    ja('[[2、3人|CARDINAL]]と[[二、三十人|CARDINAL]]', between('2', '3'), between('20', '30'));
    ja('[[20と30の間|CARDINAL]]', between('20', '30'));
  });

  it('are none where something changes, or things are listed', () => {
    ja('[[10人|CARDINAL]]から[[20人|CARDINAL]]に増えた', number('10'), number('20'));
    ja('[[1|CARDINAL]]、[[2|CARDINAL]]、[[3位|ORDINAL]]', number('1'), number('2'), {
      type: 'ordinal',
      amount: '3',
    });
    ja('もし一対一なら');
  });

  it('lie between two bounds', () => {
    ja('[[30以上40人未満|CARDINAL]]', between('30', '40'));
    ja('[[100人以下50人以上|CARDINAL]]', between('50', '100'));
    ja('[[100人|CARDINAL]]を下回った', number('100', { bound: '<' }));
    ja('[[10より大きく20|CARDINAL]]より小さい数', between('10', '20'));
    ja('[[30|CARDINAL]]より大きい数', number('30', { bound: '>' }));
    ja('前回の[[30人|CARDINAL]]より多い', number('30'));
  });
});

describe('Japanese percentages', () => {
  it('are tenths with their sign, hundredths of laws, and points of a rate', () => {
    ja('[[マイナス3割5分|PERCENT]]', { type: 'percent', amount: '-35' });
    ja('[[百分の五|PERCENT]]、[[百分の一|CARDINAL]]', { type: 'percent', amount: '5' }, number('0.01'));
    ja('支持率が[[2.4ポイント|PERCENT]]下がった', { type: 'percent', amount: '2.4' });
    ja('株価は[[300ポイント|CARDINAL]]下げた', number('300'));
    ja('[[52.5/100|PERCENT]]', { type: 'percent', amount: '52.5' });
  });
});

describe('Japanese money and quantities', () => {
  it('name a currency before the amount, and its parts', () => {
    ja('[[人民元五十元|MONEY]]', { type: 'money', amount: '50', currency: 'CNY' });
    ja('[[五元三角|MONEY]]', { type: 'money', amount: '5.3', currency: 'CNY' });
    ja('[[2USドル|MONEY]]', { type: 'money', amount: '2', currency: 'USD' });
  });

  it('are speeds behind 時速 and the like', () => {
    ja('[[時速約40キロ|QUANTITY]]', {
      type: 'quantity',
      amount: '40',
      unit: 'kilometer-per-hour',
      approx: true,
    });
    ja('[[秒速5メートル|QUANTITY]]', { type: 'quantity', amount: '5', unit: 'meter-per-second' });
    ja('[[時速50km〜60km|QUANTITY]]', {
      type: 'quantity',
      amount: null,
      low: '50',
      high: '60',
      unit: 'kilometer-per-hour',
    });
  });

  it('tell kilograms from kilometres, and pounds of weight from those of money', () => {
    ja('体重[[60キロ|QUANTITY]]', { type: 'quantity', amount: '60', unit: 'kilogram' });
    ja('[[5キロ|QUANTITY]]先', { type: 'quantity', amount: '5', unit: 'kilometer' });
    ja('[[25ポンド|QUANTITY]]痩せる', { type: 'quantity', amount: '25', unit: 'pound' });
    ja('[[50ポンド|MONEY]]で売る', { type: 'money', amount: '50', currency: 'GBP' });
  });
});

describe('Japanese words that only look like counts', () => {
  it('are names, idioms and parts of longer words', () => {
    ja('二階氏は三条市と五反田、三軒茶屋、二本松を訪れた');
    ja('一枚岩の百人一首、三位一体で一石二鳥だ');
    ja('もう一度、病院は人で一杯になった');
    ja('多数派と複数人の意見、過半数');
  });

  it('do not keep counts from being read', () => {
    ja('[[三人|CARDINAL]]死亡、[[五本|CARDINAL]]を買う', number('3'), number('5'));
    ja('[[三本|CARDINAL]]中で[[二本以上|CARDINAL]]', number('3'), number('2', { bound: '>=' }));
    ja(
      '気温は[[三十九度|QUANTITY]]、[[三度|CARDINAL]]失敗した',
      { type: 'quantity', amount: '39', unit: 'degree' },
      number('3'),
    );
    ja('[[1 万 6 千人|CARDINAL]]が避難', number('16000'));
    ja('[[1本半|CARDINAL]]を飲み、[[5回|CARDINAL]]半ばで', number('1.5'), number('5'));
  });
});
