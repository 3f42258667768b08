import type { Page } from '../../reading.js';
import type { Gender, ReferringNotice, ReferentReader, Sought, Standing } from '../notice.js';
import { noticeDescriptions } from './descriptions.js';
import { calledBy } from './epithets.js';
import { noticeNames } from './names.js';
import * as en from './table.js';
import { isPossessive, tokensOf } from './tokens.js';

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

const pronouns = /\b(?:s?he|him|his|hers?)\b/gi;

export const english: ReferentReader = {
  noticeNames,
  noticeOthers,
  seekPronoun,
  seekDescription,
  looksForward: /^(?:as|before|after|when|while|although|though|because|since|once) $/i,
};

function noticeOthers(page: Page): readonly ReferringNotice[] {
  return [...noticePronouns(page), ...noticeDescriptions(page)];
}

function noticePronouns({ masked }: Page): readonly ReferringNotice[] {
  return Array.from(masked.matchAll(pronouns), ({ 0: own, index }) => {
    const lower = own.toLowerCase();
    return {
      start: index,
      end: index + own.length,
      sought: seekPronoun(lower) ?? { kinds: [] },
      standing: standingOf(lower),
    };
  });
}

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
  const tokens = tokensOf(description, 0, description.length);
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
  const isDefinite = en.definite.has(first.lower) || isPossessive(first);
  return {
    kinds,
    epithet,
    ...(gender === undefined ? {} : { gender }),
    ...(isDefinite ? {} : { isNew: true }),
  };
}
