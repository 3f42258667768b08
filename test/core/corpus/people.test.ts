import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseCorpus } from '../../../server/src/core/corpus/index.js';
import { documentOf } from '../../support/documents.js';

/** The ids of the people, each alone in a document of its own, in the order of their names. */
function idsOf(names: readonly string[], order: readonly number[] = names.map((_, at) => at)): string[] {
  const { documents } = analyseCorpus(
    order.map((at) => ({
      path: `${at}.txt`,
      analysis: documentOf(`en body: [[${names[at] ?? ''}|PERSON]] spoke.`),
    })),
  );
  return names.map((_, at) => documents.get(`${at}.txt`)?.entityIds[0] ?? '');
}

function joins(...names: readonly string[]): void {
  it(`joins ${names.join(' = ')}`, () => {
    const ids = idsOf(names);
    assert.equal(new Set(ids).size, 1, ids.join(', '));
  });
}

function separates(...names: readonly string[]): void {
  it(`separates ${names.join(' ≠ ')}`, () => {
    assert.equal(new Set(idsOf(names)).size, names.length);
  });
}

describe('people across scripts', () => {
  describe('kanji by their Japanese readings', () => {
    joins('安倍晋三', 'Shinzo Abe', 'Abe Shinzō', '아베 신조');
    joins('岸田文雄', 'Kishida Fumio', '기시다 후미오', '후미오 키시다');
    joins('大谷翔平', 'Shohei Ohtani', 'Ōtani Shōhei', '오타니 쇼헤이', '쇼헤이 오타니');
    joins('小池百合子', 'Koike Yuriko', '고이케 유리코');
    joins('松たか子', 'Matsu Takako', '마쓰 다카코', '마츠 타카코');
    joins('鈴木 一朗', 'Ichiro Suzuki', '스즈키 이치로', 'スズキ・イチロー');
    separates('加藤健', 'Goto Ken');
    separates('加藤健', '고토 켄');
    separates('佐藤健', '佐藤武', 'Sato Takeshi');
    separates('田中角栄', '田中真紀子', 'Tanaka Kakuji');
  });

  describe('kanji by their Korean readings', () => {
    joins('文在寅', 'Moon Jae-in', '문재인');
    joins('朴槿恵', 'Park Geun-hye', '박근혜');
    joins('盧武鉉', 'Roh Moo-hyun', '노무현');
    joins('金正恩', 'Kim Jong Un', '김정은');
    joins('李明博', 'Lee Myung-bak', 'Myung-bak Lee', '이명박', '리명박');
    joins('潘基文', 'Ban Ki-moon', '반기문');
    separates('金正恩', '金正日', '김정남');
    separates('Kim Jong-un', '김정일', '金日成');
    separates('Kim Jong-un', '김정은', '김종은');
  });

  describe('kanji by their Chinese readings', () => {
    joins('温家宝', 'Wen Jiabao', '원자바오');
    joins('王毅', 'Wang Yi', '왕이');
    joins('毛沢東', 'Mao Zedong', '마오쩌둥');
    joins('毛沢東', '모택동');
    joins('頼清徳', 'Lai Ching-te', '라이칭더');
    joins('李克強', 'Li Keqiang', '리커창');
    separates('李強', '리커창', 'Li Keqi');
    separates('習近平', '신진핑');
  });

  describe('Korean names in Latin letters', () => {
    joins('윤석열', 'Yoon Suk-yeol', 'Yoon Suk Yeol');
    joins('최경주', 'Choi Kyung-ju', 'Kyungju Choi');
    joins('황우석', 'Hwang Woo-suk');
    joins('여운형', 'Yuh Woon-hyung');
    joins('남궁원', 'Namkoong Won');
    separates('최경주', 'Choi Kyung-jae');
    separates('박지성', 'Park Ji-sun');
    separates('이승엽', 'Lee Seung-woo');
  });

  describe('foreign names by their sound', () => {
    joins('Bill Gates', '빌 게이츠', 'ビル・ゲイツ');
    joins('Novak Djokovic', '노바크 조코비치');
    joins('Javier Solana', '하비에르 솔라나');
    joins('Vladimir Putin', 'ウラジーミル・プーチン');
    joins('Benjamin Netanyahu', 'ベンヤミン・ネタニヤフ');
    joins('Robert Downey Jr.', '로버트 다우니 주니어');
    joins('Oscar de la Renta', '오스카 데라렌타');
    joins('Jimmy Carter', '지미 카터', '지미 카타');
    separates('Robert Downey Jr.', '로버트 다우니');
    separates('Robert Downey Jr.', 'Robert Downey');
    separates('Jimmy Carter', '지미 카더트', 'ジェミー・カルタン');
  });

  describe('rulers by their numbers', () => {
    joins('Elizabeth II', '엘리자베스 2세', 'エリザベス2世');
    joins('Charles IV', '찰스 4세', 'チャールズ４世');
    separates('Elizabeth II', 'エリザベス1世');
    separates('Elizabeth I', 'Elizabeth II', 'Elizabeth');
    separates('Philip', '필리포스 2세');
  });

  describe('initials', () => {
    joins('George W. Bush', 'George Bush', '조지 부시');
    it('join nobody where they tell two people apart', () => {
      const ids = idsOf(['George W. Bush', 'George H. W. Bush', '조지 부시']);
      assert.equal(new Set(ids).size, 3);
    });
  });

  it('gives a family name in any script to its only bearer in documents that share passages', () => {
    const shared =
      'en body: The ferry to the northern islands will leave an hour later until the end of the month.';
    const isBorneBy = (full: string, family: string): boolean => {
      const { documents } = analyseCorpus([
        { path: 'full', analysis: documentOf(shared, `ja body: [[${full}|PERSON]]は述べた。`) },
        { path: 'family', analysis: documentOf(shared, `en body: [[${family}|PERSON]] spoke.`) },
      ]);
      return documents.get('full')?.entityIds[0] === documents.get('family')?.entityIds[0];
    };
    for (const family of ['Kishida', '岸田', '기시다', '키시다']) {
      assert.ok(isBorneBy('岸田文雄', family), family);
    }
    for (const family of ['Kishimoto', '岸本', '기시모토', 'Kishi']) {
      assert.ok(!isBorneBy('岸田文雄', family), family);
    }
  });

  it('does not depend on the order of the documents, and only joins what it joins in any folder of the same names', () => {
    const pool = [
      ...[
        '安倍晋三',
        'Shinzo Abe',
        '아베 신조',
        '文在寅',
        '문재인',
        'Moon Jae-in',
        '温家宝',
        'Wen Jiabao',
        '원자바오',
      ],
      ...[
        'Jimmy Carter',
        '지미 카터',
        'ジミー・カーター',
        'Jon Kelly',
        'John Kelly',
        '존 켈리',
        '佐藤健',
        '佐藤武',
        '기시다',
      ],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), fc.nat(), (names, turn) => {
        const order = names.map((_, at) => (at + turn) % Math.max(1, names.length));
        assert.deepEqual(idsOf(names, order), idsOf(names));
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text for a name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 6 }), (names) => {
        const texts = names.map((name) => name.replace(/[[\]|\n\r]/g, 'a'));
        assert.equal(idsOf(texts).length, texts.length);
      }),
      { numRuns: 60, examples: [[['constructor', 'valueOf', '__proto__']]] },
    );
  });
});
