import { checkMentions } from './support.js';

const check = (marked: string): void => {
  checkMentions(marked, 'ja');
};

describe('mentions in Japanese', () => {
  it('finds places inside a sentence without spaces', () => {
    check('[[米国|GPE]]は[[日本|GPE]]と[[欧州|LOC]]諸国に[[ケニア|GPE]]での会議を求めた。');
  });

  it('wants katakana names to stand alone', () => {
    check('タイヤとマリンスポーツの話。');
  });

  it('finds names before honorifics and titles', () => {
    check('首相の[[中川美咲|PERSON]]氏は[[韓国|GPE]]の[[朴東賢|PERSON]]大統領と会った。');
    check('財務相の[[山本ひなた|PERSON]]氏が説明した。'.replace('ひなた', 'ひなの'));
    check('副大統領[[JDミラー|PERSON]]氏と[[トランプ|PERSON]]政権。');
  });

  it('finds a name before a country in one character', () => {
    check('[[マイヤー|PERSON]][[独|GPE]]首相は[[石田誠|PERSON]]前知事に会った。');
  });

  it('finds a family name with a usual given name', () => {
    check('昨日、[[佐藤健一|PERSON]]が話した。'.replace('健一', '和子'));
  });

  it('finds names in katakana with a middle dot', () => {
    check('[[オラフ・リンドクヴィスト|PERSON]]が来た。');
  });

  it('finds ministries, universities and addresses', () => {
    check('[[外務省|ORG]]と[[米国務省|ORG]]、[[北海大学|ORG]]は[[神奈川県藤沢市|GPE]]で会った。');
  });

  it('does not cut a word to find a town', () => {
    check('[[横浜|GPE]]市場で株価が上がった。');
  });

  it('leaves plain nouns with the same endings', () => {
    check('与党は反省し、生放送で方法を説明した。');
  });
});
