import { words as listed } from '../../words.js';
import { sayingAt } from './sayings.js';
import { readWords, type Word } from './words.js';

/** Between who speaks and what is said: when, where and to whom. */
const adverbs = listed(
  `이날 시간) 시각) 오늘 어제 전날 최근 앞서 이어 또 또한 특히 이에 그러면서 아울러 다만 그러나 하지만 한편 당시 반면 재차 거듭 다시 먼저 줄곧 꾸준히 여전히
   이와 관련해 관련 관련해서 이를 두고 오전 오후 저녁 밤 새벽 월요일 화요일 수요일 목요일 금요일 토요일 일요일 현지시간 공개적으로
   공식적으로 사실상 일제히 이같이 이렇게 각각 나란히 즉각 곧바로 강하게 강력히 강력하게 분명히 비공식적으로 언론에 취재진에 국회에 의회에 법정에서`,
);
/** Words by which the clause around what is said goes on to it. */
const links = listed(
  `인용 인용하며 빌려 통해 통해서 통하여 만나 만나서 출연해 출연하여 나와 나와서 참석해 참석하여 관련해 관련해선 대해 대해선 대해서는 향해 겨냥해 인용해 열고 열어 갖고 가지고 가진 내고 올려
   올리고 마치고 마친 앞두고 둘러싸고 두고 보내 보내고 않고 받고 불러 찾아 방문해 주재하며 주재하고 걸어 취해 근거로 이유로 전제로 가운데 자리에서 뒤 직후`,
);
const placesInSaying = listed(
  `회견 기자회견 간담회 인터뷰 브리핑 연설 성명 성명서 회의 통화 보도자료 보고서 방송 프로그램 페이스북 트위터 SNS 소셜미디어 트루스소셜 유튜브 글 논평 서한 편지 담화
   담화문 축사 기고 기고문 강연 토론회 토론 청문회 라디오 국정감사 국감 본회의 회담 총회 행사 자리 판결문 판결 공시 홈페이지 블로그 인스타그램 엑스 게시판 메시지 자료 입장문
   발표문 질의 대정부질문 모두발언 취재 조사 진술 법정 재판 공판 심문 유세 집회 포럼 세미나 콘퍼런스 컨퍼런스 설명회 기념사 신년사 취임사 개회사 대담 팟캐스트 이메일 문자
   서면 전화 답변서 의견서 보도 기사 칼럼 사설 저서 회고록 책 논문 연구 분석 결정문 공소장 고소장 소장 계정 국회 발표 회동 만찬 오찬 정상회담 정상회의 행사장 방문`,
);
const settingParticles = ['에게는', '에게', '에서는', '에서도', '에서', '에는', '에', '께', '한테'];
const addressing = new Set(['에게', '에게는', '께', '한테']);
const longestPlace = 6;
const clock = /^[0-9]+(?:일|시|분)(?:\([^()]{0,20}\)?)?$/u;
/** Topics and subjects, and verbs before a noun: what follows is no more of the clause around. */
const endsParty = /.(?:[은는이가]|께서|[가-힣]고|[하으이]며|지만|다며|라며|면서)$/u;
const mostWords = 9;
const farthest = 150;

/** Where what is said begins: after the words that say when, where and to whom it was said. */
export function clauseStart(text: string, from: number, to: number): number {
  const stretch = text.slice(from, Math.min(to, from + farthest));
  const words = readWords(stretch);
  let start = 0;
  let hasObject = false;
  for (const [at, word] of words.entries()) {
    const own = stretch.slice(word.start, word.end);
    if (word.end === to - from || at >= mostWords) {
      break;
    }
    const isNext = stretch.slice(start, word.start).trim() === '';
    hasObject ||= /[을를]$/u.test(own);
    if ((isNext && isWhen(own)) || links.has(own) || isSetting(own, hasObject) || linksOn(stretch, word)) {
      start = word.end;
      hasObject = false;
    } else if (!isPast(own, words[at + 1], stretch) && endsParty.test(own)) {
      break;
    }
  }
  return from + start;
}

const continuing = listed('이어 이어서 또 또한 그러면서 아울러 나아가 더불어');

/** Whether a sentence begins with a word by which somebody goes on speaking. */
export function goesOn(sentence: string): boolean {
  return continuing.has(/^[가-힣]+/u.exec(sentence)?.[0] ?? '');
}

const isWhen = (word: string): boolean => adverbs.has(word) || clock.test(word);

/** 지난 before a day. */
const isPast = (word: string, next: Word | undefined, text: string): boolean =>
  word === '지난' && next !== undefined && clock.test(text.slice(next.start, next.end));

const linking = /(?:며|면서)$/u;

/** A verb of saying of the clause around, which goes on after a comma: …을 …라 설명하며, */
const linksOn = (text: string, word: Word): boolean =>
  text.charAt(word.end) === ',' &&
  linking.test(text.slice(word.start, word.end)) &&
  sayingAt(text, word, undefined)?.kind === 'verb';

/** …에게, …회견에서. */
function isSetting(word: string, hasObject: boolean): boolean {
  const particle = settingParticles.find((own) => word.endsWith(own) && word.length > own.length);
  if (particle === undefined) {
    return false;
  }
  return addressing.has(particle) || particle === '에'
    ? !hasObject && (addressing.has(particle) || endsIn(word.slice(0, -1), placesInSaying))
    : endsIn(word.slice(0, -particle.length), placesInSaying);
}

function endsIn(noun: string, ends: ReadonlySet<string>): boolean {
  for (let length = Math.min(longestPlace, noun.length); length > 0; length--) {
    if (ends.has(noun.slice(-length))) {
      return true;
    }
  }
  return false;
}
