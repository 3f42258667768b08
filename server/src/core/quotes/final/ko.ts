import type { Span } from '../../text/span.js';
import type { FinalTable } from './table.js';

const sayingStems =
  '말|말씀|강조|촉구|지적|언급|설명|주장|평가|비판|비난|규탄|발표|요구|경고|약속|다짐|호소|반박|해명|토로|당부|제안|인정|부인|확인|예고|예상|전망|진단|분석|환영|역설|소개|회상|고백|대답|답변|질문|반문|단언|선언|공언|항변|시사|추정|추측|증언|진술|보도|전언|통보|공지|게시|기술|표현|묘사|규정|비유|지칭|일갈|질타|성토|개탄|한탄|칭찬|호평|혹평|조언|권고|충고|명령|지시|요청|부탁|간청|건의|제의|우려|자신|장담|확신|기대|생각|판단|설득|격려|위로|축하|사과|농담|외침|자평|반발|맞받|응수|적시|명시|역설|폭로|주문|선포|논평|성명|부연|추켜세|치켜세';
const sayingVerbs =
  '밝혔|밝히|밝힌|밝힐|전했|전하|전한|덧붙|답했|답하|물었|묻[는고자]|물으|외쳤|외치|적었|적혀|썼[다고으]|쓰여|올렸|알렸|알려|알리|털어놨|털어놓|내놨|내놓|꼬집|되물|받아쳤|받아치|내비쳤|내비치|귀띔|불렀|부르|꼽았|꼽[는으]|이야기|얘기|속삭|중얼|소리쳤|소리치|들려줬|들려주|입을 모|목소리를 높|못 ?박|잘라 말|쏘아붙|선을 그|운을 뗐|입장을';
const quoting =
  '(?:이?라고|이?라며|이?라면서|고|며|면서|이?라는|이?라던|이?라고는|다고|이?라 |는(?= (?:입장|뜻|말|의견|주장|지적|평가|견해|취지|반응|목소리|생각|방침|점을|메시지|글|비판|설명|질문|이유|전망|관측|우려|분석|해석|요구|지시|당부|경고|약속|각오|소감|결론|판단|인식|것이|게)))';

const adnominal =
  /(?:하|되|시키|이루어지|알려지|만들|벌어지|떠오르|나오|들어가|나가|다가오|이어지|보이|비추|열리|달리|걸리|불리|팔리|밀리|내리|다니|지키|남기|맡기|숨기|즐기|느끼|바꾸|나누|거두|이끄|따르|오르|흐르|모르|려|이라|하라|다|하자|으|던지|펼치|미치|거치|마치|그치|아끼)는$|(?:받|높|같|많|작|좋|넓|깊|젊|맞|입|얻|남|찾|늦|낮|않|싶|적|굳|잃|죽|얇|짧|밝|검|붉|잡|담|닫|겪|읽|갚|맺|놓|넘|앉|참|심|끊|끌|옳|닮|믿|묻|걷|숨|꼽)은$/u;
const bareVerbs = new Set([
  '오는',
  '가는',
  '사는',
  '나는',
  '드는',
  '쓰는',
  '보는',
  '주는',
  '타는',
  '치는',
  '지는',
  '내는',
  '서는',
  '모든',
]);

/** Whether a syllable ends in a consonant, which decides between 은/는 and 이/가. Null for other characters. */
function closes(syllable: string): boolean | null {
  const code = syllable.charCodeAt(0) - 0xac00;
  return code >= 0 && code <= 0x2ba3 ? code % 28 !== 0 : null;
}

function wordStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && !/[\s,·\ufffc“”"'‘’「」]/.test(text.charAt(start - 1))) {
    start--;
  }
  return start;
}

function isParticle(text: string, { start, end }: Span): boolean {
  const particle = text.slice(start, end);
  const closed = closes(text.charAt(start - 1));
  if (closed !== null && closed !== /[은이]/.test(particle)) {
    return false;
  }
  const word = text.slice(wordStart(text, end, Math.max(0, end - 12)), end);
  return !adnominal.test(word) && !bareVerbs.has(word) && !/(?:에서|에게|에)는$/u.test(word);
}

const endsPhrase =
  /(?:에서|에게|에게서|에는|에도|에|을|를|으로|로서|로써|면서|르면|하면|으면|으며|하며|이며|지만|해서|아서|어서|하고|다고|라고|되고|있고|했고|이고|부터|까지|처럼|보다|한테|께|께서|라며|이라며|던|하던|또|및)$/u;
const timeWords = new Set(
  '전 후 때 중 뒤 당시 직후 직전 이날 오늘 어제 내일 최근 지난 올해 작년 이후 이전 앞서 이어 한편 또 또한 그러나 하지만 그리고 다만 특히 이에 이와 관련해 대해 통해 위해 따라 함께 월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후'.split(
    ' ',
  ),
);
const longestPhrase = 5;

function nounPhrase(text: string, from: number, end: number): Span {
  let start = wordStart(text, end, from);
  for (let count = 1; count < longestPhrase && start > from + 1; count++) {
    if (text.charAt(start - 1) !== ' ') {
      break;
    }
    const before = wordStart(text, start - 1, from);
    const word = text.slice(before, start - 1);
    if (
      word === '' ||
      endsPhrase.test(word) ||
      timeWords.has(word) ||
      /[0-9]+(?:일|월|년|시|분)$/u.test(word)
    ) {
      break;
    }
    const particle = { start: start - 2, end: start - 1 };
    if (/[은는이가]$/u.test(word) && word.length > 1 && isParticle(text, particle)) {
      break;
    }
    if (/[은는한된할될인친힌]$/u.test(word) && adnominal.test(word)) {
      break;
    }
    start = before;
  }
  return { start, end };
}

export const ko: FinalTable = {
  quotative: new RegExp(`^[)\\]]?\\s?${quoting}`, 'u'),
  reportedClause: new RegExp(
    `(?:다|라|자|냐|까|는지|지)(?:고|며|면서)\\s(?:[^\\s]+\\s){0,3}?(?:(?:${sayingStems})|${sayingVerbs}|했|한다|하며)|(?:것|거)이?라며`,
    'u',
  ),
  wording: new RegExp(
    `^(?:으?로|[이]?라|에|을|를|의|도|등을|등으로)?\\s?(?:[^\\s]+\\s){0,2}?(?:표현|묘사|규정|평가|비유|지칭|불렀|부르며|꼽았|비난|비판|강조|주장|언급|촉구|지적|호소|역설|당부|요구|주문|제안|경고)`,
    'u',
  ),
  predicate: new RegExp(
    `(?:(?:${sayingStems})(?:도 |은 |을 |를 )?(?:했|하며|하면서|하고|한 |한다|해 |해,|하는|할|하자|됐|되|혔)|${sayingVerbs}|(?<=고 )(?:했다|한다|하며|했으며|해 )|이?라며|이?라면서|[다요까자라]며)[가-힣]{0,3}`,
    'gu',
  ),
  termAfter:
    /^(?:\s?[(（][\p{Script=Latin}\p{Script=Han}0-9][^)）]{0,80}[)）]|(?:이|라)?(?:라는|란)\s(?:이름|제목|별명|단어|용어|말이|표현|곡|노래|책|작품|영화|명칭|뜻의|의미의|주제|슬로건|구호)|(?:으로|로)\s(?:불리|알려진|이름|명명))/u,
  termBefore: /(?:이른바|소위|일명|제목의|이름의|영화|소설|노래|드라마|앨범|신곡|프로그램|작품|책|시집)\s?$/u,
  source: /(?:에 따르면|에 의하면)/gu,
  topic: /[은는](?=[\s,\ufffc])/gu,
  subject: /(?:께서|[이가])(?=[\s,\ufffc])/gu,
  isParticle,
  nounPhrase,
  pronoun: /^(?:그|그녀|그들|이들|그분|저|나|우리)$/u,
  saying:
    /^(?:입장|뜻|말|의견|주장|지적|평가|견해|취지|반응|목소리|생각|방침|메시지|글|비판|설명|질문|이유|전망|관측|우려|분석|해석|요구|지시|당부|경고|약속|각오|소감|결론|판단|인식|구호)$/u,
  speakerNoun:
    /(?:대변인|관계자|장관|대통령|총리|의원|대표|위원장|위원|교수|연구원|사장|회장|의장|총장|원장|국장|실장|차관|시장|지사|감독|선수|기자|변호사|검사|판사|전문가|소장|팀장|본부장|이사|이사장|보좌관|대사|주석|국왕|왕자|공주|장군|사령관|의사|작가|배우|가수|씨|양|군|측|정부|당국|부|처|청|회사|기업|업체|위원회|협회|은행|연구소|대학|언론|매체|신문|통신|방송|당|법원|검찰|경찰|단체|조합|노조|기구|연합|주민|시민|학생|아버지|어머니|남성|여성|사람|이들|들|성명|보고서|그|그녀|자|누리꾼|네티즌|팬|분석가)$/u,
  utteranceEnd: /(?:[다요까죠자라네군]|습니다|겠다|것|임|함)[.!?…]*$/u,
};
