import { isLatin } from '../../text/scripts.js';
import { digitAt } from '../characters.js';
import { compare, decimal } from '../decimal.js';
import type { Reader } from '../reader.js';
import { readLiteral } from './literals.js';
import type { Numeral } from './numeral.js';
import { beginReading, finishReading, type Reading } from './reading.js';
import { takeDigits, takeSurplus, takeWord } from './takeTerm.js';

const longestNumeral = 80;
const hundred = decimal('100');

/** A number term by term, in digits or words: `sixty-one thousand`, 4万5千, 서른셋. */
export function readTerms(reader: Reader, start: number, withAnd: boolean): Numeral | null {
  const { text } = reader;
  const reading = beginReading(start);
  for (let at = start; at >= 0 && at < text.length && at - start < longestNumeral;) {
    const taken = digitAt(text, at) >= 0 ? takeDigits(reader, reading, at) : takeWord(reader, reading, at);
    if (!taken) {
      break;
    }
    reading.terms++;
    takeSurplus(reader, reading);
    at = nextTerm(reader, reading, withAnd);
  }
  return finishReading(reader, reading);
}

/** Where the next term of the same number may stand, or -1. */
function nextTerm(reader: Reader, { sum, end, digits }: Reading, withAnd: boolean): number {
  const { text } = reader;
  const code = text.charCodeAt(end);
  const spaced = reader.skip(end);
  const afterTerm = sum.pending === null;
  if (spaced > end) {
    const and = withAnd && afterTerm ? reader.find(spaced, 'and') : undefined;
    if (and !== undefined) {
      const next = reader.skip(and.end);
      const tail = digitAt(text, next) >= 0 ? null : readTerms(reader, next, false);
      return tail?.amount !== undefined && tail.spelled && compare(tail.amount, hundred) < 0 ? next : -1;
    }
    const next = reader.find(spaced, 'small', 'multiplier', 'scale');
    if (isLatin(text.charCodeAt(spaced))) {
      return next === undefined ? -1 : spaced;
    }
    if (afterTerm) {
      return spacedTerm(reader, spaced, digits && sum.sectionLimit === null);
    }
    return digits ? scaleAfterSpace(reader, spaced) : -1;
  }
  if (code === 0x2d || code === 0x2010 || code === 0x2011) {
    const next = reader.find(end + 1, 'small', 'multiplier', 'scale');
    return next !== undefined && isLatin(text.charCodeAt(end + 1)) ? end + 1 : -1;
  }
  return end;
}

/** Digits that carry on after a space: `1억 2천만`, `2만 5000명`, and before a multiplier also `8백 10만`. */
function spacedTerm(reader: Reader, at: number, afterScale: boolean): number {
  const literal = readLiteral(reader.text, at);
  if (literal === null) {
    return -1;
  }
  return afterScale || reader.find(literal.end, 'multiplier', 'scale') !== undefined ? at : -1;
}

/** `126 만`: a scale apart from its coefficient. */
function scaleAfterSpace(reader: Reader, at: number): number {
  const scale = reader.find(at, 'scale');
  return scale === undefined ? -1 : at;
}
