import { functionWords, saidVerbs } from '../../../entities/en.js';
import { blank } from '../../reading.js';
import type { Standing } from '../notice.js';
import { isPersonNoun } from './epithets.js';
import * as en from './table.js';
import { withoutOwner, type Token } from './tokens.js';

/** Where a noun phrase stands in its sentence, told by the words before it, its titles left out, and behind it. */
export function standingOf(before: readonly Token[], after: readonly Token[]): Standing {
  const [next] = after;
  if (next !== undefined && en.ledBy.has(withoutOwner(next.lower))) {
    return 'owner';
  }
  let at = before.length - 1;
  while (at >= 0 && isOfTitle(before[at])) {
    at--;
  }
  const governor = before[at];
  if (governor === undefined || governor.text === ',' || en.joining.has(governor.lower)) {
    return isSaid(after) ? 'speaker' : 'subject';
  }
  if (en.prepositions.has(governor.lower)) {
    return 'oblique';
  }
  return saidVerbs.has(governor.lower) && isQuoteEnd(before[at - 1], before[at - 2])
    ? 'speaker'
    : governor.isWord
      ? 'object'
      : 'subject';
}

const isQuoteEnd = (before: Token | undefined, further: Token | undefined): boolean =>
  isBlank(before) || (before?.text === ',' && isBlank(further));

const isBlank = (token: Token | undefined): boolean => token?.text.startsWith(blank) === true;

function isOfTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === '.' ||
      en.definite.has(token.lower) ||
      en.owners.has(token.lower) ||
      en.formerly.has(token.lower) ||
      en.lightWords.has(token.lower) ||
      (token.isWord && token.isCapital && !functionWords.has(token.lower)) ||
      isPersonNoun(token.lower))
  );
}

const farthestVerb = 14;

/** Whether a reporting verb follows, past an apposition and adverbs. */
function isSaid(after: readonly Token[]): boolean {
  const closing = after[0]?.text === ',' ? after.findIndex(({ text }, at) => at > 0 && text === ',') : -1;
  const from = closing > 0 && closing <= farthestVerb ? closing + 1 : 0;
  for (let at = from; at < Math.min(after.length, from + farthestVerb); at++) {
    const word = after[at]?.lower ?? '';
    if (!en.betweenSubjectAndVerb.has(word) && !word.endsWith('ly')) {
      return saidVerbs.has(word);
    }
  }
  return false;
}
