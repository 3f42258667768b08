import type { Span } from '../../../text/span.js';
import { blank } from '../../reading.js';
import { words } from '../../words.js';
import { isSubject } from './particles.js';
import { isTitle } from './speakers.js';
import { partsWords } from './words.js';

const endings = words(
  `에서 에게 에게서 에는 에도 에 을 를 으로 로서 로써 면서 르면 하면 으면 으며 하며 이며 지만 해서 아서 어서 하고 다고 라고 되고 있고 했고 이고 부터 까지
   처럼 보다 한테 께 께서 라며 던 하던 또 및 던데 는데 했다 한다 였다 았다 었다 자고 냐고 다며 다면서 라면서 지는 려고 도록`,
);
const timeWords = words(
  `후 때 중 뒤 당시 직후 직전 이날 오늘 어제 내일 최근 지난 올해 작년 이후 이전 앞서 이어 한편 또 또한 그러나 하지만 그리고 다만 특히 이에 이와 관련해 대해
   통해 위해 따라 함께 월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후 그러면서 아울러 반면 반면에 이미 결국 현재 다시 먼저 관련 게 건 걸 이처럼 실제로 실제 물론
   그런데 이밖에 그래서 따라서 즉 즉시 바로 지난달 지난해 지난주 이달 이번주 다음날 이튿날 전날 당초 애초 이로써 이를 두고 놓고 만약 만일 만나 열고 통화 맞아`,
);
/** 전 is former before a title, and before after an event: 전 대통령, 회의 전. */
const former = '전';
const bracketedTime = /(?:현지시각|현지시간|한국시각|한국시간)\)?$/u;
const clock = /[0-9]+(?:일|월|년|시|분)(?:\([^()]{0,20}\))?$/u;
const mostWords = 5;
const longestEnding = 4;
const longestWord = 60;

/** The noun phrase that ends at `end`: its last word, and those before it that do not end a phrase of their own. */
export function nounPhrase(text: string, from: number, end: number): Span {
  let start = wordStart(text, end, from);
  for (let count = 1; count < mostWords && start > from + 1; count++) {
    if (text.charAt(start - 1) !== ' ') {
      break;
    }
    const before = wordStart(text, start - 1, from);
    const word = { start: before, end: start - 1 };
    if (
      before === start - 1 ||
      text.charAt(before - 1) === blank ||
      endsPhrase(text, word, text.slice(start, end))
    ) {
      break;
    }
    start = before;
  }
  return { start, end };
}

function wordStart(text: string, end: number, from: number): number {
  const least = Math.max(from, end - longestWord);
  let start = end;
  while (start > least && !partsWords(text, start - 1)) {
    start--;
  }
  return start;
}

function endsPhrase(text: string, { start, end }: Span, after: string): boolean {
  const before = lastWord(text.slice(Math.max(0, start - longestEvent), start));
  const word = text.slice(start, end);
  if (word === former) {
    return !isTitle(firstWord(after)) || events.has(before);
  }
  if (timeWords.has(word) || clock.test(word) || bracketedTime.test(word) || isModifying(word)) {
    return true;
  }
  for (let length = Math.min(longestEnding, word.length); length > 0; length--) {
    if (endings.has(word.slice(-length))) {
      return true;
    }
  }
  const whole = { start, end, isGlued: false, isLast: false };
  const last = word.slice(-1);
  if (word.length > 1 && (last === '은' || last === '는')) {
    return true;
  }
  return word.length > 1 && (last === '이' || last === '가') && isSubject(text, whole);
}

/** What 전 stands after in the sense of before. */
const events = words(
  '경기 회의 회담 시합 공연 방송 투표 선거 취임 출국 인터뷰 기자회견 회견 수업 개막 결혼 면담 재판 출근 식사',
);
const longestEvent = 6;
const lastWord = (text: string): string => text.trimEnd().split(' ').at(-1) ?? '';
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** Ends of verbs before a noun, which tell of it what need not be said of who speaks, and nouns that end so. */
const modifying =
  /(?:한|된|힌|했던|하던|되던|였던|았던|었던|려진|어진|해진|열린|나온|[켜라펴아어해]본|돌아온|밝힐)$/u;
const nounsInHan = /(?:북|남|대|권|제|기|국|시|상|하|극)한$/u;

const isModifying = (word: string): boolean =>
  word.length > 1 && modifying.test(word) && !nounsInHan.test(word);
