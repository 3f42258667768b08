import { functionWords } from '../../../entities/en.js';
import { firstFrom, lastBefore } from '../../../text/sortedSpans.js';
import type { Page } from '../../reading.js';
import type { ReferringNotice } from '../notice.js';
import { calledBy, isPersonNoun } from './epithets.js';
import { standingOf } from './standing.js';
import * as en from './table.js';
import { isCapital, tokensIn, tokensOf, type Token } from './tokens.js';

const determiners = /\b(?:the|an?|another) (?=\p{L})/giu;
const farthest = 70;
const longestPhrase = 7;
const farthestContext = 80;

/** “the president”, “a nurse”: people whom the text does not name there, where they are no title or apposition. */
export function noticeDescriptions(page: Page): readonly ReferringNotice[] {
  const found: ReferringNotice[] = [];
  for (const { index } of page.masked.matchAll(determiners)) {
    if (index < (found.at(-1)?.end ?? 0)) {
      continue;
    }
    const phrase = personPhrase(tokensIn(page.masked, index, index + farthest));
    const [first, last] = [phrase[0], phrase.at(-1)];
    const called = calledBy(phrase.slice(1).map(({ text }) => text));
    if (
      first !== undefined &&
      last !== undefined &&
      called?.kinds[0] === 'person' &&
      standsAlone(page, first, last)
    ) {
      const { epithet, gender } = called;
      const context = lastBefore(page.sentences, index + 1);
      const lowest = Math.max(context?.start ?? 0, index - farthestContext);
      const highest = Math.min(context?.end ?? 0, last.end + farthestContext);
      found.push({
        start: first.start,
        end: last.end,
        sought: {
          kinds: ['person'],
          epithet,
          ...(gender === undefined ? {} : { gender }),
          ...(en.definite.has(first.lower) ? {} : { isNew: true }),
        },
        standing: standingOf(
          tokensOf(page.masked, lowest, first.start),
          tokensOf(page.masked, last.end, Math.max(last.end, highest)),
        ),
      });
    }
  }
  return found;
}

/** A determiner with the words up to the last of the nouns for people that follow it. */
function personPhrase(tokens: Iterable<Token>): readonly Token[] {
  const phrase: Token[] = [];
  let last = 0;
  for (const token of tokens) {
    const at = phrase.length;
    const afterOf = phrase[at - 1]?.lower === 'of';
    const isInner = at === 0 || en.innerWords.has(token.lower) || !functionWords.has(token.lower);
    if (
      at >= longestPhrase ||
      !token.isWord ||
      !isInner ||
      (afterOf && (last !== at - 2 || !isCapital(token)))
    ) {
      break;
    }
    phrase.push(token);
    if (at > 0 && (afterOf || isPersonNoun(token.lower))) {
      last = at;
    } else if (last > 0 && at - last > 1) {
      break;
    }
  }
  return last === 0 ? [] : phrase.slice(0, last + 1);
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
