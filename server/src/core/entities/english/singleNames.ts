import type { Claim } from '../candidates.js';
import * as en from '../en.js';
import { isCapital } from '../latin/tokens.js';
import type { Token } from '../latin/tokens.js';
import { isTown, personNames } from '../lexicon.js';
import { isDoubtful, mayBeginPerson } from './people.js';
import { labelBefore, lowerAt, named, runEnd } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** One capitalised word alone that is a given name or a surname: a person by what stands around it. */
export function singleName(reading: EnglishReading, at: number): Found | undefined {
  const token = reading.tokens[at];
  const isAlone = token?.shape === 'capital' && runEnd(reading, at) === at + 1;
  if (!isAlone || !isKnown(token) || !mayBeginPerson(reading, at)) {
    return undefined;
  }
  const claim = leaderOfNext(reading, at) ?? (isDoubtful(token) ? undefined : claimOf(reading, at, token));
  return claim === undefined ? undefined : named(reading, at, at + 1, claim);
}

function isKnown({ text }: Token): boolean {
  return isGiven(text) || personNames().latinFamily.has(text);
}

function isGiven(word: string): boolean {
  return personNames().latinGiven.has(word);
}

/** "the Lindholm cabinet": a leader's name before what is led. */
function leaderOfNext({ tokens }: EnglishReading, at: number): Claim | undefined {
  const next = tokens[at + 1];
  return next?.spaced === true && next.shape === 'lower' && en.leaderNouns.has(next.lower)
    ? { label: 'PERSON', rule: 'mention-person-cue', reason: `“${next.text}” after the name` }
    : undefined;
}

function claimOf(reading: EnglishReading, at: number, token: Token): Claim | undefined {
  const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]];
  if (before !== undefined && isPlaceWord(before) && isTown(token.text)) {
    return { label: 'GPE', rule: 'mention-place', reason: `“${before.text}” before the name of a town` };
  }
  if (isThing(reading, at, token)) {
    return undefined;
  }
  if (token.first) {
    return openingName(token, next);
  }
  if (before?.text === '-' || next?.text === '-') {
    const other = reading.tokens[before?.text === '-' ? at - 2 : at + 2];
    return other !== undefined && isCapital(other)
      ? { label: 'PERSON', rule: 'mention-person', reason: 'a surname, joined to another name' }
      : undefined;
  }
  const reason = isGiven(token.text) ? 'a given name' : 'a surname';
  return { label: 'PERSON', rule: 'mention-person', reason };
}

function isPlaceWord({ lower }: Token): boolean {
  return en.placePrepositions.has(lower) && lower !== 'from';
}

/** "the Berger", "near Holm", "…, or Larsen": what no person's name follows, or another name of the one before. */
function isThing(reading: EnglishReading, at: number, token: Token): boolean {
  const before = lowerAt(reading, at - 1);
  return (
    before === 'the' ||
    (before === 'or' && labelBefore(reading, at - 1) !== undefined) ||
    (en.beforeNoSurname.has(before) && !isGiven(token.text))
  );
}

/** "Bergström said …", "Olga left …": at the beginning of a sentence, where the capital says nothing. */
function openingName(token: Token, next: Token | undefined): Claim | undefined {
  if (next?.spaced === true && en.saidVerbs.has(next.lower)) {
    return { label: 'PERSON', rule: 'mention-person-cue', reason: `“${next.text}” after the name` };
  }
  return next?.shape !== 'possessive' && isGiven(token.text)
    ? { label: 'PERSON', rule: 'mention-person', reason: 'a given name' }
    : undefined;
}
