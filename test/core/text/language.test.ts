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

/** Each line is a document of its own. */
function checkEach(...expected: readonly string[]): void {
  for (const line of expected) {
    check(line);
  }
}

describe('detectLanguages', () => {
  it('goes by script, line by line', () =>
    check(
      'en: The cabinet met on Monday.',
      'ko: 내각은 월요일에 회의를 열었다.',
      'ja: 内閣は月曜日に会議を開いた。',
      'zh-Hans: 内阁周一举行了会议。',
      'zh-Hant: 內閣週一舉行了會議。',
      'und-Latn: Rada ministrów zebrała się w poniedziałek.',
      'und: Кабинет собрался в понедельник.',
    ));

  it('tells Japanese from Chinese by characters that only one of them writes', () =>
    checkEach('ja: 関連記事', 'ja: 続報', 'zh-Hans: 相关文章', 'zh-Hant: 相關文章', 'zh-Hans: 你好'));
  it('tells Japanese from Chinese by which characters go together', () =>
    checkEach('ja: 大統領会見', 'ja: 衆院選、投票率発表', 'zh-Hant: 總統記者會'));
  it('tells traditional from simplified Chinese', () =>
    checkEach(
      'zh-Hant: 行政院院長表示，將儘快提出方案。',
      'zh-Hans: 国务院总理表示，将尽快提出方案。',
      'zh-Hant: 發表評論',
      'zh-Hans: 发表评论',
    ));
  it('takes words for Chinese that are frequent there and rare in Japanese', () =>
    checkEach('zh-Hans: 但是他不在', 'zh-Hans: 你是不是去了北京'));
  it('takes a long run of Han characters without kana for Chinese', () =>
    check('zh-Hant: 中共中央政治局委員外交部長王毅昨日在北京'));
  it('reads Japanese that names a Chinese, and Chinese that names a Japanese work', () =>
    checkEach(
      'ja: 中国の习近平国家主席が会見した。',
      'zh-Hans: 电影《となりのトトロ》将于本月在全国重新上映，门票已经开售。',
      'zh-Hant: 她說，我們最喜歡的電影是《となりのトトロ》。',
    ));
  it('reads a long name in Han characters with a little kana as Japanese', () =>
    check('ja: 独立行政法人国立病院機構の理事長'));

  it('lets kana-less Japanese follow its neighbours', () =>
    check(
      'ja: 政府は発表した。',
      'ja: 拒否',
      'ja: 大統領会見',
      'ja: 個人情報',
      'ja: 現在',
      'ja: 首相が会見した。',
    ));
  it('lets Han-only lines follow Chinese neighbours', () =>
    check('zh-Hans: 政府已经发布这个消息', 'zh-Hans: 拒否', 'zh-Hans: 科技', 'zh-Hans: 更多新闻'));
  it('takes the script of the Chinese around it where a line has characters of both', () => {
    check('zh-Hant: 總統今天發表談話。', 'zh-Hant: 人民', 'zh-Hant: 專家認為這很重要。');
    check('zh-Hans: 总统今天发表谈话。', 'zh-Hans: 人民', 'zh-Hans: 专家认为这很重要。');
  });
  it('takes Chinese in characters of both scripts for simplified where nothing else tells', () =>
    check('zh-Hans: 但是他不在那里'));
  it('finds teasers in Chinese beside a Japanese article, and the other way round', () =>
    check(
      'ja: 首相は10日、新しい経済対策を発表した。',
      'zh-Hans: 日本首相公布经济对策',
      'ja: 対策の規模は過去最大となる。',
      'zh-Hant: 專家：規模為歷年最大',
      'ja: 野党は批判を強めている。',
    ));

  it('reads Hanja in Korean', () =>
    check(
      'ko: 李대통령 訪美… 韓美 정상회담',
      'ko: 美 금리 동결',
      'ko: 與野, 예산안 합의',
      'ko: 訃告',
      'ko: 고인의 장례는 가족장으로 치러진다.',
    ));
  it('reads headings in Hanja, one after the other', () =>
    check(
      'ko: 정부는 새로운 대책을 발표했다.',
      'ko: 北核',
      'ko: 人事',
      'ko: 社說',
      'ko: [萬物相]',
      'ko: 국제',
    ));
  it('knows a Japanese or Chinese line in a Korean page', () =>
    check(
      'ko: 정부는 새로운 대책을 발표했다.',
      'ja: 関連記事',
      'ko: 야당은 비판했다.',
      'zh-Hans: 韩国政府公布新对策',
      'ko: 대책의 규모는 사상 최대다.',
    ));

  it('tells English from other languages in Latin script', () =>
    checkEach(
      'und-Latn: Le gouvernement a annoncé lundi une série de mesures pour soutenir l’économie.',
      'und-Latn: Die Regierung hat am Montag mehrere Maßnahmen zur Stützung der Wirtschaft beschlossen.',
      'und-Latn: El gobierno anunció el lunes una serie de medidas para apoyar la economía.',
      'und-Latn: Pemerintah mengumumkan serangkaian langkah pada hari Senin.',
      'und-Latn: Hükümet pazartesi günü bir dizi önlem açıkladı.',
      'und-Latn: Chính phủ công bố một loạt biện pháp hôm thứ Hai.',
      'und-Latn: Regeringen presenterade i dag flera nya förslag.',
      'und-Latn: Guvernul a anunțat luni o serie de măsuri.',
      'und-Latn: Serikali ilitangaza hatua mpya siku ya Jumatatu.',
      'en: The government announced a series of measures to support the economy on Monday.',
    ));
  it('tells buttons and short lines by their letters', () =>
    checkEach(
      'en: Add Comment',
      'en: Sign up for our newsletter',
      'en: Share this article',
      'en: Read more',
      'und-Latn: Añadir comentario',
      'und-Latn: Weiterlesen',
      'und-Latn: Lire la suite',
      'und-Latn: Czytaj więcej',
      'und-Latn: Tulis komentar',
      'und-Latn: Bunu paylaş',
      'und-Latn: Läs mer',
    ));
  it('needs no function word in a line of names', () =>
    checkEach(
      'en: Prime Minister Anna Berg met Jonas Holm in Vienna on Friday.',
      'und-Latn: Ministre Dupont rencontre Schmidt lundi pour discuter budget.',
    ));
  it('takes letters with accents written in two code points as others', () =>
    check('und-Latn: Le pre\u0301sident a e\u0301te\u0301 re\u0301e\u0301lu'));
  it('takes a headline without function words for the language of its text', () =>
    check('en: Ferry strike leaves thousands stranded in Norway', 'en: The strike has lasted for a week.'));
  it('takes names and brands for the language of the lines around them', () => {
    check('en: The council voted on Monday.', 'en: Emmanuel Macron', 'en: It was close.');
    check(
      'und-Latn: El consejo votó el lunes.',
      'und-Latn: Netflix',
      'und-Latn: La votación fue muy reñida.',
    );
  });
  it('takes abbreviations and single letters for no evidence', () =>
    check('und-Latn: Die Regierung hat es beschlossen.', 'und-Latn: NATO', 'und-Latn: F.A.Z.'));
  it('takes a short Latin line for English where nothing tells', () =>
    check('ko: 정부는 발표했다.', 'en: JTBC'));
  it('finds an English button in a Spanish article, and a Spanish one in a Korean one', () => {
    check(
      'und-Latn: El gobierno anunció el lunes una serie de medidas.',
      'en: Subscribe to our newsletter',
      'und-Latn: Las medidas entrarán en vigor el martes.',
    );
    check('ko: 정부는 발표했다.', 'und-Latn: Leer más noticias', 'ko: 대책은 화요일에 시행된다.');
  });
  it('keeps the languages of a page with English navigation and a Japanese article apart', () =>
    check(
      'en: Home',
      'en: World',
      'en: Business',
      'en: Skip to content',
      'ja: 首相は10日、新しい経済対策を発表した。',
      'ja: 対策の規模は過去最大となる。',
      'ja: 関連記事',
      'en: Terms of Use',
    ));

  it('reads a line with a foreign name in the language around the name', () =>
    checkEach(
      'ko: MP Materials와 Lithium Americas에 투자',
      'ko: KBS World Radio 청취',
      'ja: JDヴァンス氏が会見',
      'ja: Wikipedia, Twitch, Blizzard への DDoS 攻撃',
      'zh-Hant: Google、Meta 與 Microsoft 都拒絕評論',
      'en: The word 한국 is Korean for Korea itself',
    ));
  it('knows what languages call themselves', () =>
    check(
      'ko: 한국어',
      'en: English',
      'ja: 日本語',
      'zh-Hans: 中文',
      'zh-Hant: 繁體中文',
      'und-Latn: Español',
      'und-Latn: Tiếng Việt',
      'ko: 정부는 발표했다.',
    ));

  it('gives digits, symbols, addresses and blank lines the language before them', () => {
    check(
      'ko: 정부는 발표했다.',
      'ko: ',
      'ko: 1234 — 56 %',
      'ko: 😀',
      'ko: https://www.example.com/en/the-news',
    );
    check('ja: 政府は発表した。', 'ja: news@example.co.jp', 'ja: www.example.co.jp', 'ja: 2026.2.4 10:30');
  });
  it('reads the words around an address', () =>
    checkEach(
      'ja: SETI@homeをインストールして使用したとして解雇された',
      'en: Write to the editor at editor@example.com or call us',
    ));
  it('takes the first language that it knows for what stands before it', () =>
    check('ja: 12', 'ja: ', 'ja: 政府は発表した。'));
  it('takes a date in Han characters for the language around it', () =>
    check('ja: 政府は発表した。', 'ja: 2026年2月4日', 'ja: 2026年1月', 'ja: 2025年12月', 'ja: 2025年11月'));

  it('knows that it does not know', () => checkEach('und: правительство объявило', 'und: مرحبا بالعالم'));
  it('says `und` of a document without letters', () => check('und: 123', 'und: '));

  it('gives every line one language, whatever the text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const lines = splitLines(text);
        assert.equal(detectLanguages(text, lines).length, lines.length);
      }),
    );
  });
  it('reads the same whatever kind of line end', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const read = (own: string): string[] => detectLanguages(own, splitLines(own));
        const lines = splitLines(text).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(read(lines.join('\n')), read(lines.join('\r\n')));
      }),
    );
  });
});
