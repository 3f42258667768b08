import type { Candidate } from '../candidates.js';
import { lookUp } from '../latin/lexiconNames.js';
import { isCapital, latinTokens, lineCaseOf } from '../latin/tokens.js';
import { headAtEnd } from './heads.js';
import { lexiconName, lexiconNameInCapitals } from './lexiconNames.js';
import { headBeforeOf, openerBeforeName } from './openers.js';
import { fullName } from './people.js';
import type { EnglishReading, EnglishRule } from './reading.js';
import { singleName } from './singleNames.js';
import { afterTitle } from './titles.js';
import { companyByCapitals, unknownName } from './unknownNames.js';

/** From the most to the least certain: the first that fits takes its words. */
const rules: readonly EnglishRule[] = [
  afterTitle,
  headBeforeOf,
  openerBeforeName,
  headAtEnd,
  lexiconName,
  fullName,
  singleName,
  companyByCapitals,
  unknownName,
];

/** In a line that is all capitals, a capital is no evidence. */
const rulesInCapitals: readonly EnglishRule[] = [lexiconNameInCapitals];

/** Names in English: capitals, read from left to right. They do not overlap; offsets are code units into `text`. */
export function englishCandidates(text: string): Candidate[] {
  const tokens = latinTokens(text);
  const found: Candidate[] = [];
  const reading = { text, tokens, lineCase: lineCaseOf(tokens), found };
  for (let at = 0; at < tokens.length;) {
    const read = mayBeginName(reading, at) ? readAt(reading, at) : undefined;
    if (read !== undefined) {
      found.push(...read.candidates);
    }
    at = Math.max(read?.to ?? 0, at + 1);
  }
  return found;
}

function readAt(reading: EnglishReading, at: number): ReturnType<EnglishRule> {
  for (const rule of reading.lineCase === 'upper' ? rulesInCapitals : rules) {
    const read = rule(reading, at);
    if (read !== undefined) {
      return read;
    }
  }
  return undefined;
}

function mayBeginName(reading: EnglishReading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    (isCapital(token) ||
      token.shape === 'number' ||
      (token.shape === 'lower' && lookUp(reading, at) !== undefined))
  );
}
