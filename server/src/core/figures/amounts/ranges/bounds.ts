import { compare, decimal } from '../../decimal.js';
import type { Draft } from '../../draft.js';
import type { Reader } from '../../reader.js';
import { measureOf, rangeOf, type Amount } from './amounts.js';

const longestGap = 12;

/** 100以上310未満: the two bounds, one behind the other, as one range; null where they are none. */
export function joinBounds(reader: Reader, first: Draft, second: Draft): Draft | null {
  const [a, b] = [first.value, second.value];
  if (
    second.start - first.end > longestGap ||
    'timex' in a ||
    'timex' in b ||
    a.amount === null ||
    b.amount === null ||
    a.bound === undefined ||
    b.bound === undefined ||
    a.bound.startsWith('>') === b.bound.startsWith('>') ||
    !isGap(reader, first.end, second.start)
  ) {
    return null;
  }
  const value = shareMeasure(a, b);
  const [low, high] = a.bound.startsWith('>') ? [a.amount, b.amount] : [b.amount, a.amount];
  if (value === null || compare(decimal(low), decimal(high)) >= 0) {
    return null;
  }
  return {
    ...second,
    start: first.start,
    value: rangeOf(value, low, high),
    reasons: [...new Set([...first.reasons, ...second.reasons])],
  };
}

/** The value whose measure both have; a bare number before counts what the second counts: 30以上40人未満. */
function shareMeasure(a: Amount, b: Amount): Amount | null {
  return a.type === 'number' || measureOf(a) === measureOf(b) ? b : null;
}

/** Nothing between the two but the end of the first bound and a word that joins them. */
function isGap(reader: Reader, from: number, to: number): boolean {
  const outside = reader.findNear(from, 'afterOutside', 'afterBare');
  let at = outside !== undefined && outside.end <= to ? outside.end : from;
  const and = reader.findNear(at, 'boundAnd');
  at = reader.skip(and?.end ?? at);
  return at === to;
}
