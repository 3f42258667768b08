import { compare, decimal, divide, one } from '../decimal.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { blankNumeral, type Numeral } from './numeral.js';
import { readTerms } from './terms.js';

/** Numerator over denominator: `3分の1`, `two-thirds`. */
export function readFraction(reader: Reader, start: number): Numeral | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'fraction') : undefined;
  if (word?.entry.amount !== undefined) {
    return { ...blankNumeral(start, word.end), amount: word.entry.amount, spelled: true };
  }
  const part = readPart(reader, start);
  if (part !== null) {
    return part;
  }
  const first = readTerms(reader, start, false);
  if (first?.amount === undefined) {
    return null;
  }
  const infix = reader.findNear(first.end, 'fractionOf');
  if (infix !== undefined) {
    const second = readTerms(reader, reader.skip(infix.end), false);
    const amount = second?.amount === undefined ? undefined : divide(second.amount, first.amount);
    return second === null || amount === undefined
      ? null
      : { ...blankNumeral(start, second.end), amount, spelled: first.spelled };
  }
  const at = reader.text.charCodeAt(first.end) === 0x2d ? first.end + 1 : reader.skip(first.end);
  const denominator = first.spelled && at > first.end ? reader.find(at, 'denominator') : undefined;
  const amount =
    denominator?.entry.amount === undefined ? undefined : divide(first.amount, denominator.entry.amount);
  return denominator?.entry.amount === undefined ||
    amount === undefined ||
    compare(first.amount, denominator.entry.amount) >= 0
    ? null
    : { ...blankNumeral(start, denominator.end), amount, spelled: true };
}

/** `half of them`, `a third of voters`; the halves of a year or a match have an ordinal before them. */
function readPart(reader: Reader, start: number): Numeral | null {
  if (!isWordStart(reader.text, start)) {
    return null;
  }
  const half = reader.find(start, 'half');
  const article = half === undefined ? reader.find(start, 'article') : undefined;
  const name = half ?? (article === undefined ? undefined : reader.findNear(article.end, 'denominator'));
  if (name === undefined || reader.findNear(name.end, 'partitive') === undefined) {
    return null;
  }
  const amount = half === undefined ? divide(one, name.entry.amount ?? one) : decimal('0.5');
  return amount === undefined || reader.findBefore(start, 'ordinal') !== undefined
    ? null
    : { ...blankNumeral(start, name.end), amount, spelled: true };
}
