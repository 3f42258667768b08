import type { Candidate, Claim } from '../candidates.js';
import * as ko from '../ko.js';
import { isForeignPart } from './foreignNames.js';
import * as names from './names.js';
import { isAdnominal, isCommon } from './nouns.js';
import { named } from './reading.js';
import type { KoreanReading } from './reading.js';
import type { Noun, Word } from './words.js';

/** 홍서연은: a name without a title, by its build and by the words around it. */
export function koreanName(reading: KoreanReading, at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const word = reading.words[at];
  if (word === undefined || reading.hits[at] !== undefined || !names.isHangul(word.text)) {
    return found;
  }
  for (const noun of word.nouns) {
    const claim = claimOf(reading, at, word, noun);
    if (claim !== undefined) {
      found.push(...named(reading, at, at, noun.stem.length, claim));
    }
  }
  return found;
}

function claimOf(reading: KoreanReading, at: number, word: Word, noun: Noun): Claim | undefined {
  const { stem, tail } = noun;
  const isKorean = names.hasKoreanBuild(stem);
  const isVerb = tail === '' && isAdnominal(stem);
  if (isKorean && names.isKoreanName(stem) && !ko.notNames.has(word.text) && !isVerb) {
    const reason = `family name ${stem.slice(0, 1)} and a given name`;
    return { label: 'PERSON', rule: 'mention-person', reason, weight: 4 };
  }
  if (tail !== '' && (isKorean || names.isChineseName(stem)) && isBeforeMeeting(reading, at)) {
    const reason = 'one of two who meet or talk';
    return { label: 'PERSON', rule: 'mention-person-cue', reason, weight: 4 };
  }
  if (isKorean && tail === '' && isByParentheses(reading, word)) {
    return { label: 'PERSON', rule: 'mention-person-cue', reason: 'in or before parentheses', weight: 5 };
  }
  if (isKorean && isBuildEnough(noun)) {
    const reason = `family name ${stem.slice(0, 1)} and a particle`;
    return { label: 'PERSON', rule: 'mention-person', reason, weight: 2 };
  }
  return undefined;
}

/** A particle that people often have, after no ordinary noun and none that ends like one. */
function isBuildEnough({ stem, tail }: Noun): boolean {
  return /^(?:은|는|이|가|의|에게)$/.test(tail) && !isCommon(stem) && !ko.nounSyllables.has(stem.slice(-1));
}

/** 홍서연과 정상회담을: one of the next two words is of people who meet or talk. */
function isBeforeMeeting({ words }: KoreanReading, at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  return next?.joined === true && (isMeeting(next) || (second?.joined === true && isMeeting(second)));
}

function isMeeting({ nouns }: Word): boolean {
  return nouns.some(({ stem }) => ko.partnerNouns.has(stem));
}

/** 홍서연(45), 홍서연(洪瑞姸), (홍서연): before an age or a spelling, or alone in parentheses. */
function isByParentheses({ text }: KoreanReading, { start, end }: Word): boolean {
  const isBracketed = text[start - 1] === '(' && /^[),·]/.test(text.slice(end, end + 1));
  return isBracketed || /^\((?:\d{1,2}[)·,세]|[\u4e00-\u9fff]{2,4}\)|[A-Z])/.test(text.slice(end, end + 8));
}

/** 클라인 행정부: a foreign leader's name before what is led. */
export function leaderOfNext(reading: KoreanReading, at: number): readonly Candidate[] {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (word === undefined || next?.joined !== true || reading.hits[at + 1] !== undefined) {
    return [];
  }
  const leads = next.nouns.some(({ stem }) => ko.leaderNouns.has(stem));
  return leads && names.looksForeign(word.text) && isForeignPart(reading, at)
    ? named(reading, at, at, word.text.length, {
        label: 'PERSON',
        rule: 'mention-person-cue',
        reason: `“${next.text}” after the name`,
        weight: 5,
      })
    : [];
}
