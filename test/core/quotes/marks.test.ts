import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../server/src/core/model.js';
import { findQuoteMarks, shiftQuoteMarks } from '../../../server/src/core/quotes/marks.js';

/** The quotations' texts, and the offsets of marks without a partner. */
function check(
  language: Language,
  text: string,
  quotes: readonly string[],
  unbalanced: readonly number[] = [],
): void {
  const found = findQuoteMarks(text, language);
  assert.deepEqual(
    found.quotes.map(({ start, end }) => text.slice(start, end)),
    quotes,
  );
  assert.deepEqual(
    found.problems.map(({ start }) => start),
    unbalanced,
  );
}

describe('findQuoteMarks', () => {
  it('pairs straight and curly double marks', () => {
    check('en', 'He said "yes" and “no.”', ['yes', 'no.']);
  });

  it('pairs the marks of other languages', () => {
    check('und-Latn', '« Oui » dit-il; „Nein“ sagte er; »Ja« auch', ['Oui', 'Nein', 'Ja']);
    check('zh-Hans', '他说：“好。”看《书》', ['好。', '书']);
    check('ko', '그는 "중요하다"고 말했다', ['중요하다']);
  });

  it('tells single quotation marks from apostrophes', () => {
    check('en', "The '90s, rock 'n' roll, don't, the workers' rights and O’Hara’s", []);
    check('en', "It's 'very good' at that", ['very good']);
    check('ko', "'AI'가 Moody's와 ‘다른’이라는 말", ['AI', '다른']);
  });

  it('takes marks after numbers for feet and inches', () => {
    check('en', `a 5'10" man with a 55" screen said "hi"`, ['hi']);
  });

  it('keeps the outer quotation only', () => {
    check('en', '“A ‘b’ c”', ['A ‘b’ c']);
    check('ja', '彼は「『本』を読む」と言った', ['『本』を読む']);
    check('ko', '“그는 “좋다”고 했다”고 밝혔다', ['그는 “좋다”고 했다']);
  });

  it('reports a mark without a partner where it stands and pairs the rest', () => {
    check('en', '"Open. He said, "closed," then.', ['closed,'], [0]);
    check('en', 'wrong,” he said “right”', ['right'], [6]);
    check('ja', '彼は「言った。「本当だ」と', ['本当だ'], [2]);
  });

  it('says which way the mark is unbalanced', () => {
    const [open] = findQuoteMarks('He said “yes', 'en').problems;
    const [close] = findQuoteMarks('yes” he said', 'en').problems;
    assert.deepEqual([open?.code, open?.severity], ['quote-unbalanced', 'warning']);
    assert.match(open?.message ?? '', /not closed/);
    assert.match(close?.message ?? '', /closes nothing/);
  });

  it('lets a mark that opens the paragraph and stays open quote all of it', () => {
    check(
      'en',
      '“The speech goes on in the next paragraph.',
      ['The speech goes on in the next paragraph.'],
      [0],
    );
    assert.deepEqual(
      findQuoteMarks('“The speech goes on.', 'en').quotes.map(({ running }) => running),
      [true],
    );
  });

  it('leaves brackets alone and lets them cross quotations', () => {
    check('en', '(“one) two”', ['one) two']);
  });

  it('drops empty quotations and trims spaces', () => {
    check('en', 'a "" b “ c ” d', ['c']);
  });

  it('moves all offsets of a pair', () => {
    const [marks] = findQuoteMarks('a “b”', 'en').quotes;
    assert.ok(marks !== undefined);
    assert.deepEqual(shiftQuoteMarks(marks, 10), {
      ...marks,
      start: 13,
      end: 14,
      outer: { start: 12, end: 15 },
    });
  });

  it('survives ten thousand marks that never close', () => {
    assert.equal(findQuoteMarks('“'.repeat(10_000), 'en').problems.length, 10_000);
    assert.equal(findQuoteMarks('”'.repeat(10_000), 'en').quotes.length, 0);
  });

  it('gives spans in order, without overlap, inside any text', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '「',
      '」',
      '«',
      '»',
      '„',
      '(',
      ')',
      '5',
      '다',
      '😀',
      '\ud800',
      '.',
      ',',
    );
    const language = fc.constantFrom<Language>('en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'und-Latn', 'und');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), language, (pieces, own) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, outer } of findQuoteMarks(text, own).quotes) {
          assert.ok(
            from <= outer.start &&
              outer.start < start &&
              start < end &&
              end <= outer.end &&
              outer.end <= text.length,
          );
          from = outer.end;
        }
        for (const { start, end } of findQuoteMarks(text, own).problems) {
          assert.ok(start < end && end <= start + 2 && end <= text.length);
        }
      }),
    );
  });
});
