import assert from 'node:assert/strict';
import { figures } from '../../scripts/eval/figures.js';
import { linesOf, placed } from './evalTask.js';

/** What the table has of a set, language and type: all its cells but these. */
async function line(
  name: string,
  sets: Readonly<Record<string, readonly object[]>>,
): Promise<string | undefined> {
  const printed = await linesOf(figures, sets, 0, name);
  return printed.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1);
}

const recognizers = (model: string, text: string, ...gold: readonly object[]): object => ({
  id: text,
  lang: 'en',
  model,
  text,
  gold,
});

describe('eval: figures, sets of amounts', () => {
  it('reads the currencies of Recognizers-Text, and no unit without a number', async () => {
    const text = 'He paid about $450, not 3 euros: dollars are scarce.';
    const found = await line('fig-recognizers en currency', {
      'fig-recognizers/dev/en.jsonl': [
        recognizers(
          'CurrencyModel',
          text,
          { ...placed(text, '$450'), type: 'currency', resolution: { value: '450', unit: 'Dollar' } },
          {
            ...placed(text, '3 euros'),
            type: 'currency',
            resolution: { value: '3', unit: 'Euro', isoCurrency: 'EUR' },
          },
          { ...placed(text, 'dollars'), type: 'currency', resolution: { value: null, unit: 'Dollar' } },
        ),
        recognizers('NumberModel', 'Take 450.'),
      ],
    });
    // The edges of the first differ by “about”; the package of Recognizers-Text has both.
    assert.equal(found, '1 2 50.0 50.0 50.0 100.0 100.0 100.0');
  });

  it('leaves out the digits of addresses and telephone numbers', async () => {
    const text = 'Call +1-555-0100/0199 or ping 10.0.0.7 for 30 minutes.';
    const found = await line('fig-recognizers en number', {
      'fig-recognizers/dev/en.jsonl': [
        recognizers(
          'NumberModel',
          text,
          ...['555', '0100', '10', '7', '30'].map((digits) => ({
            ...placed(text, digits),
            type: 'number',
            resolution: { value: String(Number(digits)) },
          })),
        ),
      ],
    });
    assert.equal(found?.split(' ')[1], '1');
  });

  it('takes the share that a discount leaves for the discount', async () => {
    const text = '本は2割引です';
    const found = await line('fig-recognizers ja percent', {
      'fig-recognizers/dev/ja.jsonl': ['80%', '20%'].map((value) => ({
        ...recognizers('PercentModel', text, {
          ...placed(text, '2割引'),
          type: 'percentage',
          resolution: { value },
        }),
        lang: 'ja',
      })),
    });
    assert.equal(found?.split(' ')[6], '50.0');
  });

  it('shows no other reader where it does not have the language', async () => {
    const text = '고기 3kg을 샀다.';
    const found = await line('fig-recognizers ko dimension', {
      'fig-recognizers/dev/ko.jsonl': [
        {
          ...recognizers('DimensionModel', text, {
            ...placed(text, '3kg'),
            type: 'dimension',
            resolution: { value: '3', unit: 'Kilogram' },
          }),
          lang: 'ko',
        },
      ],
    });
    assert.equal(found, '1 1 100.0 100.0 100.0 100.0 100.0');
  });

  it('counts a bare number inside an amount, and a false one', async () => {
    const text = 'It weighs 45 kg.';
    const found = await line('fig-recognizers en number', {
      'fig-recognizers/dev/en.jsonl': [
        recognizers('NumberModel', text, {
          ...placed(text, '45'),
          type: 'number',
          resolution: { subtype: 'integer', value: '45' },
        }),
        recognizers('NumberModel', 'There were 12 of them.'),
      ],
    });
    assert.equal(found, '2 1 0.0 0.0 0.0 100.0 100.0 100.0');
  });

  it('reads the whole expressions of Duckling, but for those of one country', async () => {
    const row = (text: string, locale: string | null, value: object): object => ({
      id: text,
      lang: 'en',
      dim: 'AmountOfMoney',
      locale,
      section: 'allExamples',
      text,
      gold: { raw: text, value },
    });
    const found = await line('fig-duckling en currency', {
      'fig-duckling/dev/en.jsonl': [
        row('at least $5', null, { unit: 'Dollar', min: 5 }),
        row('between $5 and $7', null, { unit: 'Dollar', from: 5, to: 7 }),
        row('$5', null, { unit: 'EUR', value: 5 }),
        row('a dime', 'JM', { unit: 'JMD', value: 0.1 }),
      ],
    });
    assert.equal(found, '3 3 100.0 100.0 100.0 100.0 66.7');
  });

  it('has nothing to compare in the bands of normalizeNumexp', async () => {
    const text = '約12人が、3kgの米と5人以上を待つ。';
    const own = (part: string, counter: string, lower: string, upper: string): object => ({
      ...placed(text, part),
      type: 'numerical',
      counter,
      lower,
      upper,
    });
    const found = await line('fig-ja-numexp ja amount', {
      'fig-ja-numexp/dev/ja.jsonl': [
        {
          text,
          gold: [
            own('約12人', '人', '9', '15'),
            own('3kg', 'g', '3000', '3000'),
            own('5人以上', '人', '5', 'INFINITY'),
          ],
        },
      ],
    });
    assert.equal(found, '1 3 100.0 100.0 100.0 100.0 100.0');
  });

  it('takes a kanji numeral as a whole', async () => {
    const found = await line('fig-ja-kanji-numerals ja number', {
      'fig-ja-kanji-numerals/dev/ja.jsonl': [
        { op: 'kanji2number', text: '四百五', value: 405 },
        { op: 'invalid', text: '米', value: null },
      ],
    });
    assert.equal(found, '2 1 100.0 100.0 100.0 100.0 100.0');
  });

  it('wants the first price, and no currency that the text does not have', async () => {
    const price = (text: string, sign: string | null, digits: string, amount: number): object => ({
      text,
      gold: { currency: sign, amount_text: digits, amount },
    });
    const sets = {
      'fig-price-parser/dev/mul.jsonl': [
        price('€ 45.00 € 36.00', '€', '45.00', 45),
        price('45.00', '€', '45.00', 45),
      ],
    };
    assert.equal(await line('fig-price-parser all currency', sets), '1 1 100.0 100.0');
    assert.equal(await line('fig-price-parser all number', sets), '1 1 100.0 100.0');
  });

  it('takes a middle and its uncertainty for a range', async () => {
    const text = 'It is 4 to 6 kg, within three hours.';
    const found = await line('fig-quantulum3 en amount', {
      'fig-quantulum3/dev/en.jsonl': [
        {
          text,
          gold: [
            { ...placed(text, '4 to 6 kg'), value: 5, unit: 'kilogram', uncertainty: 1 },
            { ...placed(text, 'three hours'), value: 3, unit: 'hour' },
          ],
        },
      ],
    });
    assert.equal(found, '1 2 100.0 100.0 100.0 100.0 100.0');
  });

  it('scores labelled sentences by their edges', async () => {
    const text = '직원 45명이 12일에 왔다.';
    const sets = {
      'ner-ko-klue/dev/news.jsonl': [
        {
          text,
          entities: [
            { ...placed(text, '45명'), type: 'QT' },
            { ...placed(text, '12일'), type: 'DT' },
          ],
        },
      ],
    };
    assert.equal(await line('ner-ko-klue news ko amount', sets), '1 1 100.0 100.0 100.0 100.0');
    assert.equal(await line('ner-ko-klue news ko date', sets), '1 1 100.0 100.0 100.0 100.0');
  });

  it('counts the figures of running text, and draws the same sample each time', async () => {
    const sets = {
      'align-ntrex/dev/en-ko.gold.jsonl': [
        { id: 'a', src: ['They sold 45 cars.', 'Then 12 more left.'], tgt: ['차 45대를 팔았다.'] },
      ],
    };
    const printed = await linesOf(figures, sets, 1, 'align-ntrex');
    assert.ok(printed.includes('align-ntrex en 8 2 250.0'));
    const sample = printed.slice(printed.findIndex((one) => one === 'align-ntrex en: 1 of 2 figures'));
    assert.match(sample[1] ?? '', /⟦(45|12)⟧/);
    assert.deepEqual(await linesOf(figures, sets, 1, 'align-ntrex'), printed);
  });
});
