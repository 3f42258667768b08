import type { MentionLabel } from '../../../../server/src/core/index.js';

export const konecLabels = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
] as const satisfies readonly MentionLabel[];

/** What a stretch may be; `unsure` where it may also be no name. */
export interface Reading {
  readonly labels: readonly MentionLabel[];
  readonly unsure?: true;
}

const sure = (...labels: MentionLabel[]): Reading => ({ labels });
const unsure = (...labels: MentionLabel[]): Reading => ({ labels, unsure: true });

/** Nouns that konec labels and that name nobody in particular. */
const commonNouns = new Set('법원 군 시 도 구 군청 시청 소방서 도교육청 중대 기동대 인수위 협회'.split(' '));
const facilityEnding =
  /(?:역|공항|터미널|휴게소|병원|학교|항|기지|센터|극장|교도소|구치소|시장|경기장|분기점|나들목|IC|빌딩|호텔|발전소)$/;
const lawEnding = /(?:법|법률|조약|협정|시행령|조례|헌장)$/;
const affairEnding = /.(?:사건|사태|참사|항쟁|전쟁|혁명)$/;
const matchEnding = /(?:월드컵|올림픽|선수권|챔피언십|리그|컵|게임|시리즈|대회)$/;

/** What a type of konec's 150 (NIKL NE 2021) is in OntoNotes' labels; undefined for what OntoNotes does not mark. */
export function readingOf(type: string, text: string): Reading | undefined {
  switch (type.slice(0, type.indexOf('_'))) {
    case 'PS':
      return sure('PERSON');
    case 'OGG':
      return commonNouns.has(text) ? undefined : sure('ORG');
    case 'LCP':
      return commonNouns.has(text) ? undefined : sure('GPE');
    case 'LCG':
      return sure('LOC');
    case 'AFA':
      return sure('WORK_OF_ART');
    case 'AFW':
      return sure('PRODUCT');
    case 'EV':
      return eventReading(type, text);
    default:
      return readingOfType(type, text);
  }
}

function readingOfType(type: string, text: string): Reading | undefined {
  switch (type) {
    case 'LC_OTHERS':
      return facilityEnding.test(text) ? sure('FAC') : sure('LOC', 'FAC');
    case 'LC_SPACE':
      return unsure('LOC');
    case 'AF_BUILDING':
    case 'AF_CULTURAL_ASSET':
    case 'AF_ROAD':
      return sure('FAC');
    case 'AF_TRANSPORT':
    case 'AF_WEAPON':
      return text.length > 2 && text.endsWith('호') ? sure('PRODUCT') : unsure('PRODUCT');
    case 'TMI_SERVICE':
    case 'TMI_SW':
    case 'TMI_PROJECT':
      return unsure('PRODUCT');
    case 'CV_TRIBE':
      return sure('NORP');
    case 'CV_LANGUAGE':
      return sure('LANGUAGE');
    case 'CV_LAW':
      return text.length > 2 && lawEnding.test(text) ? sure('LAW') : undefined;
    default:
      return undefined;
  }
}

/** 예선, 8강전, 대선, 정상회담 are labelled too: a name is what tells one from another. */
function eventReading(type: string, text: string): Reading | undefined {
  const isName =
    type === 'EV_SPORTS'
      ? matchEnding.test(text)
      : type === 'EV_FESTIVAL' || type === 'EV_WAR_REVOLUTION' || text.length >= 5 || affairEnding.test(text);
  return isName ? sure('EVENT') : undefined;
}
