import { codesOf, endsWithOneOf, isHiraganaAt, isNounAt, wordEnds, type WordEnds } from './letters.js';

/**
 * How a clause ends before と: `said`: in a form that only what is told has there; `open`: in a form that “when” and “if”
 * have as well; `will`: in what somebody means to do; `noun`: without a verb.
 */
export type ClauseEnd = 'said' | 'open' | 'will' | 'noun';

const endsOf = (words: string): WordEnds => wordEnds(words.split(' '));

const saidEndings = endsOf(
  'た だ です ます ません べき のか いか るか うか たか すか んか かも だよ るよ たよ いよ うよ せよ えよ けよ だね るね たね いね しろ くれ ください 下さい だな うな るな たな かな だろう でしょう',
);
const dictionaryEndings = endsOf('る う く す つ ぬ む ぐ ぶ ない しい たい らい まい かい よい いい');
const closing: ReadonlySet<number> = new Set(codesOf('%％)）'));
/** What adjectives in い begin with, where they are of one character: 高い, but not 戦い. */
const adjectives: ReadonlySet<number> = new Set(
  codesOf(
    '高低近遠強弱多早速遅長短深浅厚薄重軽良善悪広狭暑寒若古安辛苦痛怖酷無白黒赤青濃淡甘臭眠硬固堅鈍鋭太細丸危尊賢憎醜緩温熱旨巧拙難愛凄暗明清汚粗渋惜偉脆眩潔幼荒手',
  ),
);
const volitional = /[おこそとのほもよろごぞどぼぽょ]う$/u;
/** They look like the end of a clause and are none. */
const others = endsOf(
  'あなた わたし また ちゃん きちん くらい ぐらい せい いったい だいたい ぜんぶ かつ まず ずつ いつ たく なく よく らしく',
);

export function clauseEndAt(text: string, at: number): ClauseEnd | null {
  const from = Math.max(0, at - 5);
  if (isNounAt(text, at - 1) || closing.has(text.charCodeAt(at - 1))) {
    return text.startsWith('々', at - 1) ? null : 'noun';
  }
  const isCounter =
    text.startsWith('つ', at - 1) && /[0-9０-９一二三四五六七八九十]/.test(text.charAt(at - 2));
  if (isCounter || !isHiraganaAt(text, at - 1) || endsWithOneOf(others, text, from, at) > 0) {
    return null;
  }
  if (endsWithOneOf(saidEndings, text, from, at) > 0) {
    return 'said';
  }
  if (text.startsWith('う', at - 1) && volitional.test(text.slice(from, at))) {
    return 'will';
  }
  const isAdjective = text.startsWith('い', at - 1) && adjectives.has(text.charCodeAt(at - 2));
  return isAdjective || endsWithOneOf(dictionaryEndings, text, from, at) > 0 ? 'open' : null;
}
