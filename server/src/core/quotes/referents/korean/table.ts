import { words } from '../../words.js';

/** Nouns for people without an office. */
export const personNouns = words(
  `관계자 당국자 소식통 고위관계자 남성 여성 남자 여자 학생 주민 시민 피해자 용의자 피고인 목격자 유족 직원 간부 임원 담당자 실무자 책임자 활동가 운동가 사업가 기업인 정치인 경제학자 과학자 학자 분석가 측근`,
);

/** How names of bodies end, by the noun that takes them up. */
export const bodyHeads: ReadonlyMap<string, readonly string[]> = new Map([
  ['은행', ['은행']],
  ['신문', ['신문', '일보', '타임스', '포스트', '저널']],
  ['매체', ['신문', '일보', '타임스', '포스트', '저널', '뉴스', '방송', '통신']],
  ['통신', ['통신']],
  ['방송', ['방송']],
  ['위원회', ['위원회']],
  ['협회', ['협회']],
  ['단체', ['협회', '연대', '재단', '연합', '단체', '연맹']],
  ['재단', ['재단']],
  ['연구소', ['연구소']],
  ['연구원', ['연구원']],
  ['기관', ['위원회', '연구원', '연구소', '기구', '기금', '청', '처', '원']],
  ['기구', ['기구']],
  ['부처', ['부']],
  ['당', ['당']],
  ['대학', ['대학', '대학교', '대']],
  ['법원', ['법원', '지법', '고법']],
  ['재판부', ['법원', '지법', '고법']],
  ['병원', ['병원']],
  ['경찰', ['경찰', '경찰서', '경찰청']],
  ['검찰', ['검찰', '지검', '검찰청']],
  ['정부', ['정부']],
  ['노조', ['노조', '노동조합']],
]);

export const companyNouns = words(`회사 업체 기업 제조사 제작사 운영사 개발사`);

export const demonstratives = words(`이 그 해당 동 같은 당`);
export const indefinites = words(`한 어떤 어느 다른 또 익명의 일부 여러 많은 몇몇 복수의`);
export const formerly = words(`전 전직 옛`);
export const lightWords = words(`현 현직 신임 당시 차기 고위 최고 익명 요구한 여당 측 등 씨`);

/** Who leads a government that is called after its leader. */
export const leadersOf: ReadonlyMap<string, string> = new Map([['행정부', '대통령']]);
