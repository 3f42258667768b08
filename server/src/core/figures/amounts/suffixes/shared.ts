import type { Match } from '../../lexicon/lookUp.js';
import type { WordKind } from '../../lexicon/wordKinds.js';
import { readNumber } from '../../numerals/number.js';
import type { Reader } from '../../reader.js';
import { single, type Count } from '../count.js';
import { suffixAfter } from './index.js';

const longestList = 6;
const shared: ReadonlySet<WordKind> = new Set<WordKind>(['percent', 'basisPoints', 'currency', 'unit']);

/** What the last number of a list says for all: the percent of `5, 10 and 20 percent` behind 5. */
export function sharedSuffix(reader: Reader, { first, last }: Count): Match | undefined {
  if (!reader.western || first !== last || first.literal === null) {
    return undefined;
  }
  let { end } = first;
  for (let count = 0; count < longestList; count++) {
    const next = nextInList(reader, end);
    const numeral = next === null ? null : readNumber(reader, next.start);
    if (next === null || typeof numeral?.literal !== 'string') {
      return undefined;
    }
    const suffix = suffixAfter(reader, single(numeral));
    if (suffix !== undefined || next.isLast) {
      return next.isLast && suffix !== undefined && shared.has(suffix.entry.kind) ? suffix : undefined;
    }
    end = numeral.end;
  }
  return undefined;
}

/** Where the next number of a list may begin, behind a comma, `and` or both. */
function nextInList(
  reader: Reader,
  end: number,
): { readonly start: number; readonly isLast: boolean } | null {
  const comma = reader.text.charAt(end) === ',';
  const at = reader.skip(comma ? end + 1 : end);
  const and = at > end ? reader.find(at, 'and') : undefined;
  if (and !== undefined) {
    return { start: reader.skip(and.end), isLast: true };
  }
  return comma && at > end + 1 ? { start: at, isLast: false } : null;
}
