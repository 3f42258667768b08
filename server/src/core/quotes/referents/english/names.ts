import { functionWords, saidVerbs } from '../../../entities/en.js';
import type { Page } from '../../reading.js';
import { namesOutside, type Name } from '../names.js';
import { isNation } from '../nations.js';
import type { Epithet, NameNotice } from '../notice.js';
import {
  addressOf,
  appositionOf,
  complementOf,
  leaderOf,
  partyOf,
  titleOf,
  titleWithComma,
} from './around.js';
import { bodyEpithets } from './bodies.js';
import { isPersonNoun } from './epithets.js';
import { standingOf } from './standing.js';
import * as en from './table.js';
import { tokensAround, type TokenPage } from './tokens.js';

const longestModified = 50;

/** The names of people and bodies outside quotations, with what the words around them tell. */
export function noticeNames(own: TokenPage): readonly NameNotice[] {
  return namesOutside(own.page).map((name) => noticeOf(own, name));
}

function noticeOf(tokenPage: TokenPage, { mention, at, kind }: Name): NameNotice {
  const { page } = tokenPage;
  const { start, end } = mention;
  const { before, after } = tokensAround(tokenPage, mention);
  const last = page.mentions[at - 1];
  const near = last?.label === 'PERSON' ? before.filter((token) => token.start >= last.end) : before;
  const isOwner = /^['’]/.test(page.masked.charAt(end)) || modifiesNext(page, at);
  const called =
    mention.label === 'GPE'
      ? []
      : [titleOf(near, after), titleWithComma(near, after), appositionOf(after), complementOf(after)];
  const own = called.flatMap((one) => (one?.kinds.includes(kind) === true ? [one] : []));
  const gender = kind === 'person' ? (addressOf(before) ?? own.find((one) => one.gender)?.gender) : undefined;
  return {
    start,
    end,
    mention: at,
    kind,
    standing: isOwner ? 'owner' : standingOf(before, after),
    epithets: [
      ...own.flatMap(({ epithet }) => withLeader(epithet)),
      ...(kind === 'person'
        ? [...partyOf(after), ...leaderOf(after)]
        : bodyEpithets(page.masked.slice(start, end), mention.label)),
    ],
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The president of a country is its leader as well. */
function withLeader(epithet: Epithet): Epithet[] {
  const leads = en.leadersOfCountries.has(epithet.head) && epithet.narrowing.some(isNation);
  return leads ? [epithet, { ...epithet, head: 'leader' }] : [epithet];
}

/** “Ruiz campaign manager Ann Poe”: a name that modifies the title of another. */
function modifiesNext({ masked, mentions }: Page, at: number): boolean {
  const [own, next] = [mentions[at], mentions[at + 1]];
  if (own === undefined || next?.label !== 'PERSON' || next.start - own.end > longestModified) {
    return false;
  }
  const between = masked.slice(own.end, next.start).trim().split(' ');
  return (
    isPersonNoun(between.at(-1)?.toLowerCase() ?? '') &&
    between.every((word) => /^[\p{L}-]+$/u.test(word) && !endsPhrase(word.toLowerCase()))
  );
}

const endsPhrase = (word: string): boolean =>
  functionWords.has(word) || saidVerbs.has(word) || word.endsWith('ed');
