import { checkQuotes } from '../../support/speech.js';

const check = (marked: string, ...expected: readonly string[]): void => {
  checkQuotes('ja', marked, ...expected);
};

describe('quotations in Japanese', () => {
  it('takes the topic before the quotation for who speaks', () => {
    check('[[田中|PERSON]]首相は「経済を立て直す」と述べた。', '田中 / 述べた');
    check('報告書は「対策が不十分だった」と指摘した。', '報告書 / 指摘した');
    check('これについて裁判長は「認められない」と述べ、請求を退けた。', '裁判長 / 述べ');
    check(
      '米通商代表部（USTR）の[[グリア|PERSON]]代表は「公平な市場が要る」と強調した。',
      'グリア / 強調した',
    );
    check('中国外務省の報道官は5日の会見で、「対話を望む」と語った。', '中国外務省の報道官 / 語った');
    check('[[佐藤|PERSON]]社長（58）は「黒字になる」と話している。', '佐藤 / 話している');
    check('[[朝日新聞|ORG]]は「交渉は決裂」と報じた。', '朝日新聞 / 報じた');
  });

  it('takes a subject, too, and whomever も, では and から make one', () => {
    check('[[山本|PERSON]]氏が「辞める」と明かした。', '山本 / 明かした');
    check('[[山本|PERSON]]氏も「賛成だ」と応じた。', '山本 / 応じた');
    check('同省では「影響はない」と説明している。', '同省 / 説明している');
    check('住民からは「眠れない」という声が上がった。', '住民 / 声');
  });

  it('takes the topic next to the quotation before one of an earlier clause', () => {
    check(
      '[[木下|PERSON]]さんは曲を発表し、これを評論家の[[東|PERSON]]氏は後に「傑作」と呼んだ。',
      '東 / 呼んだ',
    );
  });

  it('finds who speaks between the quotation and the verb', () => {
    check('「とても残念だ」と広報担当者は話した。', '広報担当者 / 話した');
    check('「行きます」と、[[中村|PERSON]]さんは笑顔で答えた。', '中村 / 答えた');
    check('「交渉は決裂した」と[[共同通信|ORG]]が伝えた。', '共同通信 / 伝えた');
  });

  it('finds who speaks right after the quotation, without と', () => {
    check('「もちろんだ」[[東|PERSON]]は言った。', '東 / 言った');
    check('「横綱」白鵬は語った。', 'term');
  });

  it('gives what somebody is told to who tells it', () => {
    check('[[東|PERSON]]さんは先生に「もう帰れ」と言われた。', '先生 / 言われた');
    check('[[東|PERSON]]さんは医師から「手術が必要だ」と告げられた。', '医師 / 告げられた');
    check('[[東|PERSON]]さんは「変だ」などと言われて辞めた。', '? / 言われて');
  });

  it('finds who speaks behind a verb that stands before the noun', () => {
    check('「平和を守ろう」と訴える市民が集まった。', '市民 / 訴える');
    check('「必ず帰る」と約束した[[井上|PERSON]]さんは戻らなかった。', '井上 / 約束した');
  });

  it('carries the speaker to a sentence without a subject', () => {
    check(
      '[[田中|PERSON]]氏は「行く」と語った。さらに「急ぐ」とも述べた。',
      '田中 / 語った',
      '田中 / 述べた',
    );
    check('[[中島|PERSON]]監督は「悔しい」と話し、「次は勝つ」と誓った。', '中島 / 話し', '中島 / 誓った');
  });

  it('gives the quotations of one verb one speaker', () => {
    check('知事は「安全」「安心」と繰り返した。', '知事 / 繰り返した', '知事 / 繰り返した');
    check('知事は「準備は整った」「あとは待つだけだ」などと述べた。', '知事 / 述べた', '知事 / 述べた');
  });

  it('reads nouns of saying after the quotation', () => {
    check('[[高木|PERSON]]外相は「遺憾だ」との考えを示した。', '高木 / 考えを示した');
    check('[[石川|PERSON]]氏の「働く」との発言が物議を醸した。', '石川 / 発言');
    check('球場では「頑張れ」という声援が飛んだ。', '? / 声援');
  });

  it('reads what somebody does who says something', () => {
    check('[[西|PERSON]]さんは「優勝できる」と胸を張った。', '西 / 胸を張った');
    check('[[西|PERSON]]さんは「困ったな」と頭をかいた。', '西 / 頭をかいた');
    check('[[西|PERSON]]選手は「うれしい」と笑顔。', '西 / 笑顔');
  });

  it('reads verbs without their ending, as reports often leave them', () => {
    check('[[林|PERSON]]教授は「原因は複合的だ」と指摘。', '林 / 指摘');
    check('会社側は「事実関係を確認中」としている。', '会社側 / している');
  });

  it('finds who is named without a particle, as headlines have it', () => {
    check('首相「増税は考えていない」', '首相 / -');
    check('[[田中|PERSON]]首相「増税しない」　野党は反発', '田中 / -');
    check('[[三島|PERSON]]氏、「合意は近い」', '三島 / -');
    check('[[木村|PERSON]]氏：「まだ決まっていない」', '木村 / -');
    check('[[東|PERSON]]氏は次のように述べた：「大丈夫だ」', '東 / -');
    check('首相「増税は考えていない」と表明', '首相 / 表明');
  });

  it('finds who is named in brackets after the quotation', () => {
    check('「毎年楽しみにしています」（30代女性）', '30代女性 / -');
    check('「来年も来たい」（[[岡田|PERSON]]さん）', '岡田 / -');
  });

  it('reads a quotation by the sentence beside it', () => {
    check('「とても驚いた」。[[岡田|PERSON]]さんはこう述べた。', '岡田 / 述べた');
    check('[[岡田|PERSON]]さんはこう語る。「最初は怖かった。でも慣れた」', '岡田 / -');
  });

  it('names the source', () => {
    check('警察によると「動機は分からない」と供述しているという。', '警察 / 供述している');
    check('捜査関係者によれば、男は「むしゃくしゃした」と話しているという。', '男 / 話している');
  });

  it('keeps pronouns and descriptions as the text has them', () => {
    check(
      '[[中島|PERSON]]氏は「反対だ」と述べた。同氏は「撤回すべきだ」とも訴えた。',
      '中島 / 述べた',
      '同氏 <中島> / 訴えた',
    );
    check('彼は「知らない」と言った。', '彼 / 言った');
  });

  it('reads a part of what is told as speech', () => {
    check('[[森|PERSON]]首相は「成長と分配の好循環」を目指すと述べた。', '森 / 述べた');
    check('[[森|PERSON]]首相は「核なき世界」を訴えた。', '森 / 訴えた');
    check('[[英国|GPE]]の[[ハント|PERSON]]外相は、「深い懸念」を表明した。', 'ハント / 表明した');
    check('[[大野|PERSON]]氏は小説を「最高の一冊」と評した。', '大野 / 評した');
  });

  it('takes names of things, titles and coined words for terms', () => {
    check('探査船「みらい」が出港した。', 'term');
    check('いわゆる「2024年問題」が迫る。', 'term');
    check('「みらい」と呼ばれる船だ。', 'term');
    check('「雪国」と題した展示が開かれた。', 'term');
    check('同社は「みらい号」という船を公開した。', 'term');
    check('政府は「骨太の方針」を閣議決定した。', 'term');
    check('歌手「アオイ」が引退した。', 'term');
    check('「A社」と「B社」が合併する。', 'term', 'term');
    check('両国は「戦略的互恵関係」を確認した。', 'term');
    check('目標は「5%」とする。', 'term');
  });
});
