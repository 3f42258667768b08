import { functionWords } from '../../../entities/en.js';
import { firstFrom, lastBefore } from '../../../text/sortedSpans.js';
import type { Page } from '../../reading.js';
import type { ReferringNotice } from '../notice.js';
import { calledBy, isPersonNoun } from './epithets.js';
import { standingOf } from './standing.js';
import * as en from './table.js';
import { tokensAround, withoutOwner, type Token, type TokenPage } from './tokens.js';

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'another']);
const longestPhrase = 7;

/** “the president”, “a nurse”: people whom the text does not name there, where they are no title or apposition. */
export function noticeDescriptions(own: TokenPage): readonly ReferringNotice[] {
  const { page, tokens } = own;
  const found: ReferringNotice[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !determiners.has(first.lower)) {
      continue;
    }
    const phrase = personPhrase(tokens, at);
    const last = phrase.at(-1);
    const called = calledBy(phrase.slice(1).map(({ text }) => text));
    if (last === undefined || called?.kinds[0] !== 'person' || !standsAlone(page, first, last)) {
      continue;
    }
    const { epithet, gender } = called;
    const { before, after } = tokensAround(own, { start: first.start, end: last.end });
    found.push({
      start: first.start,
      end: last.end,
      sought: {
        kinds: ['person'],
        epithet,
        ...(gender === undefined ? {} : { gender }),
        ...(en.definite.has(first.lower) ? {} : { isNew: true }),
      },
      standing: last.isPossessive ? 'owner' : standingOf(before, after),
    });
    at += phrase.length - 1;
  }
  return found;
}

/** A determiner with the words up to the last of the nouns for people that follow it. */
function personPhrase(tokens: readonly Token[], from: number): readonly Token[] {
  let last = from;
  for (let at = from + 1; at < from + longestPhrase; at++) {
    const token = tokens[at];
    const afterOf = tokens[at - 1]?.lower === 'of';
    const isInner =
      token?.isWord === true && (en.innerWords.has(token.lower) || !functionWords.has(token.lower));
    if (!isInner || (afterOf && (last !== at - 2 || !token.isCapital))) {
      break;
    }
    if (afterOf || isPersonNoun(withoutOwner(token.lower))) {
      last = at;
    } else if (last > from && at - last > 1) {
      break;
    }
  }
  return last === from ? [] : tokens.slice(from, last + 1);
}

/** Not before a name that it is the title of, nor behind one, nor what somebody is. */
function standsAlone({ masked, mentions }: Page, first: Token, last: Token): boolean {
  const next = mentions[firstFrom(mentions, last.end)];
  const isTitle =
    next?.label === 'PERSON' && /^,? (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/.test(masked.slice(last.end, next.start));
  const before = masked.slice(Math.max(0, first.start - 12), first.start);
  const named = lastBefore(mentions, first.start);
  const isApposition =
    named !== undefined &&
    named.end > first.start - 8 &&
    /^(?:, \d{1,3})?[,(] ?$/.test(masked.slice(named.end, first.start));
  return (
    !isTitle && !isApposition && !/\b(?:is|was|as|be|been|being|become|became|not|like|or) $/.test(before)
  );
}
