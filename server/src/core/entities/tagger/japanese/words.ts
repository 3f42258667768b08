import { wordTable as tableFacts } from '../../../../data/japaneseWords.js';
import type { LatticeWord } from '../../japanese/words/lattice.js';
import { wordTable } from '../../japanese/words/table.js';
import { hashText, mix } from '../hash.js';
import { featureKinds } from './kinds.js';
import { phrasesOf, type Phrase } from './phrases.js';

/** What is known of a word of the text. */
export interface WordFacts {
  readonly start: number;
  readonly end: number;
  readonly spelling: number;
  /** Part of speech, as `parts` numbers them, unknown words apart. */
  readonly part: number;
  readonly isNominal: boolean;
  readonly group: number;
  readonly wideGroup: number;
  readonly kinds: number;
}

const beyond: WordFacts = {
  start: -1,
  end: -1,
  spelling: 77,
  part: 0,
  isNominal: false,
  group: 0,
  wideGroup: 0,
  kinds: -1,
};
const unknownPart = 256;
const unknownKinds = 256;

/** Of parts of speech, those levels that say something of names. */
function coarsePart(part: string): string {
  const levels = part.split(',');
  const most = levels[1] === '固有名詞' ? 4 : levels[0] === '名詞' || levels[0] === '助詞' ? 3 : 2;
  return levels.slice(0, most).join(',');
}

const parts: readonly number[] = (() => {
  const known: string[] = [];
  return tableFacts.parts.map((part) => {
    const coarse = coarsePart(part);
    if (!known.includes(coarse)) {
      known.push(coarse);
    }
    return known.indexOf(coarse) + 1;
  });
})();

/** Words that phrases of nouns are made of: nouns but those that stand for others or for times, and prefixes. */
const nominal: readonly boolean[] = tableFacts.parts.map((part) => {
  const [first = '', second = ''] = part.split(',');
  const isBound = ['代名詞', '非自立', '副詞可能', '特殊', '接続詞的', '動詞非自立的'].includes(second);
  return (first === '名詞' && !isBound) || first === '接頭詞' || part.startsWith('記号,アルファベット');
});

export function wordFacts(text: string, words: readonly LatticeWord[]): WordFacts[] {
  const table = wordTable();
  return words.map(({ start, end, reading, word }) => {
    const group = table.groups[word] ?? 0;
    return {
      start,
      end,
      spelling: hashText(text, start, end),
      part: (parts[reading] ?? 0) + (word < 0 ? unknownPart : 0),
      isNominal: nominal[reading] ?? false,
      group,
      wideGroup: table.wideGroups[group] ?? 0,
      kinds: table.kinds[word] ?? unknownKinds,
    };
  });
}

/** Of each word, what it and its neighbours are, and the phrase of nouns that it stands in. */
export function wordFeatures(text: string, words: readonly WordFacts[]): number[][] {
  const phrases = phrasesOf(text, words);
  const at = (index: number): WordFacts => words[index] ?? beyond;
  return words.map((own, index) => {
    const [before, last, next, after] = [at(index - 2), at(index - 1), at(index + 1), at(index + 2)];
    const features: number[] = [];
    const say = (kind: number, values: readonly number[]): void => {
      values.forEach((value, place) => {
        features.push(mix(kind + place, value));
      });
    };
    say(featureKinds.word, [
      own.spelling,
      last.spelling,
      next.spelling,
      before.spelling,
      after.spelling,
      mix(own.spelling, last.spelling),
      mix(own.spelling, next.spelling),
    ]);
    say(featureKinds.part, [
      own.part,
      last.part,
      next.part,
      mix(own.part, last.part),
      mix(own.part, next.part),
      mix(mix(own.part, last.part), next.part),
      mix(mix(own.part, last.part), before.part),
      mix(mix(own.part, next.part), after.part),
      mix(own.part, last.spelling),
      mix(own.part, next.spelling),
    ]);
    say(featureKinds.group, [
      own.group,
      last.group,
      next.group,
      before.group,
      after.group,
      mix(own.group, own.part),
      own.wideGroup,
      last.wideGroup,
      next.wideGroup,
      before.wideGroup,
      after.wideGroup,
      mix(own.wideGroup, last.wideGroup),
      mix(own.wideGroup, next.wideGroup),
    ]);
    say(featureKinds.kinds, [own.kinds, mix(own.kinds, last.kinds), mix(own.kinds, next.kinds)]);
    const phrase = phrases[index];
    if (phrase !== undefined) {
      const place = (phrase.first === index ? 1 : 0) + (phrase.last === index ? 2 : 0);
      say(
        featureKinds.phrase,
        phraseValues(text, phrase, at, own).map((value) => mix(place, value)),
      );
    }
    return features;
  });
}

function phraseValues(
  text: string,
  { first, last }: Phrase,
  at: (index: number) => WordFacts,
  own: WordFacts,
): number[] {
  const [opening, head, before, after] = [at(first), at(last), at(first - 1), at(last + 1)];
  return [
    head.spelling,
    head.group,
    hashText(text, head.end - 1, head.end),
    opening.spelling,
    opening.group,
    before.spelling,
    before.group,
    after.spelling,
    after.group,
    Math.min(6, last - first),
    mix(opening.part, head.part),
    mix(opening.part, head.wideGroup),
    mix(own.part, head.spelling),
  ];
}
