import type { MentionLabel } from '../../model.js';
import type { Claim } from '../candidates.js';
import * as en from '../en.js';
import { lookUp } from '../latin/lexiconNames.js';
import { isCapital } from '../latin/tokens.js';
import type { Token } from '../latin/tokens.js';
import { isOrdinary, isTown, personNames } from '../lexicon.js';
import { isInAddress, labelBefore, lowerAt, named, passOver, runEnd, textOf } from './reading.js';
import type { EnglishReading, Found } from './reading.js';
import { titleAt } from './titles.js';

/** "BrightHarvest Foods Inc.": capitals inside a word, up to the head word if there is one. */
export function companyByCapitals(reading: EnglishReading, at: number): Found | undefined {
  const token = reading.tokens[at];
  if (token?.shape !== 'camel' || token.text.length <= 3 || isInAddress(reading, at)) {
    return undefined;
  }
  let to = runEnd(reading, at);
  while (to > at + 1 && !en.organisationHeads.has(lowerAt(reading, to - 1))) {
    to--;
  }
  const reason = 'capitals inside the word';
  return named(reading, at, Math.max(to, at + 1), { label: 'ORG', rule: 'mention-organisation', reason });
}

/** What capitalised words name that no other rule explains. */
export function unknownName(reading: EnglishReading, at: number): Found | undefined {
  const token = reading.tokens[at];
  if (token === undefined || !isCapital(token) || isInAddress(reading, at) || isPlain(token)) {
    return undefined;
  }
  const end = runEnd(reading, at);
  const to = end - at >= 2 && reading.lineCase === 'sentence' ? endOfUnknown(reading, at, end) : at + 1;
  return to - at >= 2 ? capitalisedWords(reading, at, to, end) : unknownWord(reading, at, token);
}

function isPlain({ lower }: Token): boolean {
  return en.functionWords.has(lower) || en.calendarWords.has(lower);
}

/** The end of a run before a title in it, or a place or people of the lexicon that it goes on after. */
function endOfUnknown(reading: EnglishReading, at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const match = lookUp(reading, index);
    const beginsKnown = match !== undefined && match.entry.label !== 'ORG' && match.to < end;
    if (beginsKnown || titleAt(reading, index) !== undefined) {
      return index;
    }
  }
  return end;
}

/** "Tidal Compass Pioneers", "in Novi Drazhen": several unknown words with capitals. */
function capitalisedWords(reading: EnglishReading, at: number, to: number, end: number): Found | undefined {
  const words = reading.tokens.slice(at, to);
  const ordinary = words.filter((word) => word.shape === 'capital' && isOrdinary(word.lower)).length;
  const first = words[0];
  if (first?.first === true && isOrdinary(first.lower)) {
    return undefined;
  }
  if (ordinary === words.length) {
    return passOver(end);
  }
  const isShouted = words.every((word) => word.shape === 'acronym') && words.some(isPlainEnglish);
  if (isShouted || en.commonPhrases.has(textOf(reading, at, to).toLowerCase())) {
    return passOver(to);
  }
  return named(reading, at, to, claimOfWords(reading, at, to, ordinary === 0));
}

function isPlainEnglish({ lower }: Token): boolean {
  return isOrdinary(lower) || en.functionWords.has(lower);
}

function claimOfWords(reading: EnglishReading, at: number, to: number, isUnusual: boolean): Claim {
  if (isCompanyByApposition(reading, to)) {
    return { label: 'ORG', rule: 'mention-organisation', reason: 'a noun for a company after the name' };
  }
  const words = reading.tokens.slice(at, to);
  if (isUnusual && words.every((word) => word.shape === 'capital' || word.shape === 'initial')) {
    if (words.length <= 3 && words.some(isPersonal)) {
      return { label: 'PERSON', rule: 'mention-person', reason: 'capitalised words, one of them a name' };
    }
    const before = lowerAt(reading, at - 1);
    if (words.length <= 2 && en.placePrepositions.has(before) && before !== 'from') {
      return { label: 'GPE', rule: 'mention-place', reason: `“${before}” before the name` };
    }
  }
  return { label: 'ORG', rule: 'mention-organisation', reason: 'capitalised words' };
}

function isPersonal({ text }: Token): boolean {
  return personNames().latinGiven.has(text) || personNames().latinFamily.has(text);
}

const longestApposition = 7;

/** "…, an offshore wind developer": what kind of thing the name before the comma is. */
function isCompanyByApposition({ tokens }: EnglishReading, at: number): boolean {
  if (tokens[at]?.text !== ',') {
    return false;
  }
  for (const token of tokens.slice(at + 1, at + 1 + longestApposition)) {
    if (token.shape === 'mark' && token.text !== '-') {
      return false;
    }
    if (en.companyNouns.has(token.lower)) {
      return true;
    }
  }
  return false;
}

function unknownWord(reading: EnglishReading, at: number, token: Token): Found | undefined {
  const claim = token.shape === 'acronym' ? acronym(reading, at, token) : cuedWord(reading, at, token);
  return claim === undefined ? undefined : named(reading, at, at + 1, claim);
}

/** "the OECD", "W.H.O.": not those of things, nor one that a hyphen joins to another word. */
function acronym({ tokens }: EnglishReading, at: number, token: Token): Claim | undefined {
  const letters = token.text.replaceAll('.', '');
  const isThing = en.commonAcronyms.has(letters) || letters.length < 2 || letters.length > 6;
  const isJoined = tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-';
  return isThing || isJoined || /^\P{L}|\d{2}/u.test(letters)
    ? undefined
    : { label: 'ORG', rule: 'mention-acronym', reason: 'an acronym' };
}

/** "the ferry Marisol", "in Drazhen", "Vashti said": one unknown word with a telling neighbour. */
function cuedWord(reading: EnglishReading, at: number, token: Token): Claim | undefined {
  const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]];
  if (before === undefined || token.first || token.shape !== 'capital' || isOrdinary(token.lower)) {
    return undefined;
  }
  if (en.vesselNouns.has(before.lower)) {
    return { label: 'PRODUCT', rule: 'mention-work', reason: `“${before.text}” before the name` };
  }
  const isPlaced = before.shape === 'lower' && en.placePrepositions.has(before.lower);
  if (isPlaced && (before.lower === 'in' || isTown(token.text))) {
    return { label: 'GPE', rule: 'mention-place', reason: `“${before.text}” before the name` };
  }
  if (next?.spaced === true && en.saidVerbs.has(next.lower)) {
    return { label: 'PERSON', rule: 'mention-person-cue', reason: `“${next.text}” after the name` };
  }
  const label: MentionLabel | undefined = before.lower === 'or' ? labelBefore(reading, at - 1) : undefined;
  return label === undefined
    ? undefined
    : { label, rule: 'mention-gloss', reason: 'another name, after “or”' };
}
