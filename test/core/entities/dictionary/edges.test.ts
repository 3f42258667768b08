import { checkDictionary } from './support.js';

describe('a dictionary’s names', () => {
  const check = (rows: readonly string[], marked: string): void => {
    it(marked, () => checkDictionary(rows, marked));
  };

  describe('in scripts with blanks between words', () => {
    check(
      ['Orvane|ORG'],
      'When [[Orvane|ORG]] met Orvanes and Norvane, [[Orvane|ORG]]-led talks began at ([[Orvane|ORG]]).',
    );
    check(
      ['Orvane|ORG'],
      "It was [[Orvane|ORG]]’s and [[Orvane|ORG]]'s; [[Orvane|ORG]]'ll pay, Orvane'an will not.",
    );
    check(['Orvane|ORG'], 'In ORVANE and orvane the case is another.');
    check(
      ['C++|PRODUCT', 'Yahoo!|ORG', '3M|ORG'],
      'They wrote [[C++|PRODUCT]] at [[Yahoo!|ORG]], 13M and 3Ms at [[3M|ORG]].',
    );
    check(['Зорван|GPE'], 'Вчера [[Зорван|GPE]] ответил, а Зорванский нет.');
    check(
      ['New Orvane|GPE', 'Orvane|ORG'],
      'From [[New Orvane|GPE]] to New [[Orvane|ORG]]land? From New  [[Orvane|ORG]]'
        .replace('New [[Orvane|ORG]]land', 'New Orvaneland')
        .replace('New  [[Orvane|ORG]]', '[[New  Orvane|GPE]]'),
    );
  });

  describe('in Korean', () => {
    check(
      ['볼레인|GPE|v'],
      '[[볼레인|GPE v]]은 서명했다. [[볼레인|GPE v]]에서는 [[볼레인|GPE v]]측이 말했다.',
    );
    check(['볼레인|GPE'], '신볼레인은 볼레인스키와 만났고 SK볼레인도 왔다.');
    check(
      ['한솔빈|PERSON'],
      '[[한솔빈|PERSON]] 장관, [[한솔빈|PERSON]]대통령은 [[한솔빈|PERSON]]씨와 [[한솔빈|PERSON]]의 집에.',
    );
    check(['QEX|ORG'], '[[QEX|ORG]]가 [[QEX|ORG]]에는 좋다. QEX리그는 아니다.');
  });

  describe('in Japanese', () => {
    check(
      ['ボレイン|GPE|v'],
      '[[ボレイン|GPE v]]は[[ボレイン|GPE v]]・クラブと言った。ニューボレインやボレインスは違う。',
    );
    check(['霧島建設|ORG'], 'きのう[[霧島建設|ORG]]が新[[霧島建設|ORG]]社長を選んだ。');
    check(['京都|GPE|kyoto'], '東京都と[[京都|GPE kyoto]]へ行く。');
    check(['QEX|ORG'], '米[[QEX|ORG]]社はQEXAと違う。');
    check(['みずいろ銀行|ORG'], '[[みずいろ銀行|ORG]]の[[みずいろ銀行|ORG]]。');
  });

  describe('as Unicode may write them', () => {
    check(['Zo\u00eb Orvane|PERSON'], 'There [[Zoe\u0308 Orvane|PERSON]] met Zoe Orvane.');
    check(['Zoe\u0308 Orvane|PERSON'], 'There [[Zo\u00eb Orvane|PERSON]] stood.');
    check(['볼레인|GPE'], `[[${'볼레인'.normalize('NFD')}|GPE]]은 서명했다.`);
    check(['Orvane|ORG'], 'A soft [[Or\u00advane|ORG]] and [[Or\u200bvane|ORG]], but not Orvane\u0301.');
    check(['New Orvane|GPE'], 'In [[New\u00a0Orvane|GPE]] and [[New \t Orvane|GPE]].');
    check(["O'Orvane|PERSON"], "Here is [[O’Orvane|PERSON]], there [[O'Orvane|PERSON]].");
    check(['𠮷本町|GPE'], '😀[[𠮷本町|GPE]]へ。');
  });
});
