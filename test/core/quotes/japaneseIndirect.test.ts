import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nastyText } from '../../support/nastyText.js';
import { checkIndirect, spokenIn } from '../../support/speech.js';

const check = (marked: string, ...expected: readonly string[]): void => {
  checkIndirect('ja', marked, ...expected);
};

describe('indirect speech in Japanese', () => {
  it('is the clause before と and a verb of saying, without its topic', () => {
    check('[[田中|PERSON]]首相は、増税は必要だと述べた。', '増税は必要だ / 田中 / 述べた');
    check('政府は来年度から制度を見直すと発表した。', '来年度から制度を見直す / 政府 / 発表した');
    check('[[山本|PERSON]]氏は辞任すると表明した。', '辞任する / 山本 / 表明した');
    check('[[林|PERSON]]教授は、原因は複合的だと指摘する。', '原因は複合的だ / 林 / 指摘する');
    check('知事は対策が不十分だったと認めた。', '対策が不十分だった / 知事 / 認めた');
    check('専門家は価格が上がると予想する。', '価格が上がる / 専門家 / 予想する');
    check('[[西|PERSON]]さんは、もう一度走りたいと話している。', 'もう一度走りたい / 西 / 話している');
    check('同省は、輸出を認めないとした。', '輸出を認めない / 同省 / した');
    check('政府は協議を続けるとしている。', '協議を続ける / 政府 / している');
    check('大統領は、合意は近い、と語った。', '合意は近い / 大統領 / 語った');
  });

  it('leaves out when, where and to whom it is said', () => {
    check('[[田中|PERSON]]首相は5日、増税は必要だと述べた。', '増税は必要だ / 田中 / 述べた');
    check('大統領は水曜日、演説で、戦争は終わると強調した。', '戦争は終わる / 大統領 / 強調した');
    check(
      '[[佐藤|PERSON]]氏は記者団に対し、会談は有意義だったと語った。',
      '会談は有意義だった / 佐藤 / 語った',
    );
    check('[[原|PERSON]]氏は会見を開き、辞任すると明らかにした。', '辞任する / 原 / 明らかにした');
    check('[[原|PERSON]]氏は後任について、まだ決めていないと答えた。', 'まだ決めていない / 原 / 答えた');
    check('[[原|PERSON]]氏は会見で増税は必要だと述べた。', '増税は必要だ / 原 / 述べた');
  });

  it('finds who speaks between the clause and the verb', () => {
    check('両国が合意したと[[共同通信|ORG]]が報じた。', '両国が合意した / 共同通信 / 報じた');
    check('原因は複合的だと、[[林|PERSON]]教授は指摘する。', '原因は複合的だ / 林 / 指摘する');
    check(
      '無人機を撃墜したと、[[ロシア|GPE]]国防省は発表した。',
      '無人機を撃墜した / ロシア国防省 / 発表した',
    );
    check('辞任する意向を[[原|PERSON]]氏が示した。', '辞任する / 原 / 示した');
    check('会談は有意義だったと5日の会見で首相は述べた。', '会談は有意義だった / 首相 / 述べた');
  });

  it('takes an object of the verb for no other clause', () => {
    check('野党は説明が足りないと首相を批判した。', '説明が足りない / 野党 / 批判した');
    check('首相は景気は回復したと成果を強調した。', '景気は回復した / 首相 / 強調した');
    check('住民は水が足りないと窮状を訴えた。', '水が足りない / 住民 / 訴えた');
  });

  it('reads several clauses in a sentence, each with its speaker', () => {
    check(
      '[[林|PERSON]]教授は、原因は複合的だと指摘し、対策を急ぐべきだと訴えた。',
      '原因は複合的だ / 林 / 指摘し',
      '対策を急ぐべきだ / 林 / 訴えた',
    );
    check(
      '首相は、対話を続けると述べたうえで、圧力も必要だと強調した。',
      '対話を続ける / 首相 / 述べた',
      '圧力も必要だ / 首相 / 強調した',
    );
    check(
      '与党は法案は必要だと主張し、野党は審議が足りないと反発した。',
      '法案は必要だ / 与党 / 主張し',
      '審議が足りない / 野党 / 反発した',
    );
  });

  it('reads nouns of saying with a verb', () => {
    check('[[高木|PERSON]]外相は、停戦は近いとの見方を示した。', '停戦は近い / 高木 / 見方を示した');
    check('[[高木|PERSON]]外相は停戦は近いという考えを示した。', '停戦は近い / 高木 / 考えを示した');
    check('首相は、改革を進めるとの決意を改めて表明した。', '改革を進める / 首相 / 決意を改めて表明した');
    check('同社は従業員を減らす方針を明らかにした。', '従業員を減らす / 同社 / 方針を明らかにした');
    check('[[EU|ORG]]は関税を引き下げる可能性を示唆した。', '関税を引き下げる / EU / 可能性を示唆した');
  });

  it('reads facts that are told', () => {
    check('同社は従業員を減らすことを明らかにした。', '従業員を減らす / 同社 / 明らかにした');
    check('知事は対策が不十分だったことを認めた。', '対策が不十分だった / 知事 / 認めた');
    check('[[岡|PERSON]]氏は欠席する旨を伝えた。', '欠席する / 岡 / 伝えた');
  });

  it('reads what is asked for', () => {
    check('国連は両国に対し、攻撃をやめるよう求めた。', '攻撃をやめる / 国連 / 求めた');
    check('市は住民に避難するよう呼びかけた。', '避難する / 市 / 呼びかけた');
    check('裁判所は被告に賠償を支払うよう命じた。', '賠償を支払う / 裁判所 / 命じた');
    check('大臣は各省に節電に努めるように指示した。', '節電に努める / 大臣 / 指示した');
  });

  it('gives what a source tells to the source', () => {
    check('気象庁によると、震源は海底だった。', '震源は海底だった / 気象庁 / によると');
    check('気象庁の発表によると、震源は海底だった。', '震源は海底だった / 気象庁 / の発表によると');
    check('気象庁によると、震源は海底だという。', '震源は海底だ / 気象庁 / いう');
    check('警察によれば、男は逃げたとみられる。', '男は逃げた / 警察 / みられる');
    check('関係者の話では、交渉は難航している。', '交渉は難航している / 関係者 / の話では');
    check('調査によると、若者の半数が新聞を読まないと答えた。', '新聞を読まない / 若者の半数 / 答えた');
  });

  it('takes shares of people for speakers', () => {
    check('38%が、首相は信用できないと答えた。', '首相は信用できない / 38% / 答えた');
    check('回答者の半数は政策は妥当だと答えた。', '政策は妥当だ / 回答者の半数 / 答えた');
  });

  it('names nobody where nobody is said to speak', () => {
    check('男は車で逃げたとみられる。', '男は車で逃げた / ? / みられる');
    check('この寺は千年前に建てられたとされる。', 'この寺は千年前に建てられた / ? / される');
    check('社長が交代すると報じられた。', '社長が交代する / ? / 報じられた');
    check('景気が悪化するとの懸念が広がっている。', '景気が悪化する / ? / 懸念');
    check('死者はなかったという。', '死者はなかった / ? / いう');
    check('式は中止になったとのことだ。', '式は中止になった / ? / とのことだ');
  });

  it('names the people whose voices are told of', () => {
    check('住民からは、生活が苦しいとの声が上がっている。', '生活が苦しい / 住民 / 声');
    check('[[西|PERSON]]さんは、もう一度走りたいという。', 'もう一度走りたい / 西 / いう');
  });

  it('reads what somebody holds true, if that is told of somebody', () => {
    check('警察は男が逃げたとみて行方を追っている。', '男が逃げた / 警察 / みて');
    check('政府は景気は回復していると考えている。', '景気は回復している / 政府 / 考えている');
    check('いい店だと思う。');
    check('この説は正しいと考えられる。');
  });

  it('holds what is quoted in part, and nothing that is quoted whole', () => {
    check('[[佐藤|PERSON]]氏は「会談」は有意義だったと語った。', '「会談」は有意義だった / 佐藤 / 語った');
    check('[[佐藤|PERSON]]氏は「会談は有意義だった」と語った。');
    check('[[佐藤|PERSON]]氏は「反対だ」との考えを示した。');
    check('[[佐藤|PERSON]]氏は「疲れた」と述べ、明日も会うと明かした。', '明日も会う / 佐藤 / 明かした');
  });

  it('tells “when”, “and”, “with” and names from what is told', () => {
    check('会談が終わると、首相は記者団に手を振った。');
    check('春になると花が咲く。');
    check('友人と映画について話した。');
    check('政府は新しい計画を発表した。');
    check('南北で戦争が始まると、男は募集に応じて兵士になった。');
    check('質問しないと何も教えてくれない。');
    check('これを高潮線という。');
    check('地図では点線と書く。');
    check('台風による影響が広がった。');
    check('事故は過失によるとみられる。', '事故は過失による / ? / みられる');
  });
});

describe('speech in any Japanese text', () => {
  const pieces = fc.constantFrom(
    ...'首相 田中氏 政府 同社 彼 は が も では からは の を に 、 。 「 」 『 』 （ ） 増税する 必要だ 辞任した 5日 会見で よう こと 考え と との という によると'.split(
      ' ',
    ),
    ...'述べた 発表 求めた 示した みられる している いう 明らかにした 語り、 とし、 ： \n 😀 𠮷 \ud800 Ａ'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\r\n',
    '\u2028',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    nastyText,
  );
  const isInside = (own: string, at: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]/u.test(own.slice(at - 1, at + 1));

  it('is in bounds and in order, and its phrases are what the text says', () => {
    fc.assert(
      fc.property(text, (own) => {
        const spoken = spokenIn('ja', own.replaceAll('[', ''));
        let from = 0;
        for (const { start, end, speaker, cue } of spoken.indirectQuotes) {
          assert.ok(from <= start && start < end && end <= spoken.text.length);
          from = end;
          for (const phrase of [{ start, end, text: spoken.text.slice(start, end) }, speaker, cue]) {
            assert.ok(phrase === null || phrase.text === spoken.text.slice(phrase.start, phrase.end));
            assert.ok(phrase?.text.trim() !== '');
            assert.ok(phrase === null || !isInside(spoken.text, phrase.start));
          }
        }
        for (const { speaker, cue } of spoken.quotes) {
          for (const phrase of [speaker, cue]) {
            assert.ok(phrase === null || phrase.text === spoken.text.slice(phrase.start, phrase.end));
            assert.ok(phrase?.text !== '');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts no character in two', () => {
    for (const length of [29, 30, 31, 59, 60, 61]) {
      const { indirectQuotes } = spokenIn('ja', `${'𠮷'.repeat(length)}氏は雨が降ると述べた。`);
      assert.match(indirectQuotes[0]?.speaker?.text ?? '', /^𠮷+氏$/u);
    }
    const { indirectQuotes } = spokenIn('ja', `a${'𠮷'.repeat(60)}氏は雨が降ると述べた。`);
    assert.match(indirectQuotes[0]?.speaker?.text ?? '', /^a?𠮷+氏$/u);
  });

  it('is what stands between the topic and と, whatever the verb and whoever speaks', () => {
    const speakers = fc.constantFrom('首相', '政府', '同社', '外務省の報道官', '山田教授', '住民');
    const clauses = fc.constantFrom('雨が降る', '合意は近い', '対策が要る', '賛成できない', '無罪だ');
    const verbs = fc.constantFrom(
      '述べた',
      '発表した',
      '主張している',
      '語り、席を立った',
      '説明',
      '伝えました',
    );
    fc.assert(
      fc.property(speakers, clauses, verbs, (speaker, clause, verb) => {
        const { indirectQuotes, text: own } = spokenIn('ja', `${speaker}は${clause}と${verb}。`);
        assert.deepEqual(
          indirectQuotes.map(({ start, end, speaker: found }) => [own.slice(start, end), found?.text]),
          [[clause, speaker]],
        );
      }),
    );
  });
});
