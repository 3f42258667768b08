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
    text,
  );
  assert.deepEqual(
    found.unpaired.map(({ start }) => start),
    unbalanced,
    text,
  );
}

describe('findQuoteMarks', () => {
  it('pairs straight and curly double marks', () => {
    check('en', 'He said "yes" and “no.”', ['yes', 'no.']);
    check('en', 'He said “yes" and "no.”', ['yes', 'no.']);
  });

  it('pairs the marks of other languages', () => {
    check('und-Latn', '« Oui » dit-il; „Nein“ sagte er; »Ja« auch', ['Oui', 'Nein', 'Ja']);
    check('und-Latn', '„Tak”, powiedział; ”Ja”, sa hon; ‚eben‘ nicht', ['Tak', 'Ja', 'eben']);
    check('und-Latn', '»Ja«, sagte sie. »Nein«, rief er. ›Doch‹ auch', ['Ja', 'Nein', 'Doch']);
    check('und-Latn', '„Sie sagte ‚nein‘“, so er. „Ja.“', ['Sie sagte ‚nein‘', 'Ja.']);
    check('zh-Hans', '他说：“好。”看《书》', ['好。', '书']);
    check('zh-Hans', '他说:"好,"又说:"不好。"', ['好,', '不好。']);
    check('zh-Hant', '他說：「好。」又說：『不好。』', ['好。', '不好。']);
    check('ja', '彼は〝特別〟な﹁人﹂だ', ['特別', '人']);
    check('ko', '그는 "중요하다"고 말했다', ['중요하다']);
    check('ko', '그는 ＂중요하다＂며 ″아니다″라고 했다', ['중요하다', '아니다']);
  });

  it('pairs the marks of titles, also those that typists make do with', () => {
    check('ko', '소설 《토지》와 〈봄〉, ‹밤›, <기생충>과 <<태극기>>', [
      '토지',
      '봄',
      '밤',
      '기생충',
      '태극기',
    ]);
    check('ko', '영화 <The Host>가 상을 받았다', ['The Host']);
    check('ja', '映画<花束>と＜雨＞を見た', ['花束', '雨']);
  });

  it('takes tags, comparisons, addresses, labels and bylines in angle brackets for no titles', () => {
    check('ko', '<앵커> 오늘의 소식입니다.', []);
    check('ko', '다리가 닫혔다. <홍길동 기자>', []);
    check('ko', '<b>제목</b> 그리고 <a href="#">줄</a>', ['#']);
    check('ko', '값이 1 < 2, 3 > 2 <hong@example.kr> <사진=연합>', []);
    check('en', 'The film <The Host> won', []);
  });

  it('pairs two single marks that stand for one double mark', () => {
    check('en', "``It is late,'' he said. ``Go home.''", ['It is late,', 'Go home.']);
    check('en', "''It's late,'' he said. ''Go home.''", ["It's late,", 'Go home.']);
    check('en', '‘‘It’s late,’’ he said.', ['It’s late,']);
    check('en', '‘’It’s late,’’ he said.', ['It’s late,']);
    check('en', '``It´s late,´´ he said.', ['It´s late,']);
    check('en', '""It is late,"" he said.', ['It is late,']);
    check('en', "``He said `no' to me,'' she said.", ["He said `no' to me,"]);
    check('en', "''He said 'no''' and ''yes.''", ["He said 'no'", 'yes.']);
    const [marks] = findQuoteMarks("She: ``Yes.''", 'en').quotes;
    assert.deepEqual([marks?.outer, marks?.start], [{ start: 5, end: 13 }, 7]);
  });

  it('pairs marks that a scraper left as references of HTML', () => {
    check('en', '&quot;It&#39;s late,&quot; he said. &ldquo;Don&rsquo;t.&rdquo;', [
      'It&#39;s late,',
      'Don&rsquo;t.',
    ]);
    check('en', 'AT&T; R&D &amp; &lsquo;so on&rsquo; &toString;', ['so on']);
  });

  it('takes two closing single marks for two, where nothing is set so', () => {
    check('en', '‘He said ‘no’’ and left.', ['He said ‘no’']);
    check('en', "''''''''''", []);
  });

  it('tells single quotation marks from apostrophes', () => {
    check('en', "The '90s, rock 'n' roll, don't, the workers' rights and O’Hara’s", []);
    check('en', 'The ’90s, rock ’n’ roll, tell ’em, the workers’ rights, ‘em and 90s', []);
    check('en', "It's 'very good' at that", ['very good']);
    check('en', "'It's the workers' day,' O'Hara said.", ["It's the workers' day,"]);
    check('en', "It was Smith Inc.'s word and the U.S.'s, too", []);
    check('und-Latn', "L'eau d'Arles, aujourd'hui: 'C'est l'eau.'", ["C'est l'eau."]);
    check('und-Latn', `L'"affaire" d'Arles et l’“autre”, dell'"Unità"`, ['affaire', 'autre', 'Unità']);
    check('en', "'Twas late,' he said at the 'clock tower'.", ['Twas late,', 'clock tower']);
    check('en', "The bank ' s view is n ' t ours , I ' m told at five o ' clock by its clients ' lawyer", []);
    check('ko', "'별 4:'의 '달'", ['별 4:', '달']);
    check('ko', "'10·26'과 '22년 '대선'에서", ['10·26', '대선']);
    check('ko', "'AI'가 Moody's와 ‘다른’이라는 말", ['AI', '다른']);
  });

  it('takes marks after numbers for feet and inches', () => {
    check('en', `a 5'10" man with a 55" screen said "hi"`, ['hi']);
    check('en', `"a 55" screen," he said.`, ['a 55" screen,']);
    check('en', '6′2″ and 3.5″ wide', []);
    check('en', 'a 12"x14" photo of "Blue"', ['Blue']);
  });

  it('finds marks that are set apart by spaces, by what precedes and follows', () => {
    check('en', '" Yes , " she said . " No . "', ['Yes ,', 'No .']);
    check('en', `'" Yes " is it'`, ['" Yes " is it']);
    check('en', `He read ' a " Yes " ' now`, ['a " Yes "']);
    check('en', '“ Yes , ” she said . “ No . ”', ['Yes ,', 'No .']);
    check('en', "It is the workers ' day , ' she said .", []);
    check('en', 'He did n\'t : " I \'ll go . " " Do . "', ["I 'll go .", 'Do .']);
  });

  it('finds marks that were set the wrong way round', () => {
    check('en', 'He said “yes“ and ”no”.', ['yes', 'no']);
    check('ko', '’가‘와 ’나 다‘를 보았다', ['가', '나 다']);
    check('ko', '그는 "신의 뜻“이라고 했다', ['신의 뜻']);
    check('ja', '彼は”クール”で”ホット”だ', ['クール', 'ホット']);
    check('en', '"Yes, "he said.', ['Yes,']);
  });

  it('keeps the outer quotation only', () => {
    check('en', '“A ‘b’ c”', ['A ‘b’ c']);
    check('en', '"He said "no" to me"', ['He said "no" to me']);
    check('en', '‘… “…” …’, he said', ['… “…” …']);
    check('und-Latn', '« Il a dit “non”. »', ['Il a dit “non”.']);
    check('ja', '彼は「『本』を読む」と言った', ['『本』を読む']);
    check('ko', '“그는 “좋다”고 했다”고 밝혔다', ['그는 “좋다”고 했다']);
    check('ko', '"그는 "좋다"고 했다"고 밝혔다', ['그는 "좋다"고 했다']);
  });

  it('reports a mark without a partner where it stands and pairs the rest', () => {
    check('en', '"Open. He said, "closed," then.', ['closed,'], [0]);
    check('en', 'wrong,” he said “right”', ['right'], [6]);
    check('ja', '彼は「言った。「本当だ」と', ['本当だ'], [2]);
    check('en', '“A said this. “B,” he said.', ['B,'], [0]);
    check('en', '“A,” he said. B,” she said. “C.”', ['A,', 'C.'], [16]);
    check('en', '"A b," he said. "B," "Mr. X said. "C," they said. "D."', ['A b,', 'B,', 'C,', 'D.'], [21]);
    check('en', '"A b," he said. "B," Mr." X said. "C," they said.', ['A b,', 'B,', 'C,'], [24]);
    check('en', 'the Heads" and Mistresses" day, “so”', ['so'], [9, 25]);
    check('ko', '그는 "좋다고 했다. "나쁘다"고도 했다.', ['나쁘다'], [3]);
  });

  it('lets a mark that opens the paragraph and stays open quote all of it', () => {
    const text = '“The ‘speech’ goes on in the next paragraph.';
    check('en', text, ['The ‘speech’ goes on in the next paragraph.'], [0]);
    check('ja', '「それは続く。', ['それは続く。'], [0]);
    check('en', '” It was late.', [], [0]);
    assert.deepEqual(
      findQuoteMarks(text, 'en').quotes.map(({ running }) => running),
      [true],
    );
  });

  it('lets an unclosed mark behind a colon or comma quote the rest, if that is a sentence', () => {
    check('en', 'She said: “We will stay. It is late.', ['We will stay. It is late.'], [10]);
    check('en', 'She called it “a new era. It is late.', [], [14]);
    check('en', `She said: “We will stay. ${'It is late. '.repeat(60)}`, [], [10]);
    check('en', '“Yes,” she said, “We stay.', ['Yes,', 'We stay.'], [17]);
  });

  it('leaves brackets alone and lets them cross quotations', () => {
    check('en', '(“one) two”', ['one) two']);
    check('en', '1) one 2) two', []);
  });

  it('takes guillemets that lead to other pages for no mistake', () => {
    check('en', '» Read more', []);
    check('en', 'Home › News › Europe', []);
    check('en', 'Home » News » Europe', []);
    check('ja', 'ホーム › 国際 › 欧州 › 記事', []);
    check('en', 'Next page »', []);
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
    const many = 10_000;
    const unpaired = (mark: string): number => findQuoteMarks(mark.repeat(many), 'en').unpaired.length;
    assert.deepEqual(
      ['“', '“a ', '"a ', '「', 'a «b '].map(unpaired),
      Array.from({ length: 5 }, () => many),
    );
    assert.equal(findQuoteMarks('”'.repeat(many), 'en').quotes.length, 0);
    assert.equal(findQuoteMarks('„“‘«'.repeat(many), 'en').quotes.length, 0);
  });

  it('pairs ten thousand quotations beside and in each other', () => {
    const many = 10_000;
    assert.equal(findQuoteMarks('"a" '.repeat(many), 'en').quotes.length, many);
    assert.equal(findQuoteMarks("``a'' ".repeat(many), 'en').quotes.length, many);
    check('en', `${'“a '.repeat(many)}b${' c”'.repeat(many)}`, [
      `a ${'“a '.repeat(many - 1)}b${' c”'.repeat(many - 1)} c`,
    ]);
    check('ja', `${'「'.repeat(many)}a${'」'.repeat(many)}`, [
      `${'「'.repeat(many - 1)}a${'」'.repeat(many - 1)}`,
    ]);
  });

  it('reads a line of a megabyte, whatever it lacks', () => {
    const times = 40_000;
    const count = (piece: string): readonly number[] => {
      const { quotes, unpaired } = findQuoteMarks(piece.repeat(times), 'en');
      return [quotes.length, unpaired.length].map((found) => found / times);
    };
    assert.deepEqual(count('He said "yes" and left us. '), [1, 0]);
    assert.deepEqual(count('He said "yes" and “left us. '), [1, 1]);
    assert.deepEqual(count('He said yes” and "left" us. '), [1, 1]);
  });

  it('gives spans in order, without overlap, inside any text', () => {
    const piece = fc.constantFrom(
      ...['a', ' ', '“', '”', '"', "'", '‘', '’', '`', '´', '「', '」', '«', '»', '‹', '›', '„', '<', '>'],
      ...[
        '(',
        ')',
        '5',
        '다',
        'é',
        'e\u0301',
        '😀',
        '𠮷',
        '\ud800',
        '.',
        ',',
        '\r\n',
        '\ufeff',
        'א',
        '\u0000',
      ],
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
        for (const { start, end } of findQuoteMarks(text, own).unpaired) {
          assert.ok(start < end && end <= text.length);
        }
      }),
    );
  });
});
