import type { Candidate, Claim } from '../candidates.js';
import * as ko from '../ko.js';
import { addressStart } from './addresses.js';
import { holdsProper, isQuoted, modifierStart } from './modifiers.js';
import { endingOfOrganisation, isStateBody } from './nouns.js';
import { isBareHit, named } from './reading.js';
import type { KoreanReading } from './reading.js';
import { isUniversity } from './universities.js';

const mostModifiers = 3;

/** A public body, an organisation with a head word of its own, or one in one word. */
export function organisation(reading: KoreanReading, at: number): readonly Candidate[] {
  for (const { stem } of reading.words[at]?.nouns ?? []) {
    if (isStateBody(stem)) {
      return publicBody(reading, at, stem);
    }
    if (ko.organisationHeads.has(stem)) {
      return headedOrganisation(reading, at, stem);
    }
  }
  return organisationInOneWord(reading, at);
}

function claim(reason: string, weight: number): Claim {
  return { label: 'ORG', rule: 'mention-organisation', reason, weight };
}

/** 해양수산부, 노르웨이 외교부: with the country, where it stands before the body. */
function publicBody(reading: KoreanReading, at: number, stem: string): readonly Candidate[] {
  const before = reading.hits[at - 1];
  const isNational =
    reading.words[at]?.joined === true && isBareHit(reading, at - 1) && before?.entry.label === 'GPE';
  const from = isNational ? at - before.words : at;
  return isNational || !ko.weakState.has(stem)
    ? named(reading, from, at, stem.length, claim(`the name of a public body, “${stem}”`, 6))
    : [];
}

/** 브룩헤이븐 연구 재단, “푸른 내일 연합”: modifiers, with a proper name or in quotation marks, before the head. */
function headedOrganisation(reading: KoreanReading, at: number, stem: string): readonly Candidate[] {
  const from = modifierStart(reading, at, mostModifiers);
  const isName = from < at && (isQuoted(reading, from, at, stem.length) || holdsProper(reading, from, at));
  return isName ? named(reading, from, at, stem.length, claim(`head word “${stem}”`, 6)) : [];
}

/** 제주대, 한빛전자, 부산 동래경찰서: the ending is written in one word with the name. */
function organisationInOneWord(reading: KoreanReading, at: number): readonly Candidate[] {
  const hit = reading.hits[at];
  if (hit !== undefined && hit.entry.label !== 'GPE') {
    return [];
  }
  for (const { stem } of reading.words[at]?.nouns ?? []) {
    if (isUniversity(reading, at, stem)) {
      return named(reading, at, at, stem.length, claim('ending “대” of a university', 6));
    }
    const ending = endingOfOrganisation(stem);
    if (ending !== undefined && !ko.plainNouns.has(stem) && !ko.notNames.has(stem)) {
      const from = ko.publicEndings.has(ending) ? addressStart(reading, at) : at;
      return named(reading, from, at, stem.length, claim(`ending “${ending}”`, from < at ? 7 : 5));
    }
  }
  return [];
}
