import type { MentionLabel } from '../../model.js';
import type { Candidate } from '../candidates.js';
import * as en from '../en.js';
import { ruleOfHead } from '../headRules.js';
import { fromLexicon, lookUp } from '../latin/lexiconNames.js';
import type { Token } from '../latin/tokens.js';
import { isOrdinary, personNames } from '../lexicon.js';
import { named, runEnd, withoutFunctionWords } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** "Oakvale Water Board", "Lofoten Islands", "Clean Rivers Act": capitalised words of which the last is a head word. */
export function headAtEnd(reading: EnglishReading, at: number): Found | undefined {
  const end = runEnd(reading, at);
  const from = withoutFunctionWords(reading, at, end);
  const known = lookUp(reading, from)?.to ?? from;
  if (end - from < 2 || (known >= end && known - from >= 2)) {
    return undefined;
  }
  for (let to = end; to >= from + 2; to--) {
    const head = reading.tokens[to - 1];
    const label = head === undefined ? undefined : headLabel(head.lower);
    if (head !== undefined && label !== undefined && isModified(reading, from, to - 1, label)) {
      const claim = { label, rule: ruleOfHead(label), reason: `head word “${head.text}”` };
      const country = countryOfItsOwn(reading, from, to, label);
      return country === undefined
        ? named(reading, from, to, claim)
        : { to, candidates: [country.candidate, ...named(reading, country.to, to, claim).candidates] };
    }
  }
  return undefined;
}

/** What a name is that ends in this word. */
export function headLabel(word: string): MentionLabel | undefined {
  if (en.organisationHeads.has(word)) {
    return 'ORG';
  }
  if (en.eventHeads.has(word)) {
    return 'EVENT';
  }
  if (en.placeHeads.has(word)) {
    return 'LOC';
  }
  if (en.politicalHeads.has(word)) {
    return 'GPE';
  }
  if (en.facilityHeads.has(word)) {
    return 'FAC';
  }
  return en.lawHeads.has(word) ? 'LAW' : undefined;
}

/** Whether the words before a head are a name's, not a sentence's first word or a headline's. */
function isModified(reading: EnglishReading, from: number, head: number, label: MentionLabel): boolean {
  const { tokens, lineCase } = reading;
  const isTitle = lineCase === 'title';
  const isSoft = en.softHeads.has(tokens[head]?.lower ?? '') || (label !== 'ORG' && label !== 'GPE');
  const isPersonsOwn = (at: number): boolean =>
    label === 'ORG' && isSoft && isTitle && head - at < 3 && isGiven(tokens[at]);
  for (let at = from; at < head; at++) {
    const word = tokens[at];
    if (word !== undefined && isNameLike(word) && !isPersonsOwn(at)) {
      return true;
    }
  }
  return !isTitle && !(isSoft && tokens[from]?.first === true);
}

function isGiven(word: Token | undefined): boolean {
  return personNames().latinGiven.has(word?.text ?? '');
}

function isNameLike(word: Token): boolean {
  return (
    word.shape === 'acronym' ||
    word.shape === 'camel' ||
    (!isOrdinary(word.lower) && !en.functionWords.has(word.lower) && !en.portfolios.has(word.lower))
  );
}

/** A country before a place, event or law is a mention of its own; before a body it is part of the name. */
function countryOfItsOwn(
  reading: EnglishReading,
  from: number,
  to: number,
  label: MentionLabel,
): { readonly to: number; readonly candidate: Candidate } | undefined {
  const match = lookUp(reading, from);
  const isPart = label === 'ORG' || label === 'FAC' || label === 'GPE';
  if (isPart || match === undefined || match.to >= to - 1) {
    return undefined;
  }
  return match.entry.label === 'GPE' || match.entry.label === 'NORP'
    ? { to: match.to, candidate: fromLexicon(reading, from, match) }
    : undefined;
}
