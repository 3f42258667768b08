import { endsWithOneOf, isHiraganaAt, isNounAt } from './letters.js';

/**
 * How a clause ends before と: `said`: in a form that only what is told has there; `open`: in a form that “when” and “if”
 * have as well; `will`: in what somebody means to do; `noun`: without a verb.
 */
export type ClauseEnd = 'said' | 'open' | 'will' | 'noun';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const saidEndings = setOf(
  'た だ です ます ません べき のか いか るか うか たか すか んか かも だよ るよ たよ いよ うよ せよ えよ けよ だね るね たね いね しろ くれ ください 下さい だな うな るな たな かな だろう でしょう',
);
const dictionaryEndings = setOf('る う く す つ ぬ む ぐ ぶ ない しい たい らい まい かい よい いい');
const volitional = /[おこそとのほもよろごぞどぼぽょ]う$/u;
/** They look like the end of a clause and are none. */
const others = setOf(
  'あなた わたし また ちゃん きちん くらい ぐらい せい いったい だいたい ぜんぶ まるごとつ かつ まず ずつ いつ たく なく よく らしく による',
);

export function clauseEndAt(text: string, at: number): ClauseEnd | null {
  const from = Math.max(0, at - 5);
  if (/(?:々|[0-9０-９一二三四五六七八九十]つ)$/u.test(text.slice(from, at))) {
    return null;
  }
  if (isNounAt(text, at - 1) || /[%％)）]/.test(text.charAt(at - 1))) {
    return 'noun';
  }
  if (!isHiraganaAt(text, at - 1) || endsWithOneOf(others, text, from, at) > 0) {
    return null;
  }
  if (endsWithOneOf(saidEndings, text, from, at) > 0) {
    return 'said';
  }
  if (volitional.test(text.slice(from, at))) {
    return 'will';
  }
  const isAdjective = text.charAt(at - 1) === 'い' && !isHiraganaAt(text, at - 2);
  return isAdjective || endsWithOneOf(dictionaryEndings, text, from, at) > 0 ? 'open' : null;
}
