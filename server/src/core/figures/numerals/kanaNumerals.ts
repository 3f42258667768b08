import { isKana } from '../../text/scripts.js';
import { add, compare, decimal, multiply, one, ten, tenThousand, zero, type Decimal } from '../decimal.js';

/** The syllables of numerals as they are read aloud, by value: いち is 1, ひゃく and びゃく are 100. */
export type SpokenNumerals = Readonly<Record<string, string>>;

/** A numeral read aloud that fills its stretch of kana, up to `end`. */
interface Spoken {
  readonly amount: Decimal;
  readonly end: number;
  /** How many syllables of numerals it is made of. */
  readonly parts: number;
}

const longest = 40;

/** Built once for a table, by first character, the longest first. */
export type SpokenLexicon = ReadonlyMap<string, readonly (readonly [string, Decimal])[]>;

export function spokenLexicon(numerals: SpokenNumerals): SpokenLexicon {
  const lexicon = new Map<string, [string, Decimal][]>();
  for (const [value, surfaces] of Object.entries(numerals)) {
    for (const surface of surfaces.split('|')) {
      const first = surface.charAt(0);
      lexicon.set(first, [...(lexicon.get(first) ?? []), [surface, decimal(value)]]);
    }
  }
  for (const words of lexicon.values()) {
    words.sort(([a], [b]) => b.length - a.length);
  }
  return lexicon;
}

/**
 * にじゅうさん: a stretch of kana that is a numeral from its start to its end. Nothing shorter counts: the same
 * syllables begin and end most words.
 */
export function readSpoken(text: string, start: number, lexicon: SpokenLexicon): Spoken | null {
  const sum: SpokenSum = { total: zero, section: zero, pending: null, limit: null };
  let parts = 0;
  let at = start;
  while (at - start < longest && at < text.length && isKana(text.charCodeAt(at))) {
    const word = lexicon.get(text.charAt(at))?.find(([surface]) => text.startsWith(surface, at));
    if (word === undefined || !take(sum, word[1])) {
      return null;
    }
    parts++;
    at += word[0].length;
  }
  const amount = add(add(sum.total, sum.section), sum.pending ?? zero);
  return parts === 0 || isKana(text.charCodeAt(at)) ? null : { amount, end: at, parts };
}

/** The sum so far: whole 万, what is below them, and a digit that waits for its multiplier. */
interface SpokenSum {
  total: Decimal;
  section: Decimal;
  pending: Decimal | null;
  limit: Decimal | null;
}

/** Works the next word into the sum: a digit, ten to a thousand in falling order, or 万, once. */
function take(sum: SpokenSum, value: Decimal): boolean {
  if (compare(value, ten) < 0) {
    const isFirst = sum.pending === null;
    sum.pending = isFirst ? value : sum.pending;
    return isFirst;
  }
  if (compare(value, tenThousand) < 0) {
    if (sum.limit !== null && compare(value, sum.limit) >= 0) {
      return false;
    }
    sum.section = add(sum.section, multiply(sum.pending ?? one, value));
    sum.pending = null;
    sum.limit = value;
    return true;
  }
  const coefficient = add(sum.section, sum.pending ?? zero);
  if (coefficient.units === 0n || sum.total.units !== 0n) {
    return false;
  }
  sum.total = multiply(coefficient, value);
  sum.section = zero;
  sum.pending = null;
  sum.limit = null;
  return true;
}
