import { words as listed } from '../../words.js';
import { blank, type Scene } from '../../reading.js';
import type { Edge } from '../table.js';
import { endsUtterance } from './utterance.js';
import { takes } from './sayingLexicon.js';
import { sayingAt } from './sayings.js';
import { partsWords, type Word } from './words.js';

/** Behind the marks: what is said. */
export const quotingParticles = listed(
  `고 라고 이라고 며 라며 이라며 면서 라면서 이라면서 라고도 이라고도 고도 라고는 고는 라고만 고만 라고까지 고까지 면서도 라면서도 라니 라더니 다고 다며
   다면서 자고 냐고 자며 하고 하며 라고요 이라니 라고밖에 이라면서도 라던가 라는데 라거나 거나`,
);
/** Behind the marks, before a noun: what is said, or a name. */
export const tellingParticles = listed('라는 이라는 란 이란 는 다는 라던 이라던 던 라는식의');
const asPhrase = listed(
  '으로 로 이라 라 에 을 를 의 도 등을 등으로 등의 등 등이라고 등으로도 만 은 는 과 와 이 가',
);
const beforeName = listed(
  `이른바 소위 일명 제목의 이름의 영화 소설 노래 드라마 앨범 신곡 프로그램 작품 책 시집 뮤지컬 연극 전시 전시회 그림 웹툰 만화 게임 예능 다큐멘터리 저서 자서전
   에세이 논문 특집 코너 주제의 주제로 제목으로 별명 별칭 애칭 가칭 약칭 사자성어 구호인 브랜드 채널 캠페인 행사 축제 대회 사업 프로젝트 서비스`,
);
const namesOfNames = listed(
  `이름 제목 별명 별칭 애칭 단어 용어 표제 곡 곡을 노래 책 작품 영화 명칭 뜻의 의미의 뜻을 의미를 주제 슬로건 소설 드라마 프로그램 코너 제도 식당 가게 회사 브랜드
   앨범 개념 말이 말은 말처럼 낱말 호칭 칭호 별호 상호 캐릭터 인물 사람 남자 여자`,
);
const naming = [
  '불리',
  '부른다',
  '부르는',
  '이름',
  '명명',
  '알려진',
  '칭하',
  '일컫',
  '지은',
  '붙',
  '명칭',
  '통칭',
  '통하는',
  '작명',
  '호칭',
];
const original = /^ ?[(（][\p{Script=Latin}\p{Script=Han}0-9][^)）]{0,80}[)）]/u;
const farthest = 90;
const wordsLooked = 4;

/** What the words around a quotation’s marks make of it. */
export function edgeOf(scene: Scene): Edge {
  const { masked, quote, content } = scene;
  const from = quote.outer.end;
  const plain: Edge = { kind: 'plain', end: from };
  if (
    beforeName.has(wordBefore(masked, quote.outer.start)) ||
    original.test(masked.slice(from, from + farthest))
  ) {
    return { kind: 'term', end: from };
  }
  const words = wordsFrom(masked, masked.charAt(from) === ')' ? from + 1 : from);
  const [first] = words;
  if (first === undefined) {
    return plain;
  }
  const own = masked.slice(first.start, first.end);
  const isGlued = first.start <= from + 1 && !/\s/.test(masked.charAt(from));
  const next = words[1] === undefined ? '' : masked.slice(words[1].start, words[1].end);
  if (quotingParticles.has(own) && (isGlued || own.length > 1 || endsUtterance(content, 'certain'))) {
    return naming.some((verb) => next.startsWith(verb))
      ? { kind: 'term', end: from }
      : { kind: 'quoted', end: first.end };
  }
  if (tellingParticles.has(own) && (isGlued || own.length > 1)) {
    return tellingEdge(scene, words, own, next);
  }
  if ((own === '이라' || own === '라') && sayingAt(masked, words[1] ?? first, words[2])?.kind === 'verb') {
    return { kind: 'quoted', end: first.end };
  }
  if ((own === '으로' || own === '로') && isGlued && naming.some((verb) => next.startsWith(verb))) {
    return { kind: 'term', end: from };
  }
  const skipsParticle = asPhrase.has(own) && isGlued;
  const isMarked = isMarkedTerm(scene, content);
  return ((skipsParticle || !isMarked) && isWorded(masked, skipsParticle ? words.slice(1) : words)) ||
    (own.startsWith('등') && saysThing(masked, words.slice(1)))
    ? { kind: 'worded', end: first.end }
    : isMarked
      ? { kind: 'term', end: from }
      : plain;
}

/** “…”라는 입장, “…”는 지적; “…”라는 이름; a topic after a name. */
function tellingEdge(
  { masked, quote, content }: Scene,
  words: readonly Word[],
  own: string,
  next: string,
): Edge {
  const from = quote.outer.end;
  const end = words[0]?.end ?? from;
  if (
    namesOfNames.has(next) ||
    [...namesOfNames].some((name) => name.length > 1 && next.startsWith(name) && name !== '말이')
  ) {
    return { kind: 'term', end: from };
  }
  if (saysThing(masked, words.slice(1)) && (own !== '는' || endsUtterance(content))) {
    return { kind: 'quoted', end };
  }
  if (endsUtterance(content, 'certain')) {
    return { kind: 'quoted', end };
  }
  return { kind: own === '는' || own === '던' ? 'plain' : 'term', end: from };
}

/** Names and emphasis stand in these marks at least as often as speech. */
const marksOfNames = new Set(['single', 'corner', 'white-corner', 'angle']);

function isMarkedTerm({ quote }: Scene, content: string): boolean {
  return marksOfNames.has(quote.family) && !endsUtterance(content, 'certain');
}

function saysThing(text: string, words: readonly Word[]): boolean {
  return words.slice(0, wordsLooked).some((word, at) => {
    const saying = sayingAt(text, word, words[at + 1]);
    return saying !== null && (saying.kind === 'verb' || (saying.takes & takes.thing) !== 0);
  });
}

function isWorded(text: string, words: readonly Word[]): boolean {
  return words.slice(0, wordsLooked - 1).some((word, at) => {
    const saying = sayingAt(text, word, words[at + 1]);
    return saying !== null && (saying.takes & takes.word) !== 0;
  });
}

function wordBefore(text: string, at: number): string {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  let start = end;
  while (start > Math.max(0, end - 10) && !partsWords(text, start - 1)) {
    start--;
  }
  return text.slice(start, end);
}

/** The first words from a place on, before the sentence or another quotation ends them. */
function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = [];
  const limit = Math.min(text.length, from + farthest);
  let at = from;
  while (at < limit && words.length < wordsLooked + 2) {
    const code = text.charAt(at);
    if (partsWords(text, at)) {
      if (code !== ' ' && code !== ',') {
        break;
      }
      at++;
      continue;
    }
    const start = at;
    while (at < limit && !partsWords(text, at)) {
      at++;
    }
    words.push({
      start,
      end: at,
      isGlued: text.startsWith(blank, start - 1),
      isLast: /[.!?…]/.test(text.charAt(at)),
    });
  }
  return words;
}
