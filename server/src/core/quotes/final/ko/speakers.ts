import { words } from '../../words.js';

export const pronouns = words(
  `그 그녀 그들 이들 그분 저 나 우리 저희 그도 당사자 본인 자신 양측 양국 양사 이씨 그쪽`,
);

/** Sayings and other nouns that nobody takes for who speaks. */
export const noSpeakers = words(
  `입장 뜻 말 의견 주장 지적 평가 견해 취지 반응 목소리 생각 방침 메시지 글 비판 설명 질문 이유 전망 관측 우려 분석 해석 요구 지시 당부 경고 약속 각오
   소감 결론 판단 인식 구호 이 그것 이것 이는 여기 거기 지금 때 것 수 등 중 점 바 일 전 후 뒤 이번 일각 내용 부분 자리 과정 경우 관계 문제 상황`,
);

/** The ends of words for people and bodies; one syllable alone counts only after another word or syllable. */
export const speakerEnds = words(
  `이들 대변인 관계자 당국자 담당자 책임자 장관 차관 대통령 부통령 총리 부총리 의원 대표 원내대표 당대표 위원장 위원 교수 연구원 연구위원 연구관 사장 부사장
   회장 부회장 의장 총장 원장 국장 실장 과장 부장 차장 계장 팀장 반장 단장 처장 청장 시장 구청장 군수 지사 도지사 시의원 감독 코치 선수 주장 투수 타자
   기자 앵커 특파원 변호사 검사 판사 재판장 재판관 대법관 검찰총장 전문가 소장 본부장 센터장 지점장 공장장 이사 이사장 상무 전무 대리 보좌관 비서관 비서실장
   수석 수석대변인 대사 공사 영사 주석 총서기 서기장 국왕 여왕 왕자 왕세자 공주 왕비 장군 사령관 참모총장 대령 중령 소령 대위 중위 소위 병장 상병 의사 간호사
   약사 박사 작가 시인 소설가 배우 가수 감독 피디 PD MC DJ CEO CFO COO 화가 만화가 평론가 디자이너 프로듀서 개그맨 모델 아나운서 씨 양 군 님 측 쪽 정부 당국
   부처 청와대 대통령실 백악관 국무부 국방부 외교부 회사 기업 업체 업계 위원회 협회 은행 연구소 연구진 연구팀 대학 대학교 학교 병원 언론 매체 신문 통신
   방송 일보 뉴스 타임스 포스트 당 여당 야당 법원 재판부 검찰 경찰 경찰청 검찰청 단체 조합 노조 기구 연합 연맹 연대 총연합회 재단 공사 공단 거래소
   주민 시민 국민 학생 대학생 교사 선생님 학부모 아버지 어머니 아빠 엄마 부모 부모님 남편 아내 부인 형 누나 오빠 언니 동생 아들 딸 할머니 할아버지 남성 여성
   남자 여자 사람 사람들 아이 소년 소녀 청년 노인 주부 이들 들 성명 성명서 보고서 논평 사설 칼럼 보도 자료 보도자료 자 누리꾼 네티즌 팬 팬들 분석가 애널리스트
   이코노미스트 소비자 피해자 가해자 목격자 생존자 유족 유가족 지지자 활동가 운동가 관리 관리인 직원 사원 임원 간부 관료 공무원 공직자 후보 후보자 예비후보
   당선인 당선자 내정자 지도자 최고위원 정책위의장 사무총장 사무처장 간사 의원실 의원단 대표단 대표부 대사관 영사관 총영사 사무국 상공회의소 기상청 통계청 국세청
   소방청 해경 소방서 경찰서 시청 도청 구청 군청 교육청 교육감 교장 교감 총학생회 학회 의회 국회 상원 하원 시의회 도의회 위 군 합참 국정원 인수위 특위 조사단
   수사팀 수사관 형사 서장 감찰관 특검 특사 협상가 대표팀 구단 소속사 제작진 매니저 매니지먼트 에이전트 대리인 변호인 변호인단 증인 피고인 피고 원고 고소인 고발인
   피의자 용의자 참가자 참석자 응답자 방문객 관광객 이용자 사용자 가입자 투자자 주주 창업자 설립자 창업주 기획자 개발자 연출자 저자 필자 글쓴이 편집장 편집인 발행인
   소식통 정보원 내부자 제보자 취재원 측근 지인 친구 동료 이웃 신부 목사 스님 주교 추기경 교황 승려 신자 농민 어민 노동자 상인 점주 자영업자 업자 경영자 사업자 대원
   기사 조종사 승객 승무원 선장 기장 환자 보호자 외신 외신들 인터넷판 온라인판 영문판 매거진 저널 잡지 주간지 일간지 매체들 사이트 기관 진영 캠프 연정 정권 행정부 내각 조직위 조직위원회 운영위 위원단
   이사회 국제사회 정상 평의회 자문단 센터 본부 지부 지사 사령부 함대 부대 연구 연구결과 여론조사 설문조사 회원국 당사국 각국 양국 노사 사용자 경영진 지도부 수뇌부 참모진 재계 학계 의료계 종교계 정치권 시민사회 교황청 총독부
   학자 과학자 경제학자 역사학자 사회학자 심리학자 정치학자 물리학자 연구자 참모 고문 자문위원 특보 부대변인 위원들`,
);

/** Single syllables that end words for people and bodies, and words that they end which are for neither. */
const loneEnds = words('씨 님 측 쪽 국 청 처 부 당 자 팬 양 군 관 원 민 인');
const exceptions = words(
  `전국 시국 약국 정국 결국 외국 각국 양국 귀국 출국 입국 망국 형국 파국 천국 타국 자국 대국 일부 대부 내부 외부 전부 본부 세부 상부 하부 북부 남부 동부 서부 중부 공부 기부 거부 여부 할부 피부 투자 적자 흑자 숫자 의자 글자 문자 한자 이자
   상자 사자 감자 과자 출자 전자 후자 요청 신청 근처 출처 대처 조처 상처 식당 해당 배당 담당 부당 상당 수당 성당 강당 지원 자원 공원 인원 모양 다양
   태양 해양 확인 원인 승인 요인 할인 부인 디자인 온라인 라인 공인 법인 본인 이쪽 저쪽 한쪽 양쪽 오른쪽 왼쪽 동쪽 서쪽 남쪽 북쪽 안쪽 바깥쪽 습관 도서관
   박물관 미술관 체육관 회관 영화관 경관 현관 만원 억원 조원 천원 백원 차원 복원 증원 학원 극장 축산 시군 한군 수많은 백신부 대처 전처 명당 저당`,
);
const longestEnd = 6;

/** They speak where they stand alone: a province, a city, a party. */
const aloneSpeakers = words('도 시 군 구 당 청 팀 사측 회사 학교 병원 경찰 검찰 법원');
/** People who are counted: 응답자의 30%. */
const counted = /(?:[0-9](?:%|％|퍼센트|인)|(?:[0-9]|한|두|세|네|여러|몇) ?명)$/u;
/** Titles that a name may follow. */
const titles = words(
  `일간 일간지 주간지 매체 방송 방송사 통신사 통신 신문 언론 은행 증권사 변호인 변호사 대표 장관 차관 대통령 총리 의원 교수 감독 선수 사장 회장 의장 총장 위원장 대변인 작가 배우 가수 기자 판사 검사 박사 시인 화가 대사 시장 지사
   연구원 애널리스트 이사 이사장 팀장 국장 실장 과장 부장 센터장 본부장 소장 원장 관장 교장 단장 CEO 코치 경감 경위 경장 형사 수사관 최고경영자 창업자 설립자 책임자
   담당자 부사장 부회장 부통령 여사 목사 신부 스님`,
);

/** Whether a noun phrase ends in a word for people or bodies. */
export function canSpeak(phrase: string): boolean {
  const singular = phrase.endsWith('들') ? phrase.slice(0, -1) : phrase;
  const own = singular.replace(/\([^()]{0,40}\)$/, '');
  for (let length = Math.min(longestEnd, own.length); length > 1; length--) {
    if (speakerEnds.has(own.slice(-length))) {
      return true;
    }
  }
  const parts = own.split(' ');
  const lastWord = parts.at(-1) ?? '';
  return (
    aloneSpeakers.has(phrase) ||
    counted.test(own) ||
    hasTitle(parts) ||
    speakerEnds.has(lastWord) ||
    (loneEnds.has(own.slice(-1)) && !exceptions.has(own.slice(-2)) && !exceptions.has(lastWord))
  );
}

/** A title before a name of one or two words. */
function hasTitle(phrase: readonly string[]): boolean {
  const last = phrase.at(-1) ?? '';
  return (
    (last.length === 3 || phrase.length > 2) &&
    [phrase.at(-2), phrase.at(-3)].some((word) => word !== undefined && titles.has(word))
  );
}

/** Whether a word ends in the title of a person. */
export function isTitle(word: string): boolean {
  for (let length = Math.min(longestEnd, word.length); length > 1; length--) {
    if (titles.has(word.slice(-length))) {
      return true;
    }
  }
  return false;
}
