import * as en from '../en.js';
import { lookUp } from '../latin/lexiconNames.js';
import { isCapital } from '../latin/tokens.js';
import { personEnd } from './personNames.js';
import { lowerAt, named, runEnd, textOf } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** A title with its portfolio, which ends before the token `to`; `phrase` is the entry of the table. */
interface Title {
  readonly to: number;
  readonly phrase: string;
}

const longestPortfolio = 4;
const longestTitle = 4;
const longestChain = 3;

/** What a title begins: the office of its holder, or the holder's name. */
export function afterTitle(reading: EnglishReading, at: number, chain = 0): Found | undefined {
  const country = countryEnd(reading, at);
  const title = titleAt(reading, country ?? at);
  if (title === undefined) {
    return undefined;
  }
  const office = officeOfHolder(reading, at, title);
  if (office !== undefined || (country !== undefined && !en.officesWithCountry.has(title.phrase))) {
    return office;
  }
  return personAfterTitle(reading, at, title, chain);
}

/** "the State Auditor General's office": a body named after the title of who leads it. */
function officeOfHolder(reading: EnglishReading, at: number, { to }: Title): Found | undefined {
  const { tokens } = reading;
  const isOffice = to - at > 1 && tokens[to]?.shape === 'possessive' && lowerAt(reading, to + 1) === 'office';
  return isOffice && tokens[at]?.first === false
    ? named(reading, at, to + 2, {
        label: 'ORG',
        rule: 'mention-organisation',
        reason: 'an office named after its holder',
      })
    : undefined;
}

/** "Deputy Mayor Ida Holm", "Senator and Professor …": the name after a title, or after a chain of titles. */
function personAfterTitle(
  reading: EnglishReading,
  at: number,
  title: Title,
  chain: number,
): Found | undefined {
  const next = titleAt(reading, title.to);
  const chained =
    next !== undefined && chain < longestChain && personEnd(reading, next.to) > next.to
      ? afterTitle(reading, title.to, chain + 1)
      : undefined;
  if (chained !== undefined) {
    return chained;
  }
  const to = personEnd(reading, title.to);
  const isTitleToo = next !== undefined && to === title.to + 1;
  if (to === title.to || isTitleToo || holdsOrganisation(reading, title.to, runEnd(reading, title.to))) {
    return undefined;
  }
  return named(reading, title.to, to, {
    label: 'PERSON',
    rule: 'mention-title',
    reason: `title “${textOf(reading, at, title.to)}” before the name`,
  });
}

/** The index after a country or people that stands before a title: "Kenyan President", "the UK Chief Envoy". */
function countryEnd(reading: EnglishReading, at: number): number | undefined {
  const match = lookUp(reading, at);
  return match?.entry.label === 'GPE' || match?.entry.label === 'NORP' ? match.to : undefined;
}

/** The longest title that begins at `at`, with the portfolio before or after it: "Finance Minister". */
export function titleAt(reading: EnglishReading, at: number): Title | undefined {
  let bare = at;
  while (en.portfolios.has(lowerAt(reading, bare)) && bare < at + longestPortfolio) {
    bare++;
  }
  for (const start of bare === at ? [at] : [at, bare]) {
    for (let count = longestTitle; count >= 1; count--) {
      const phrase = phraseAt(reading, start, count);
      if (phrase !== undefined && en.titles.has(phrase)) {
        const isCommonNoun = count === 1 && reading.tokens[start]?.shape === 'lower';
        return isCommonNoun ? undefined : { to: portfolioEnd(reading, start + count), phrase };
      }
    }
  }
  return undefined;
}

function phraseAt({ text, tokens }: EnglishReading, at: number, count: number): string | undefined {
  const [first, last] = [tokens[at], tokens[at + count - 1]];
  return first === undefined || last === undefined
    ? undefined
    : text.slice(first.start, last.end).toLowerCase();
}

/** Past "for Home Affairs", "of Culture, Sport and Tourism", or the full stop of an abbreviated title. */
function portfolioEnd({ tokens }: EnglishReading, at: number): number {
  const next = tokens[at];
  if (next?.text === '.' && !next.spaced) {
    return at + 1;
  }
  if (next?.lower !== 'of' && next?.lower !== 'for') {
    return at;
  }
  let to = at + 1;
  let filled = false;
  for (let token = tokens[to]; token !== undefined && to < at + 10; token = tokens[to]) {
    const isPortfolio = en.portfolios.has(token.lower) && isCapital(token);
    if (!isPortfolio && !['and', ',', '&', 'the'].includes(token.lower)) {
      break;
    }
    filled ||= isPortfolio;
    to++;
  }
  return filled ? to : at;
}

function holdsOrganisation(reading: EnglishReading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = lowerAt(reading, at);
    if (en.organisationHeads.has(word) && !en.softHeads.has(word)) {
      return true;
    }
  }
  return false;
}
