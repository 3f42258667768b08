import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkQuotes, spokenIn } from '../../support/speech.js';

const check = (marked: string, ...expected: readonly string[]): void => {
  checkQuotes('ko', marked, ...expected);
};

describe('quotations in Korean: who speaks', () => {
  it('takes the last topic before the quotation', () => {
    check('관계자들은 반겼으며, 사장 [[이센|PERSON]]은 “중요하다”고 말했다.', '이센 / 말했다');
    check(
      '회의 전 [[중국|GPE]] 외교부 대변인은 각국이 “소통해야 한다”고 말했다.',
      '중국 외교부 대변인 / 말했다',
    );
    check(
      '회의는 통화와 맞물렸으며, [[미국|GPE]] 대통령은 이를 “매우 긍정적”이라고 평가했다.',
      '미국 대통령 / 평가했다',
    );
  });

  it('finds a noun between the quotation and the verb', () => {
    check('“사실이 아닙니다”라고 [[이영희|PERSON]] 대변인이 말했다.', '이영희 / 말했다');
    check('“곧 시작한다”고 시 관계자는 전했다.', '시 관계자 / 전했다');
    check('“깊이 사과드린다”며 회사 측은 고개를 숙였다.', '회사 측 / 고개를 숙였다');
  });

  it('takes whoever is marked by 도, 역시 or 께서', () => {
    check('야당 대표도 “받아들일 수 없다”고 반박했다.', '야당 대표 / 반박했다');
    check('주민 대표 역시 “공사를 멈춰야 한다”고 주장했다.', '주민 대표 / 주장했다');
    check('할머니께서 “밥은 먹었니”라고 물으셨다.', '할머니 / 물으셨다');
    check('이번 제도도 “허술하다”는 비판을 받았다.', '? / 비판');
  });

  it('prefers the person in a noun phrase, unless the person is the owner of the rest', () => {
    check('[[한빛전자|ORG]] [[박서준|PERSON]] 사장은 “투자를 늘린다”고 했다.', '박서준 / 했다');
    check('[[박서준|PERSON]] 사장의 변호인은 “억울하다”고 호소했다.', '박서준 사장의 변호인 / 호소했다');
  });

  it('leaves out what a verb tells of the speaker', () => {
    check('현장을 지켜본 한 주민은 “무서웠다”고 전했다.', '한 주민 / 전했다');
    check('전날 임명된 신임 위원장은 “책임이 무겁다”고 말했다.', '신임 위원장 / 말했다');
  });

  it('tells a former office from what is before an event', () => {
    check('전 대통령은 “기억나지 않는다”고 답했다.', '전 대통령 / 답했다');
    check('경기 전 감독은 “선수를 믿는다”고 말했다.', '감독 / 말했다');
  });

  it('does not take a modifying verb for a topic', () => {
    check('경찰 관계자는 현장에 있는 시민에게 “물러서라”고 외쳤다.', '경찰 관계자 / 외쳤다');
    check('정부가 추진하는 정책에 대해 노조는 “반대한다”고 밝혔다.', '노조 / 밝혔다');
  });

  it('finds whom the verb of saying stands before', () => {
    check('“끝까지 싸우겠다”고 말한 [[김원|PERSON]] 의원은 자리를 떴다.', '김원 / 말한');
    check('“뇌물은 없었다”고 주장하는 회장 측의 해명이 나왔다.', '회장 측 / 주장하는');
    check('기자는 장관이 “모른다”고 말한 회견을 보도했다.', '장관 / 말한');
  });

  it('finds whose saying it is', () => {
    check('“국민의 뜻”이라는 게 정부의 설명이다.', '정부 / 설명');
    check('“더는 미룰 수 없다”는 노조의 주장에 회사는 침묵했다.', '노조 / 주장');
  });

  it('gives all quotations of a sentence to its topic', () => {
    check(
      '[[김원|PERSON]] 대표는 “적자가 났다”며 “곧 흑자를 내겠다”고 밝혔다.',
      '김원 / 밝혔다',
      '김원 / 밝혔다',
    );
    check(
      '[[김원|PERSON]] 의원은 “찬성”이라고 했지만 [[이영희|PERSON]] 의원은 “반대”라고 했다.',
      '김원 / 했지만',
      '이영희 / 했다',
    );
  });

  it('reads quotations in a row as what the last of them is', () => {
    check(
      '누리꾼들은 “멋지다”, “부럽다”, “축하한다”고 반응했다.',
      '누리꾼들 / 반응했다',
      '누리꾼들 / 반응했다',
      '누리꾼들 / 반응했다',
    );
    check('팬들은 “최고다” “기다렸다” 등의 반응을 보였다.', '팬들 / 반응을 보였다', '팬들 / 반응을 보였다');
  });

  it('names the source behind a statement', () => {
    check('경찰에 따르면 용의자는 “기억이 없다”는 말만 되풀이했다.', '용의자 / 말');
    check('보고서에 따르면 이 사업은 “경제성이 매우 낮은 것”이다.', '보고서 / 에 따르면');
  });

  it('resolves 그 to the last speaker', () => {
    check(
      '[[김원|PERSON]] 대표는 “흑자를 내겠다”고 밝혔다. 그는 “감사하다”고 덧붙였다.',
      '김원 / 밝혔다',
      '그 <김원> / 덧붙였다',
    );
  });

  it('carries the speaker to a sentence without one', () => {
    check(
      '[[김원|PERSON]] 대표는 “적자가 났다”고 밝혔다. 이어 “내년은 다르다”고 덧붙였다.',
      '김원 / 밝혔다',
      '김원 / 덧붙였다',
    );
  });

  it('reads a quotation by the sentence after it', () => {
    check('“매우 유감이다.” 외교부 관계자는 이렇게 말했다.', '외교부 관계자 / 말했다');
    check('“다시는 없어야 할 일이다.” 유족 대표가 울먹이며 말했다.', '유족 대표 / 울먹이며');
  });

  it('gives a quotation to whom the paragraph before announces', () => {
    check('유족 대표는 이렇게 말했다.\n“진실을 알고 싶습니다.”', '유족 대표 / 말했다');
    check('[[김원|PERSON]] 의원은 다음과 같이 밝혔습니다.\n“책임을 지겠습니다.”', '김원 / 밝혔습니다');
  });

  it('reports what nobody is named for without a speaker', () => {
    check('업계에서는 “당분간 어렵다”는 전망이 나온다.', '? / 전망');
    check('“사실상 실패했다”는 지적이 제기됐다.', '? / 지적');
  });
});

describe('quotations in Korean: headlines and labels', () => {
  it('takes who stands before the mark in a headline', () => {
    check('통일부 장관 “곧 발표”', '통일부 장관 / -');
    check('[[김원|PERSON]] 의원, “사퇴는 없다”', '김원 / -');
    check('여당 “환영”… 야당 “유감”', '여당 / -', '야당 / -');
  });

  it('reads a headline’s verb without an ending', () => {
    check('[[김원|PERSON]] 의원 “사퇴 없다” 밝혀', '김원 / 밝혀');
  });

  it('takes who stands before a colon', () => {
    check('상담사: “어디가 아프세요?”', '상담사 / -');
  });
});

describe('quotations in Korean: what they are', () => {
  it('reads a fragment in a reported clause as speech', () => {
    check('대표 [[김원|PERSON]]은 “공동 정책”을 개발 중이라고 언급했다.', '김원 / 언급했다');
    check('장관은 “원칙대로 대응”하겠다고 밝혔다.', '장관 / 밝혔다');
  });

  it('reads the wording of somebody as speech', () => {
    check('대통령은 이번 회담을 “역사적 전환점”으로 평가했다.', '대통령 / 평가했다');
    check('감독은 그를 “최고의 선수”로 꼽았다.', '감독 / 꼽았다');
  });

  it('takes names with their originals, titles and so-called things for terms', () => {
    check('[[김원|PERSON]]은 “볼트 계획”(Project Bolt)을 발표했다.', 'term');
    check('이른바 ‘검은 수요일’ 사태가 벌어졌다.', 'term');
    check('《어린 왕자》는 널리 읽힌다.', 'term');
    check('‘첫눈’이라는 제목의 시를 낭독했다.', 'term');
    check('일명 “꽃길 도로”가 열렸다.', 'term');
    check('사람들은 이 바위를 ‘거북바위’라고 부른다.', 'term');
    check('“푸른 지붕”으로 불리는 건물이다.', 'term');
    check('「도로교통법」을 고쳤다.', 'term');
  });

  it('takes emphasis in single marks for a term, and speech in them for speech', () => {
    check('정부는 ‘민생 안정’을 최우선으로 삼겠다고 밝혔다.', 'term');
    check('아이는 ‘집에 가고 싶다’고 말했다.', '아이 / 말했다');
    check('그는 ‘이제 끝이구나’라고 생각했다.', '그 / 생각했다');
  });

  it('tells a topic after a title from what is said', () => {
    check('“나의 도시”는 그의 첫 영화다.', 'term');
  });

  it('says which rule and why', () => {
    const { quotes } = spokenIn('ko', '[[김원|PERSON]]은 “끝났다”고 말했다.');
    assert.equal(quotes[0]?.rule, 'quote-speech');
    assert.deepEqual(quotes[0].reasons, ['a particle of quoting after the marks', 'speaker “김원”']);
  });
});

describe('quotations in Korean: any text', () => {
  it('keeps offsets in bounds and clauses apart', () => {
    const piece = fc.constantFrom(
      '김 장관은 ',
      '정부가 ',
      '의 ',
      '에 따르면 ',
      '세금을 내린다',
      '고 ',
      '며 ',
      '다는 입장을 ',
      '것으로 ',
      '할 방침이다',
      '말했다',
      '밝힌 ',
      '알려졌다',
      '라고 ',
      '“',
      '”',
      '‘',
      '’',
      '. ',
      ', ',
      '\n',
      '😀',
      '\ud800',
      '(',
      ')',
      ' ',
      '[[김원|PERSON]]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, quotes, indirectQuotes } = spokenIn('ko', pieces.join(''));
        let from = 0;
        for (const { start, end } of indirectQuotes) {
          assert.ok(from <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          from = end;
        }
        for (const { speaker, cue } of [...quotes, ...indirectQuotes]) {
          for (const phrase of [speaker, cue]) {
            assert.ok(
              phrase === null || (phrase.text !== '' && text.slice(phrase.start, phrase.end) === phrase.text),
            );
          }
        }
      }),
    );
  });
});
