import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
} from '../../../server/src/core/figures/decimal.js';
import { findFigures } from '../../../server/src/core/figures/index.js';
import { figureRules } from '../../../server/src/core/figures/rules.js';
import { figureLabels, type Language } from '../../../server/src/core/model.js';

const languages: readonly Language[] = ['en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'und-Latn', 'und'];
const pieces = [
  ...[
    '12',
    '1,200',
    '3.5',
    '2026',
    '０',
    '１２',
    ' ',
    '\u3000',
    '\u00a0',
    '-',
    '–',
    '~',
    '+',
    '%',
    '$',
    '€',
    '¥',
    '.',
    ',',
    ':',
    '/',
  ],
  ...[
    'hundred',
    'billion',
    'one',
    'half',
    'of',
    'and',
    'to',
    'between',
    'more than',
    'May',
    'Feb.',
    'last',
    'week',
    'a',
    'first',
    'th',
    'ago',
  ],
  ...[
    '만',
    '천',
    '억',
    '이',
    '일',
    '월',
    '년',
    '달러',
    '명',
    '이상',
    '약',
    '수',
    '지난',
    '주',
    '첫',
    '번째',
    '분의',
    '전',
    '오후',
    '시',
  ],
  ...[
    '万',
    '億',
    '十',
    '三',
    '日',
    '月',
    '年',
    '円',
    'ドル',
    '人',
    '以上',
    '約',
    '数',
    '第',
    '来週',
    '分の',
    '午後',
    '時',
    '半',
    '割',
  ],
  ...[
    '亿',
    '两',
    '一',
    '个',
    '块',
    '元',
    '分之',
    '百分之',
    '点',
    '号',
    '到',
    '和',
    '之间',
    '上周',
    '每',
    '前',
    '中',
    '过去',
    '多',
    '折',
    '米',
    '世纪',
    '年代',
  ],
  ...[
    '😀',
    '𠮷',
    'e\u0301',
    '\u200f',
    'א',
    '\ufeff',
    '\r\n',
    '\u2028',
    '\0',
    '\ud800',
    '\udc00',
    '(',
    ')',
    '“',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 })
  .map((all) => all.join(''));

const isInsidePair = (whole: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(whole.slice(at - 1, at + 1));

describe('figures of any text', () => {
  it('lie in the text, in order, apart, on whole characters, each by a known rule', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (whole, language) => {
        let from = 0;
        for (const { start, end, label, rule, reasons } of findFigures(whole, language)) {
          assert.ok(from <= start && start < end && end <= whole.length, `${start} to ${end} after ${from}`);
          assert.ok(!isInsidePair(whole, start) && !isInsidePair(whole, end));
          assert.equal(whole.slice(start, end), whole.slice(start, end).trim());
          assert.ok(figureLabels.includes(label));
          assert.ok(rule in figureRules);
          assert.ok(reasons.length > 0);
          from = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('have amounts in plain decimal notation', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (whole, language) => {
        for (const { value } of findFigures(whole, language)) {
          const amounts = 'amount' in value ? [value.amount, value.magnitude, value.low, value.high] : [];
          for (const amount of amounts) {
            assert.match(amount ?? '0', /^-?\d+(?:\.\d*[1-9])?$/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the value of any amount of money in any language', () => {
    const unit = { en: ' dollars', ko: '달러', ja: 'ドル', 'zh-Hans': '美元' };
    fc.assert(
      fc.property(fc.nat(10 ** 12), fc.constantFrom('en', 'ko', 'ja', 'zh-Hans'), (amount, language) => {
        const grouped = String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
        const written = grouped + unit[language];
        const [figure] = findFigures(written, language);
        assert.deepEqual(figure?.value, { type: 'money', amount: String(amount), currency: 'USD' });
        assert.equal(figure.end, written.length);
      }),
    );
  });

  it('are found behind a long run of one thing', () => {
    for (const [language, piece] of [
      ['en', '1'],
      ['en', '1,'],
      ['en', ' billion'],
      ['en', 'one hundred and '],
      ['en', '1-'],
      ['ko', '십'],
      ['ko', '한 '],
      ['ja', '二〇'],
      ['ja', '一・'],
      ['zh-Hans', '一点'],
      ['zh-Hans', '三个半'],
      ['zh-Hans', '每周前'],
    ] as const) {
      const whole = `${piece.repeat(10_000 / piece.length)}” (7%)`;
      const last = findFigures(whole, language).at(-1);
      assert.equal(last === undefined ? '' : whole.slice(last.start, last.end), '7%', piece);
    }
  });
});

describe('figures of a language without a table', () => {
  it('are those that need no words', () => {
    const found = (whole: string): readonly unknown[] =>
      findFigures(whole, 'und-Latn').map(({ value }) => value);
    assert.deepEqual(found('12 % et 3,000 km pour €40'), [
      { type: 'percent', amount: '12' },
      { type: 'quantity', amount: '3000', unit: 'kilometer' },
      { type: 'money', amount: '40', currency: 'EUR' },
    ]);
  });
});

describe('exact decimals', () => {
  const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((units) => ({ units, places: 2 }));

  it('add, multiply and compare without rounding', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        assert.equal(add(a, b).units, a.units + b.units);
        assert.equal(multiply(a, b).units, a.units * b.units);
        assert.equal(Math.sign(compare(a, b)), a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
        assert.equal(compare(decimal(formatDecimal(a)), a), 0);
      }),
    );
  });

  it('divide to fifteen digits, and not by zero', () => {
    assert.equal(formatDecimal(divide(decimal('1'), decimal('4')) ?? decimal('0')), '0.25');
    assert.equal(formatDecimal(divide(decimal('2'), decimal('3')) ?? decimal('0')), '0.666666666666667');
    assert.equal(divide(decimal('1'), decimal('0')), undefined);
  });
});
