import { checkIndirect } from '../../support/speech.js';

const check = (marked: string, ...expected: readonly string[]): void => {
  checkIndirect('ko', marked, ...expected);
};

describe('indirect speech in Korean: clauses before a verb', () => {
  it('ends before the particle of quoting', () => {
    check('장관은 세금을 내린다고 말했다.', '세금을 내린다 / 장관 / 말했다');
    check('대변인은 협상이 끝났다고 밝혔다.', '협상이 끝났다 / 대변인 / 밝혔다');
    check('위원장은 이것이 마지막 기회라고 강조했다.', '이것이 마지막 기회라 / 위원장 / 강조했다');
    check('감독은 선수들에게 끝까지 뛰라고 주문했다.', '끝까지 뛰라 / 감독 / 주문했다');
    check('야당은 특별위원회를 만들자고 제안했다.', '특별위원회를 만들자 / 야당 / 제안했다');
    check('기자는 왜 늦었냐고 물었다.', '왜 늦었냐 / 기자 / 물었다');
    check('연구팀은 효과가 있을 것이라고 전망했다.', '효과가 있을 것이라 / 연구팀 / 전망했다');
  });

  it('takes the subject of the clause into it', () => {
    check(
      '사장 [[이센|PERSON]]은 미국이 공장에 투자했다고 밝혔다.',
      '미국이 공장에 투자했다 / 이센 / 밝혔다',
    );
    check('한국은행은 물가가 안정되고 있다고 진단했다.', '물가가 안정되고 있다 / 한국은행 / 진단했다');
    check('그녀는 아들이 돌아올 것이라고 믿는다고 했다.', '아들이 돌아올 것이라고 믿는다 / 그녀 / 했다');
  });

  it('takes the first topic, not the one of the clause', () => {
    check('장관은 이번 조치는 불가피했다고 해명했다.', '이번 조치는 불가피했다 / 장관 / 해명했다');
    check('대변인은 그들은 관광객과 근로자라고 말했다.', '그들은 관광객과 근로자라 / 대변인 / 말했다');
    check('의원은 정부는 책임이 없다고 주장했다.', '정부는 책임이 없다 / 의원 / 주장했다');
  });

  it('leaves out when, where and to whom it was said', () => {
    check('총리는 24일 기자회견에서 예산을 늘리겠다고 발표했다.', '예산을 늘리겠다 / 총리 / 발표했다');
    check('회장은 이날 성명을 통해 물러나겠다고 밝혔다.', '물러나겠다 / 회장 / 밝혔다');
    check('대표는 기자들과 만나 합의가 가깝다고 전했다.', '합의가 가깝다 / 대표 / 전했다');
    check(
      '[[김원|PERSON]] 의원은 라디오 방송에 출연해 출마하지 않겠다고 말했다.',
      '출마하지 않겠다 / 김원 / 말했다',
    );
    check('교수는 인터뷰에서 위험이 커졌다고 경고했다.', '위험이 커졌다 / 교수 / 경고했다');
  });

  it('leaves out a verb of saying of the sentence around', () => {
    check(
      '[[밴스|PERSON]]는 이 계획을 “토론의 장”으로 설명하며, 기준을 곧 세울 것이라고 했다.',
      '기준을 곧 세울 것이라 / 밴스 / 했다',
    );
  });

  it('gives a sentence without a speaker to whoever spoke last', () => {
    check(
      '[[김원|PERSON]] 대표는 적자가 났다고 밝혔다. 이어 내년은 다를 것이라고 덧붙였다.',
      '적자가 났다 / 김원 / 밝혔다',
      '내년은 다를 것이라 / 김원 / 덧붙였다',
    );
    check(
      '[[김원|PERSON]] 대표는 위기라고 말했다. 그러면서 정부가 나서야 한다고 강조했다.',
      '위기라 / 김원 / 말했다',
      '정부가 나서야 한다 / 김원 / 강조했다',
    );
    check('준비가 끝났다고 말했다.', '준비가 끝났다 / ? / 말했다');
  });

  it('finds who speaks between the clause and the verb', () => {
    check('회담이 연기됐다고 외교부 당국자가 말했다.', '회담이 연기됐다 / 외교부 당국자 / 말했다');
    check('모두 무사하다고 소방당국은 전했다.', '모두 무사하다 / 소방당국 / 전했다');
    check('두 나라가 합의했다고 로이터통신이 25일 보도했다.', '두 나라가 합의했다 / 로이터통신 / 보도했다');
  });

  it('takes a subject that can speak where there is no topic', () => {
    check('대통령이 곧 방문하겠다고 약속했다.', '곧 방문하겠다 / 대통령 / 약속했다');
    check('[[김원|PERSON]] 장관이 북한은 변하지 않았다고 말했다.', '북한은 변하지 않았다 / 김원 / 말했다');
  });

  it('finds whom the verb stands before', () => {
    check('억울하다고 주장하는 [[김원|PERSON]] 의원은 자리를 떴다.', '억울하다 / 김원 / 주장하는');
    check('대변인은 회담이 끝났다고 밝힌 바 있다.', '회담이 끝났다 / 대변인 / 밝힌');
    check('경찰은 이씨가 술을 마셨다고 진술한 것을 확인했다.', '술을 마셨다 / 이씨 / 진술한');
  });

  it('takes who is counted for a speaker', () => {
    check('응답자의 30%는 만족한다고 답했다.', '만족한다 / 응답자의 30% / 답했다');
  });

  it('finds who holds something true', () => {
    check('많은 전문가들은 금리가 오를 것이라고 생각한다.', '금리가 오를 것이라 / 전문가들 / 생각한다');
    check('비가 온다고 생각했다.');
  });

  it('tells hearsay by its source alone', () => {
    check('그 섬에는 사람이 살지 않는다고 한다.', '그 섬에는 사람이 살지 않는다 / ? / 한다');
    check('경찰에 따르면 문이 잠겨 있었다고 한다.', '문이 잠겨 있었다 / 경찰 / 한다');
  });

  it('reads the particle as a word of its own', () => {
    check('의장은 회의를 마친다 고 말했다.', '회의를 마친다 / 의장 / 말했다');
  });
});

describe('indirect speech in Korean: several clauses', () => {
  it('gives clauses in a row to one speaker', () => {
    check(
      '장관은 수출이 늘었다며 내년에도 좋을 것이라고 말했다.',
      '수출이 늘었다 / 장관 / 말했다',
      '내년에도 좋을 것이라 / 장관 / 말했다',
    );
    check(
      '대표는 사실이 아니라고 반박하며 법적으로 대응하겠다고 밝혔다.',
      '사실이 아니라 / 대표 / 반박하며',
      '법적으로 대응하겠다 / 대표 / 밝혔다',
    );
  });

  it('gives each clause its own topic', () => {
    check(
      '여당은 법안을 처리하겠다고 했지만 야당은 막겠다고 맞섰다고 전했다.',
      '법안을 처리하겠다 / 여당 / 했지만',
      '막겠다고 맞섰다 / 야당 / 전했다',
    );
    check(
      '여당은 법안을 처리하겠다고 했지만 야당은 반드시 막겠다고 밝혔다.',
      '법안을 처리하겠다 / 여당 / 했지만',
      '반드시 막겠다 / 야당 / 밝혔다',
    );
  });

  it('takes the outer of two clauses, one in the other', () => {
    check('대표는 위기라는 말이 돈다고 전했다.', '위기라는 말이 돈다 / 대표 / 전했다');
    check(
      '총리는 시장이 이미 사과한 것이라고 해명한 것이라고 밝혔다.',
      '시장이 이미 사과한 것이라고 해명한 것이라 / 총리 / 밝혔다',
    );
    check(
      '경찰은 용의자가 범행을 부인했다고 주장했다고 밝혔다.',
      '용의자가 범행을 부인했다고 주장했다 / 경찰 / 밝혔다',
    );
  });

  it('needs no verb of saying after 며', () => {
    check('법원은 유족이 보상을 늘려달라며 낸 소송을 기각했다.', '보상을 늘려달라 / 유족 / 며');
    check('시민단체는 절차가 잘못됐다며 소송을 냈다.', '절차가 잘못됐다 / 시민단체 / 며');
  });

  it('is the clause around a quotation, not a quotation alone', () => {
    check('대변인은 각국이 “소통해야 한다”고 말했다.', '각국이 “소통해야 한다” / 대변인 / 말했다');
    check('대변인은 “소통해야 한다”고 말했다.');
    check('대변인은 “유감”이라며 회담을 미루겠다고 말했다.', '회담을 미루겠다 / 대변인 / 말했다');
  });
});

describe('indirect speech in Korean: nouns', () => {
  it('reads a clause before a noun of saying', () => {
    check('정부는 협상을 계속한다는 입장을 밝혔다.', '협상을 계속한다 / 정부 / 밝혔다');
    check('노조는 파업하겠다는 방침이다.', '파업하겠다 / 노조 / 방침');
    check('학교 측은 문제가 없다는 입장이다.', '문제가 없다 / 학교 측 / 입장');
    check('위원회는 기준이 낮다는 점을 지적했다.', '기준이 낮다 / 위원회 / 지적했다');
    check('가격이 오른다는 전망이 나온다.', '가격이 오른다 / ? / 전망');
    check('준비가 부족했다는 지적이 제기됐다.', '준비가 부족했다 / ? / 지적');
  });

  it('finds whose saying it is', () => {
    check('더 기다려야 한다는 게 정부의 설명이다.', '더 기다려야 한다 / 정부 / 설명');
    check('안전하다는 회사의 주장에 주민들은 웃었다.', '안전하다 / 회사 / 주장');
  });

  it('reads what somebody means to do', () => {
    check('시는 내년까지 도로를 넓힐 방침이다.', '내년까지 도로를 넓힐 / 시 / 방침이다');
    check('회사는 공장을 새로 지을 계획을 발표했다.', '공장을 새로 지을 / 회사 / 발표했다');
    check('이 길은 넓힐 계획이다.');
  });

  it('reads what is to be done', () => {
    check('부통령은 동맹국들에게 계획에 동참할 것을 촉구했다.', '계획에 동참할 것 / 부통령 / 촉구했다');
    check('법원은 배상금을 지급하도록 명령했다.', '배상금을 지급하도록 / 법원 / 명령했다');
  });

  it('reads a clause made a noun', () => {
    check('선수는 약을 먹었음을 인정했다.', '약을 먹었음 / 선수 / 인정했다');
    check('회사는 이것이 실수임을 알리고 책임을 강조했다.');
    check('경찰은 이것이 사실임을 확인했다.', '이것이 사실임 / 경찰 / 확인했다');
  });

  it('reads what is foreseen or known by hearsay', () => {
    check('연구소는 수요가 줄어들 것으로 내다봤다.', '수요가 줄어들 것 / 연구소 / 내다봤다');
    check('회담은 다음 주에 열릴 것으로 알려졌다.', '회담은 다음 주에 열릴 것 / ? / 알려졌다');
    check('두 사람은 오래 알고 지낸 것으로 전해졌다.', '두 사람은 오래 알고 지낸 것 / ? / 전해졌다');
    check('선수단은 내일 떠날 예정으로 알려졌다.', '선수단은 내일 떠날 예정 / ? / 알려졌다');
  });

  it('gives a question or reproach to nobody who answers it', () => {
    check('책임이 있다는 지적에 대해 장관은 답하지 않았다.', '책임이 있다 / ? / 지적');
  });
});

describe('indirect speech in Korean: sources', () => {
  it('is the rest of a sentence whose source is named', () => {
    check('통계청에 따르면 지난달 소비가 늘었다.', '지난달 소비가 늘었다 / 통계청 / 에 따르면');
    check('외신에따르면 배가 가라앉았다.', '배가 가라앉았다 / 외신 / 에따르면');
    check('목격자에 의하면 차가 갑자기 멈췄다.', '차가 갑자기 멈췄다 / 목격자 / 에 의하면');
  });

  it('is what somebody says where that is told as well', () => {
    check('현지 언론에 따르면 시장은 축제를 취소한다고 밝혔다.', '축제를 취소한다 / 시장 / 밝혔다');
  });

  it('takes who is quoted only where nobody else speaks', () => {
    check('통신은 소식통을 인용해 회담이 깨졌다고 보도했다.', '회담이 깨졌다 / 통신 / 보도했다');
  });
});

describe('indirect speech in Korean: none', () => {
  it('takes no name, comparison or purpose for a report', () => {
    check('사람들은 이 산을 용산이라고 부른다.');
    check('그는 의회를 국회라고 부르는 것에 반대했다.');
    check('비가 온다고 해서 취소하지는 않는다.');
    check('끝났다고 보기 어렵다고 생각하는 사람은 없다.');
    check('그는 밥을 먹으려고 일어났다.');
    check('봄이 오기를 바라며 기다렸다.');
    check('아이는 하루가 다르게 자라고 있다.');
    check('대표는 회의를 열고 자리를 떠났다.');
    check('우리나라는 전망이 밝다.');
  });
});
