import type { Candidate, Claim } from '../candidates.js';
import * as ko from '../ko.js';
import { foreignStem, isForeignPart, isStronglyForeign, plainNouns } from './foreignNames.js';
import { isParticle } from './josa.js';
import * as names from './names.js';
import { endsLikeOrganisation, isAdnominal, isStateBody, startsWithPlace } from './nouns.js';
import { isUniversity } from './universities.js';
import { isBareHit, named } from './reading.js';
import type { KoreanReading } from './reading.js';
import type { Noun, Word } from './words.js';

function titledPerson(reason: string, weight: number): Claim {
  return { label: 'PERSON', rule: 'mention-title', reason, weight };
}

/** 박씨는, B씨: a family name or an initial, in one word with the honorific. */
export function initialWithTitle(reading: KoreanReading, at: number): readonly Candidate[] {
  const text = reading.words[at]?.text ?? '';
  const initial = /^(?:[가-힣]|[A-Z])(?=씨)/.exec(text)?.[0];
  if (initial === undefined || (names.isHangul(initial) && !names.isFamilyName(initial))) {
    return [];
  }
  const rest = text.slice(2);
  return rest === '' || isParticle(rest, '씨')
    ? named(reading, at, at, 1, titledPerson('title “씨” after the name', 6))
    : [];
}

/** 홍서연씨는, 홍서연대통령: a full name in one word with the title. */
export function nameWithTitle(reading: KoreanReading, at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  if (reading.hits[at] !== undefined) {
    return found;
  }
  for (const { stem } of reading.words[at]?.nouns ?? []) {
    for (let cut = 3; cut <= 4 && cut < stem.length; cut++) {
      const title = stem.slice(cut);
      if (ko.attachedTitles.has(title) && names.hasKoreanBuild(stem.slice(0, cut))) {
        found.push(...named(reading, at, at, cut, titledPerson(`title “${title}” after the name`, 7)));
      }
    }
  }
  return found;
}

/** 홍서연 의원: the name in the words before a title. */
export function nameBeforeTitle(reading: KoreanReading, at: number): readonly Candidate[] {
  const title = reading.titles[at];
  return title !== undefined && isJoined(reading, at) ? nameBefore(reading, at, title) : [];
}

/** 이도윤 새한전자 회장, 로버트 클라인 전 독일 총리: what is presided over, and "former", stand between. */
export function nameBeforeOffice(reading: KoreanReading, at: number): readonly Candidate[] {
  const title = reading.titles[at];
  if (title === undefined || !isJoined(reading, at)) {
    return [];
  }
  let from = at;
  if (isJoined(reading, from - 1) && isOffice(reading, from - 1)) {
    from--;
  }
  if (isJoined(reading, from) && ko.formerly.has(reading.words[from - 1]?.text ?? '')) {
    from--;
  }
  return from < at && isJoined(reading, from) ? nameBefore(reading, from, title) : [];
}

function isJoined({ words }: KoreanReading, at: number): boolean {
  return words[at]?.joined === true;
}

function isOffice(reading: KoreanReading, at: number): boolean {
  const { text } = reading.words[at] ?? { text: '' };
  const label = isBareHit(reading, at) ? reading.hits[at]?.entry.label : undefined;
  return (
    label === 'GPE' ||
    label === 'ORG' ||
    isUniversity(reading, at) ||
    isStateBody(text) ||
    endsLikeOrganisation(text)
  );
}

/** The person whose name ends with the word before `at`, by the build of that word. */
function nameBefore(reading: KoreanReading, at: number, title: string): readonly Candidate[] {
  const last = at - 1;
  const word = reading.words[last];
  const isKnown = reading.hits[last] !== undefined || reading.titles[last] === word?.text;
  if (word === undefined || isKnown || isUniversity(reading, last)) {
    return [];
  }
  const { text } = word;
  const reason = `title “${title}” after the name`;
  if (names.hasKoreanBuild(text)) {
    const isDoubtful = isAdnominal(text) || ko.ambiguousTitles.has(title);
    return isDoubtful && !names.isKoreanName(text)
      ? []
      : named(reading, last, last, text.length, titledPerson(reason, 8));
  }
  if (isFamilyNameAlone(text, title)) {
    return named(reading, last, last, text.length, titledPerson(reason, 6));
  }
  if (title === '씨' && text === '모') {
    return isFamilyNameOf(reading, last - 1)
      ? named(reading, last - 1, last - 1, 1, titledPerson(reason, 6))
      : [];
  }
  const mayBeForeign = title.length > 1 && !startsWithPlace(text) && !isAdnominal(text);
  return mayBeForeign && isForeignPart(reading, last)
    ? named(reading, foreignStart(reading, last), last, text.length, titledPerson(reason, 8))
    : [];
}

/** 박 총리, 박 씨, B 씨; 모 of 박 모 씨 stands for a name that is kept back. */
function isFamilyNameAlone(text: string, title: string): boolean {
  const isFamily = names.isFamilyName(text);
  const beforeTitle = isFamily && !ko.oneSyllableNouns.has(text) && title.length > 1;
  return text !== '모' && (beforeTitle || (title === '씨' && (isFamily || /^[A-Z]$/.test(text))));
}

function isFamilyNameOf({ words }: KoreanReading, at: number): boolean {
  return names.isFamilyName(words[at]?.text ?? '');
}

/** The first of up to three foreign words of which `last` is the last one. */
function foreignStart(reading: KoreanReading, last: number): number {
  let from = last;
  while (from > last - 2 && isJoined(reading, from) && isForeignPart(reading, from - 1)) {
    from--;
  }
  return from;
}

/** 외무상 하루카 모리타는, 총리 홍서연이: the name after a title that stands bare. */
export function nameAfterTitle(reading: KoreanReading, at: number): readonly Candidate[] {
  const title = reading.titles[at];
  const isBare = title !== undefined && title.length > 1 && title === reading.words[at]?.text;
  return isBare && isJoined(reading, at + 1)
    ? nameAfter(reading, at + 1, titledPerson(`title “${title}” before the name`, 7))
    : [];
}

function nameAfter(reading: KoreanReading, at: number, claim: Claim): readonly Candidate[] {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (word === undefined || reading.hits[at] !== undefined || reading.titles[at] !== undefined) {
    return [];
  }
  const isForeign = isForeignPart(reading, at);
  if (next?.joined === true && (isForeign || names.isKanaBuilt(word.text))) {
    const last = foreignStem(reading, at + 1);
    if (last !== undefined && (isForeign || isStronglyForeign(last))) {
      return named(reading, at, at + 1, last.length, { ...claim, weight: 8 });
    }
  }
  const name = word.nouns.find(({ stem }) => names.hasKoreanBuild(stem)) ?? foreignNoun(word);
  return name === undefined ? [] : named(reading, at, at, name.stem.length, claim);
}

/** 클라인 of 클라인이: half of the syllables at least are foreign, and a particle follows. */
function foreignNoun(word: Word): Noun | undefined {
  const noun = plainNouns(word)[0];
  return noun !== undefined &&
    noun.tail !== '' &&
    noun.stem.length >= 2 &&
    names.foreignSyllables(noun.stem) * 2 >= noun.stem.length &&
    names.looksForeign(noun.stem)
    ? noun
    : undefined;
}
