import * as en from '../en.js';
import { isCapital } from '../latin/tokens.js';
import type { Token } from '../latin/tokens.js';
import { isOrdinary, isTown, personNames } from '../lexicon.js';
import { headLabel } from './heads.js';
import { personEnd } from './personNames.js';
import { isInAddress, named, textOf } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** Two words or more that are built like a person's name. */
interface FullName {
  readonly at: number;
  readonly to: number;
  readonly first: Token;
  readonly last: Token;
  /** The last word is a family name, or a given one. */
  readonly endsInName: boolean;
  /** The first word is an ordinary word too. */
  readonly doubtful: boolean;
}

/** A person's name of several words, or the town that is spelled like one. */
export function fullName(reading: EnglishReading, at: number): Found | undefined {
  const name = fullNameAt(reading, at);
  return name === undefined
    ? undefined
    : (townOfSeveralWords(reading, name) ??
        initialsBeforeSurname(reading, name) ??
        givenNameFirst(reading, name) ??
        surnameLast(reading, name));
}

function fullNameAt(reading: EnglishReading, at: number): FullName | undefined {
  const { tokens } = reading;
  if (!mayBeginPerson(reading, at)) {
    return undefined;
  }
  const to = personEnd(reading, at);
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (to - at < 2 || first === undefined || last === undefined) {
    return undefined;
  }
  const { latinGiven, latinFamily } = personNames();
  const endsInName = latinFamily.has(last.text) || latinGiven.has(last.text);
  return { at, to, first, last, endsInName, doubtful: isDoubtful(first) };
}

/** Whether a capitalised word can begin a person's name at all. */
export function mayBeginPerson(reading: EnglishReading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined && isCapital(token) && !en.functionWords.has(token.lower) && !isInAddress(reading, at)
  );
}

/** A word that is a name and something else: Hope, Mark, Baker. */
export function isDoubtful(word: Token): boolean {
  return en.ambiguousNames.has(word.lower) || isOrdinary(word.lower);
}

/** "Santa Rosa", "Fort Collins" */
function townOfSeveralWords(reading: EnglishReading, { at, to }: FullName): Found | undefined {
  return reading.lineCase === 'sentence' && isTown(textOf(reading, at, to))
    ? named(reading, at, to, { label: 'GPE', rule: 'mention-place', reason: 'the name of a town' })
    : undefined;
}

/** "P. G. Novak", "TJ Okafor" */
function initialsBeforeSurname(reading: EnglishReading, name: FullName): Found | undefined {
  const { at, to, first, endsInName } = name;
  const isInitials =
    first.shape === 'initial' || (first.shape === 'acronym' && first.text.replaceAll('.', '').length <= 2);
  return isInitials && endsInName && !en.commonAcronyms.has(first.text)
    ? person(reading, at, to, 'initials before a surname')
    : undefined;
}

/** "Ingrid Solheim-Okoye": a given name, and words that are not all ordinary. */
function givenNameFirst(reading: EnglishReading, name: FullName): Found | undefined {
  const { at, to, first, last, endsInName, doubtful } = name;
  const isWeak = doubtful || reading.lineCase === 'title' || isOrdinary(last.lower);
  return personNames().latinGiven.has(first.text) && (endsInName || !isWeak)
    ? person(reading, at, to, `given name “${first.text}”`)
    : undefined;
}

/** "Zorvan Petersen": a surname after one or two words that nothing else explains. */
function surnameLast(reading: EnglishReading, name: FullName): Found | undefined {
  const { at, to, first, last, endsInName, doubtful } = name;
  const isPlain =
    doubtful ||
    isOrdinary(last.lower) ||
    en.portfolios.has(first.lower) ||
    headLabel(last.lower) !== undefined;
  return endsInName && !isPlain && to - at <= 3 && first.shape === 'capital' && reading.lineCase !== 'title'
    ? person(reading, at, to, `surname “${last.text}”`)
    : undefined;
}

function person(reading: EnglishReading, at: number, to: number, reason: string): Found {
  return named(reading, at, to, { label: 'PERSON', rule: 'mention-person', reason });
}
