import * as en from '../en.js';
import { fromLexicon, lookUp } from '../latin/lexiconNames.js';
import type { LexiconMatch } from '../latin/lexiconNames.js';
import { isCapital } from '../latin/tokens.js';
import { isOrdinary, nameLexicon, personNames } from '../lexicon.js';
import { lowerAt, textOf } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** "Nairobi", "the Andes", "in Swahili": a name of the lexicon, unless it begins a person's name. */
export function lexiconName(reading: EnglishReading, at: number): Found | undefined {
  const match = lookUp(reading, at);
  if (match === undefined || isCurrency(reading, match.to) || beginsPerson(reading, at, match)) {
    return undefined;
  }
  const candidate = fromLexicon(reading, at, match);
  const language = nameLexicon('en').languages.get(textOf(reading, at, match.to));
  const isLanguage = language !== undefined && isSpoken(reading, at, match.to);
  return {
    to: match.to,
    candidates: [isLanguage ? { ...candidate, label: 'LANGUAGE', lexicalId: language } : candidate],
  };
}

/** The same in a line of capitals, where "US" may be the pronoun and nothing else is evidence. */
export function lexiconNameInCapitals(reading: EnglishReading, at: number): Found | undefined {
  const match = lookUp(reading, at);
  return match === undefined || match.entry.label === 'NORP' || lowerAt(reading, at) === 'us'
    ? undefined
    : { to: match.to, candidates: [fromLexicon(reading, at, match)] };
}

/** The NZ of NZ$30 belongs to the amount. */
function isCurrency({ tokens }: EnglishReading, to: number): boolean {
  const sign = tokens[to];
  return sign !== undefined && !sign.spaced && /^\p{Sc}/u.test(sign.text);
}

/** "French" is a people before a noun and a language after "in", "speak" and the like. */
function isSpoken(reading: EnglishReading, at: number, to: number): boolean {
  const [before, after] = [lowerAt(reading, at - 1), lowerAt(reading, to)];
  return en.languageNouns.has(after) || (en.languageVerbs.has(before) && !/^\p{L}/u.test(after));
}

/** Florence Nolan: a place that is a given name, before a family name. */
function beginsPerson({ tokens }: EnglishReading, at: number, { to, entry }: LexiconMatch): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPlace = to === at + 1 && (entry.label === 'GPE' || entry.label === 'LOC');
  if (!isPlace || token === undefined || next === undefined || !isCapital(next) || !next.spaced) {
    return false;
  }
  const { latinGiven, latinFamily } = personNames();
  return (
    latinGiven.has(token.text) &&
    latinFamily.has(next.text) &&
    !isOrdinary(next.lower) &&
    !nameLexicon('en').entries.has(next.text)
  );
}
