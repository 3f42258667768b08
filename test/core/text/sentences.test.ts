import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../server/src/core/model.js';
import { splitSentences } from '../../../server/src/core/text/sentences/index.js';

/** `|` stands where a sentence ends and the next begins. */
function check(language: Language, marked: string): void {
  const parts = marked.split('|');
  const text = parts.join('');
  const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    parts.map((part) => part.trim()),
  );
}

describe('splitSentences', () => {
  it('ends a sentence at a stop before a capital', () => {
    check('en', 'The vote was close. |It took all night! |Was it fair? |Nobody knew.');
  });

  it('keeps titles, initials, abbreviations and decimals whole', () => {
    check('en', 'Mr. J. K. Adams paid $3.5 million to Acme Inc. on Jan. 5. |She left at 5 p.m. |The end.');
    check('en', 'The U.S. Senate met. |He moved to the U.S. |The trip was long.');
    check('en', 'Yahoo! Inc. shares rose. |The index fell.');
  });

  it('tells a number abbreviation from the word', () => {
    check('en', 'See No. 5 and pp. 3-4. |No. |I will not.');
  });

  it('ends a sentence after a year but not inside a Korean date', () => {
    check('en', 'It closed in 2019. |300 people left.');
    check('ko', '2026. 2. 4. 발표했다. |끝이다.');
  });

  it('keeps a quotation of several sentences in the sentence around it', () => {
    check('en', '“We will win. We must win,” he said. |Then he left.');
    check('ko', '그는 “이긴다. 반드시 이긴다.”라고 말했다. |그리고 떠났다.');
    check('ko', '그는 “간다.” 라고 말했다. |끝.');
    check('ja', '首相は「重要だ。進める。」と述べた。|会議は終わった。');
    check('zh-Hans', '他说：“走吧。快走。”|然后他走了。');
  });

  it('ends a sentence that ends in a quotation, and reads the next opening mark as one', () => {
    check('en', 'He said "stop." |She said "go." |They left.');
    check('en', '“It’s bad.” |“It’s good.”');
    check('ko', '“간다.” |그는 이렇게 말했다.');
  });

  it('joins a question to the name that asks it', () => {
    check('en', '"Why?" Adams asked. |"Because."');
  });

  it('splits Japanese and Chinese without spaces', () => {
    check('ja', '価格は3.5ドルだ。|本当か？|はい。');
    check('zh-Hans', '你好！|再见。');
  });

  it('takes a full stop inside a name for a part of it', () => {
    check('ja', 'モーニング娘。の曲だ。|次だ。');
    check('ja', 'Yahoo!ニュースが報じた。|以上。');
  });

  it('splits Korean where the space is missing', () => {
    check('ko', '이겼다.|그는 갔다.');
  });

  it('goes on after an ellipsis unless a capital follows', () => {
    check('en', 'Well... maybe. |He waited… |Then he left.');
  });

  it('keeps a bracket in its sentence, and a sentence in brackets by itself', () => {
    check('en', '(He left.) |She stayed (in bed.) and slept.');
  });

  it('is not spoiled by marks that are never closed', () => {
    check('en', 'He said “yes and left. |She stayed. |They slept.');
  });

  it('splits a quotation that stands by itself, and keeps one that has words around it', () => {
    check('en', '“We won. |We are glad.”');
    check('en', '“We won. We are glad,” he said. |“It is over.”');
    check('ko', '“이겼다. |기쁘다.” |그는 웃었다.');
    check('ja', '「勝った。|嬉しい。」|彼は笑った。');
  });

  it('splits quotations and brackets that are too long to be one sentence', () => {
    const long = 'The talks went on and on. '.repeat(15).trim();
    const sentences = (text: string): number => splitSentences(text, 'en').length;
    assert.equal(sentences(`He said that “${long}” at the end of the day.`), 15);
    assert.equal(sentences(`He said that (${long}) at the end of the day.`), 15);
    assert.equal(sentences(`He said that “${long.slice(0, 103)}” at the end of the day.`), 1);
  });

  it('finds the items of a list that lost its line ends', () => {
    check('en', '1) Milk and 2 eggs |2) Bread |3) Salt');
    check('en', '• Milk • Bread'.replace(' •', ' |•'));
    check('ko', '① 우유 |② 빵');
    check('en', 'A) Milk B) Bread');
    check('und-Latn', '1. FC Nord spielt in der 2. Liga');
  });

  it('ends Japanese sentences at signs of mood, but not names and phrases', () => {
    check('ja', '行きます(笑)|また来ます(^_^)|楽しみです😀😀|さようなら♪');
    check('ja', '私は😀が好き(笑)なのだ。');
    check('ja', '明日☆カフェに行く。');
  });

  it('takes what has no width, notes and emoji behind a stop into the sentence', () => {
    check('en', 'One.\u200b\ufeff |Two.\u0301 |Three.[12][a] |Four.³ |Five!👍🏽 |Six. ❤️ |✅ Seven.');
  });

  it('reads a line end inside a paragraph as a space', () => {
    check('en', 'The ferry\r\nleft. |\nIt was\nlate.');
    check('ja', '船が\n出た。|\n遅かった。');
  });

  it('finds nothing in white space', () => {
    assert.deepEqual(splitSentences(' \t ', 'en'), []);
    assert.deepEqual(splitSentences('', 'und'), []);
  });

  it('covers all but white space, in order, of any text', () => {
    const piece = fc.constantFrom(
      'a',
      'A',
      '다',
      '。',
      '.',
      '!',
      '“',
      '”',
      '"',
      "'",
      '「',
      '」',
      '(',
      ')',
      ' ',
      '3',
      '😀',
      '𠮷',
      '́',
      '\u2028',
      '\0',
      '\ud800',
      '…',
      'Mr',
      'と',
      '\r\n',
      '\u200b',
      '\ufeff',
      ';',
      'α',
      '1)',
      '2)',
      '•',
      '♪',
      '(笑)',
      'です',
      '«',
      '»',
      '[1]',
      '・・',
      '—',
      '।',
    );
    const language = fc.constantFrom<Language>('en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'und-Latn', 'und');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), language, (pieces, own) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end } of splitSentences(text, own)) {
          assert.ok(start < end && from <= start && end <= text.length);
          assert.equal(text.slice(from, start).trim(), '');
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          from = end;
        }
        assert.equal(text.slice(from).trim(), '');
      }),
    );
  });
});
