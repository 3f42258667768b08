import type { Page } from '../../reading.js';
import type { Gender, Notice, ReferentReader, ReferringNotice, Sought, Standing } from '../notice.js';
import { noticeDescriptions } from './descriptions.js';
import { calledBy } from './epithets.js';
import { noticeNames } from './names.js';
import * as en from './table.js';
import { tokensOf, type TokenPage } from './tokens.js';

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

export const english: ReferentReader = {
  notice,
  seekPronoun,
  seekDescription,
  looksForward: /^(?:as|before|after|when|while|although|though|because|since|once) $/i,
};

function notice(page: Page): readonly Notice[] {
  const own: TokenPage = { page, tokens: tokensOf(page.masked) };
  return [...noticeNames(own), ...noticePronouns(own), ...noticeDescriptions(own)];
}

function noticePronouns({ tokens }: TokenPage): readonly ReferringNotice[] {
  const found: ReferringNotice[] = [];
  for (const { start, lower } of tokens) {
    const first = lower.charAt(0);
    if (first !== 'h' && first !== 's') {
      continue;
    }
    const pronoun = lower.length < longestPronoun ? lower.replace(contraction, '') : lower;
    const gender = genders.get(pronoun);
    if (gender !== undefined && !pronoun.endsWith('self')) {
      found.push({
        start,
        end: start + pronoun.length,
        sought: { kinds: ['person'], gender },
        standing: standingOf(pronoun),
      });
    }
  }
  return found;
}

const longestPronoun = 7;
const contraction = /['’].*$/;

function standingOf(pronoun: string): Standing {
  return pronoun.endsWith('he') ? 'subject' : pronoun === 'him' ? 'object' : 'owner';
}

function seekPronoun(pronoun: string): Sought | null {
  const lower = pronoun.toLowerCase();
  const gender = genders.get(lower);
  if (gender !== undefined) {
    return { kinds: ['person'], gender };
  }
  switch (lower) {
    case 'it':
      return { kinds: ['body'] };
    case 'they':
    case 'them':
      return { kinds: ['group'] };
    case 'who':
      return { kinds: ['person', 'body', 'group'], isRelative: true };
    default:
      return null;
  }
}

function seekDescription(description: string): Sought | null {
  const tokens = tokensOf(description);
  const end = tokens.findIndex(({ isWord, lower }) => !isWord || /^(?:who|which|that)$/.test(lower));
  const phrase = end > 0 ? tokens.slice(0, end) : tokens;
  const first = phrase[0];
  const called = calledBy(phrase.map(({ text }) => text));
  if (first === undefined) {
    return null;
  }
  if (called === null) {
    return { kinds: ['body'], isNew: true };
  }
  const { kinds, epithet, gender } = called;
  const isDefinite = en.definite.has(first.lower) || first.isPossessive;
  return {
    kinds,
    epithet,
    ...(gender === undefined ? {} : { gender }),
    ...(isDefinite ? {} : { isNew: true }),
  };
}
