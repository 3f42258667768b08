import { words } from '../../words.js';
import { final, finalOf } from './hangul.js';
import { canSpeak, pronouns } from './speakers.js';
import type { Word } from './words.js';

/** Verbs that stand before a noun end in 는 too: the syllables before it, and whole words. */
const verbBeforeNeun = words(
  `하 되 시키 이루어지 알려지 만들 벌어지 떠오르 나오 들어가 나가 다가오 이어지 보이 비추 열리 달리 걸리 불리 팔리 밀리 내리 다니 지키 남기 맡기
   숨기 즐기 느끼 바꾸 나누 거두 이끄 따르 오르 흐르 모르 려 이라 하라 다 하자 으 던지 펼치 미치 거치 마치 그치 아끼 밝히 전하 어지 아지 해지 드리 여기`,
);
const verbsInNeun = words(
  '오는 가는 사는 나는 드는 쓰는 보는 주는 타는 치는 지는 내는 서는 모든 어느 무슨 또는 혹은 때는 또한 이는',
);
const verbBeforeEun = words(
  '받 높 같 많 작 좋 넓 깊 젊 맞 입 얻 남 찾 늦 낮 않 싶 적 굳 잃 죽 얇 짧 밝 검 붉 잡 담 닫 겪 읽 갚 맺 놓 넘 앉 참 심 끊 끌 옳 닮 믿 묻 걷 숨 꼽',
);
const particlesBeforeNeun = words(
  '에서 에게 에 으로 보다 까지 부터 하고 한테 께서 인지 는지 은지 을지 다고 라고 도록 면서 려고 어서 아서 해서 고서',
);
const adverbsInI = words(
  '같이 많이 없이 높이 깊이 굳이 더욱이 일찍이 이같이 그같이 다같이 틈틈이 꾸준히 뿐이 길이 넓이 차이 사이 나이 아이 종이 놀이 먹이 것이 수가 때가',
);
const longestStem = 3;

/** Whether 은 or 는 at the end of a word makes it a topic: it fits the syllable before, and ends no verb. */
export function isTopic(text: string, word: Word, isName = false): boolean {
  const at = word.end - 1;
  if (!fits(text, word, '은')) {
    return false;
  }
  const noun = text.slice(word.start, at);
  if (isName || pronouns.has(noun)) {
    return true;
  }
  if (verbsInNeun.has(text.slice(word.start, word.end))) {
    return false;
  }
  const isEun = text.charAt(at) === '은';
  if (isEun) {
    return !verbBeforeEun.has(text.charAt(at - 1)) || canSpeak(noun);
  }
  return canSpeak(noun) || !(endsIn(noun, verbBeforeNeun) || endsIn(noun, particlesBeforeNeun));
}

export function isSubject(text: string, word: Word): boolean {
  return fits(text, word, '이') && !adverbsInI.has(text.slice(word.start, word.end));
}

/** Whether the particle’s form, with a consonant first or not, goes with the syllable before it. */
function fits(text: string, word: Word, closedForm: string): boolean {
  const at = word.end - 1;
  const before = finalOf(text.charCodeAt(at - 1));
  return at > word.start && (before === -1 || (before !== final.none) === (text.charAt(at) === closedForm));
}

function endsIn(noun: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.min(longestStem, noun.length); length > 0; length--) {
    if (stems.has(noun.slice(-length))) {
      return true;
    }
  }
  return false;
}
