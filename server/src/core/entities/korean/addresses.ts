import type { Candidate } from '../candidates.js';
import * as ko from '../ko.js';
import { isPlain, isTitle } from './nouns.js';
import { isBareHit, named } from './reading.js';
import type { KoreanReading } from './reading.js';

/** How many words before its last one an address is looked for in. */
const longestAddress = 4;

const shortestTown = 2;
const longestTown = 5;

/** 대전 유성구, 강원 평창군 대관령면: a town after the place that it lies in. */
export function town(reading: KoreanReading, at: number): readonly Candidate[] {
  const [before, word] = [reading.words[at - 1], reading.words[at]];
  if (before === undefined || word?.joined !== true || !isPlace(reading, at - 1)) {
    return [];
  }
  const name = word.nouns.find(({ stem }) => isTown(stem));
  if (name === undefined || ko.determiners.has(name.stem)) {
    return [];
  }
  if (name.tail === '') {
    reading.towns.add(at);
  }
  const from = addressStart(reading, at);
  return named(reading, from, at, name.stem.length, {
    label: 'GPE',
    rule: 'mention-place',
    reason: `a town after ${before.text}`,
    weight: from < at ? 6 : 3,
  });
}

function isTown(noun: string): boolean {
  return (
    noun.length >= shortestTown &&
    noun.length <= longestTown &&
    ko.townEndings.some((ending) => noun.endsWith(ending)) &&
    !ko.townLikeNouns.has(noun) &&
    !isPlain(noun) &&
    !isTitle(noun)
  );
}

/** Whether a bare word names a place: of the lexicon, or a town read before. */
function isPlace(reading: KoreanReading, at: number): boolean {
  return reading.hits[at] === undefined
    ? reading.towns.has(at)
    : isBareHit(reading, at) && reading.hits[at].entry.label === 'GPE';
}

/** The first of the Korean places, from the larger to the smaller, that stand bare before a word. */
export function addressStart(reading: KoreanReading, at: number): number {
  let from = at;
  while (
    from > at - longestAddress &&
    reading.words[from]?.joined === true &&
    isDomesticPlace(reading, from - 1)
  ) {
    from--;
  }
  return from;
}

function isDomesticPlace(reading: KoreanReading, at: number): boolean {
  const hit = reading.hits[at];
  return hit === undefined
    ? reading.towns.has(at)
    : isBareHit(reading, at) && /:KR\/|Seoul/.test(hit.entry.id);
}
