import type { Candidate } from '../candidates.js';
import * as ko from '../ko.js';
import { endingFinder } from './endings.js';
import { holdsKnown, holdsProper, isQuoted, modifierStart } from './modifiers.js';
import { named } from './reading.js';
import type { KoreanReading } from './reading.js';

const eventEnding = endingFinder(ko.eventEndings);
const mostModifiers = 3;
const mostModifiersOfProject = 2;

/** An event or a project by the noun that ends its name. */
export function event(reading: KoreanReading, at: number): readonly Candidate[] {
  for (const { stem } of reading.words[at]?.nouns ?? []) {
    const pair = pairEndingIn(reading, at, stem);
    if (pair !== undefined) {
      return eventOfTwoWords(reading, at, pair);
    }
    if (ko.eventHeads.has(stem)) {
      return headedEvent(reading, at, stem);
    }
    const ending = eventEnding(stem, 1);
    if (ending !== undefined) {
      return eventNamed(reading, at, at, stem, `ending “${ending}”`);
    }
    if (ko.projectHeads.has(stem) && stem.length > 1) {
      return project(reading, at, stem);
    }
  }
  return [];
}

function eventNamed(
  reading: KoreanReading,
  from: number,
  at: number,
  stem: string,
  reason: string,
): readonly Candidate[] {
  return named(reading, from, at, stem.length, { label: 'EVENT', rule: 'mention-event', reason, weight: 6 });
}

/** 해양환경 정상회의: a head word and its modifiers; a soft head wants a name among them. */
function headedEvent(reading: KoreanReading, at: number, stem: string): readonly Candidate[] {
  const from = modifierStart(reading, at, mostModifiers);
  const isNamed = ko.softEvents.has(stem) ? holdsKnown(reading, from, at) : from < at;
  return isNamed ? eventNamed(reading, from, at, stem, `head word “${stem}”`) : [];
}

/** A head in two words, of which the first may end a longer one: 교육장관 회의. */
function pairEndingIn(
  { words }: KoreanReading,
  at: number,
  stem: string,
): readonly [string, string] | undefined {
  const before = words[at]?.joined === true ? words[at - 1]?.text : undefined;
  return ko.eventPairs.find(([first, second]) => stem === second && before?.endsWith(first) === true);
}

function eventOfTwoWords(
  reading: KoreanReading,
  at: number,
  [first, stem]: readonly [string, string],
): readonly Candidate[] {
  const head = at - 1;
  const from = modifierStart(reading, head, mostModifiers);
  const isSoft = ko.softEvents.has(stem) || ko.softEvents.has(first + stem);
  const isLonger = reading.words[head]?.text !== first;
  const isNamed = isSoft ? holdsKnown(reading, from, head) : from < head || isLonger;
  return isNamed ? eventNamed(reading, from, at, stem, `head word “${first} ${stem}”`) : [];
}

/** ‘새벽 등대’ 프로젝트, 오로라 프로젝트: a quoted name, or a foreign one, before the head. */
function project(reading: KoreanReading, at: number, stem: string): readonly Candidate[] {
  const modifiers = modifierStart(reading, at, mostModifiersOfProject);
  const isInQuotes = isQuoted(reading, modifiers, at, stem.length);
  const reason = `head word “${stem}”`;
  return modifiers < at && (isInQuotes || holdsProper(reading, at - 1, at))
    ? named(reading, isInQuotes ? modifiers : at - 1, at, stem.length, {
        label: 'PRODUCT',
        rule: 'mention-work',
        reason,
        weight: 6,
      })
    : [];
}
