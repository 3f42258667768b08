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
  let total = zero;
  let section = zero;
  let pending: Decimal | null = null;
  let limit: Decimal | null = null;
  let parts = 0;
  let at = start;
  while (at - start < longest && at < text.length && isKana(text.charCodeAt(at))) {
    const word = lexicon.get(text.charAt(at))?.find(([surface]) => text.startsWith(surface, at));
    if (word === undefined) {
      return null;
    }
    const [surface, value] = word;
    if (compare(value, ten) < 0) {
      if (pending !== null) {
        return null;
      }
      pending = value;
    } else if (compare(value, tenThousand) < 0) {
      if (limit !== null && compare(value, limit) >= 0) {
        return null;
      }
      section = add(section, multiply(pending ?? one, value));
      pending = null;
      limit = value;
    } else {
      const coefficient = add(section, pending ?? zero);
      if (coefficient.units === 0n || total.units !== 0n) {
        return null;
      }
      total = multiply(coefficient, value);
      section = zero;
      pending = null;
      limit = null;
    }
    parts++;
    at += surface.length;
  }
  return parts === 0 || isKana(text.charCodeAt(at))
    ? null
    : { amount: add(add(total, section), pending ?? zero), end: at, parts };
}
