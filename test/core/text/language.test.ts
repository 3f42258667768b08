import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguages } from '../../../server/src/core/text/language.js';
import { splitLines } from '../../../server/src/core/text/lines.js';
import { nastyText } from '../../support/nastyText.js';

/** Each line is written as `language: text`. */
function check(...expected: readonly string[]): void {
  const text = expected.map((line) => line.slice(line.indexOf(': ') + 2)).join('\n');
  const languages = detectLanguages(text, splitLines(text));
  assert.deepEqual(
    text.split('\n').map((line, at) => `${languages[at] ?? ''}: ${line}`),
    expected,
  );
}

describe('detectLanguages', () => {
  it('goes by script, line by line', () =>
    check(
      'en: The cabinet met on Monday.',
      'ko: 내각은 월요일에 회의를 열었다.',
      'ja: 内閣は月曜日に会議を開いた。',
    ));
  it('reads a line with a foreign name in the language around the name', () =>
    check(
      'ko: MP Materials와 Lithium Americas에 투자',
      'ja: JDヴァンス氏が会見',
      'en: The word 한국 is Korean for Korea itself',
    ));
  it('lets kana-less Japanese follow its neighbours', () =>
    check('ja: 政府は発表した。', 'ja: 拒否', 'ja: 大統領会見'));
  it('lets Han-only lines follow Chinese neighbours', () =>
    check('zh-Hans: 政府已经发布这个消息', 'zh-Hans: 拒否'));
  it('tells Japanese from Chinese by characters that only one of them writes', () =>
    check('ja: 関連記事', 'zh-Hans: 相关文章', 'zh-Hant: 相關文章'));
  it('takes a long run of Han without kana for Chinese', () =>
    check('zh-Hant: 中共中央政治局委員會發言人王毅昨日在北京'));
  it('tells English from other languages in Latin script', () =>
    check(
      'und-Latn: Le gouvernement a annoncé lundi une série de mesures pour soutenir l’économie.',
      'und-Latn: Die Regierung hat am Montag mehrere Maßnahmen zur Stützung der Wirtschaft beschlossen.',
      'und-Latn: El gobierno anunció el lunes una serie de medidas para apoyar la economía.',
      'en: The government announced a series of measures to support the economy on Monday.',
    ));
  it('needs no more than one function word', () =>
    check(
      'en: Prime Minister Anna Berg met Jonas Holm in Vienna on Friday.',
      'und-Latn: Ministre Dupont rencontre Schmidt lundi pour discuter budget.',
    ));
  it('takes a headline without function words for the language of its text', () =>
    check('en: Ferry strike leaves thousands stranded in Norway', 'en: The strike has lasted for a week.'));
  it('takes a short Latin line for the Latin-script language around it, English where there is none', () =>
    check('ko: 정부는 발표했다.', 'en: Add Comment'));
  it('gives digits, symbols and blank lines the language before them', () =>
    check('ko: 정부는 발표했다.', 'ko: ', 'ko: 1234 — 56 %', 'ko: 😀'));
  it('knows that it does not know', () => check('und: правительство объявило', 'und: مرحبا بالعالم'));
  it('says `und` of a document without letters', () => check('und: 123', 'und: '));

  it('gives every line one language, whatever the text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const lines = splitLines(text);
        assert.equal(detectLanguages(text, lines).length, lines.length);
      }),
    );
  });
});
