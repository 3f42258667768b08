import { isLatin } from '../../text/scripts.js';
import { digitAt, fold } from '../characters.js';
import { compare, divide, one, type Decimal } from '../decimal.js';
import type { Reader } from '../reader.js';
import { readLiteral } from './literals.js';
import type { Numeral } from './numeral.js';
import { beginReading, finishReading, type Reading } from './reading.js';
import { isTens, ten, type Sum } from './sum.js';
import { beginsDigits, takeDigits, takeSurplus, takeWord } from './takeTerm.js';

const longestNumeral = 80;

/** A number term by term, in digits or words: `sixty-one thousand`, 4万5千, 서른셋. */
export function readTerms(reader: Reader, start: number, withAnd: boolean): Numeral | null {
  const { text } = reader;
  const reading = beginReading(start);
  for (let at = start; at >= 0 && at < text.length && at - start < longestNumeral;) {
    const taken = beginsDigits(reader, at) ? takeDigits(reader, reading, at) : takeWord(reader, reading, at);
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
      return digitAt(text, next) < 0 && mayJoin(reader, sum, next) ? next : -1;
    }
    const dashed = sum.pending !== null && isTens(sum.pending) ? unitAfterDash(reader, spaced) : -1;
    if (dashed >= 0) {
      return dashed;
    }
    const next = reader.find(spaced, 'small', 'multiplier', 'scale');
    if (isLatin(text.charCodeAt(spaced))) {
      return next === undefined ? -1 : spaced;
    }
    if (afterTerm) {
      return reader.western
        ? smallerTerm(reader, spaced, sum.sectionLimit ?? sum.totalLimit)
        : spacedTerm(reader, spaced, digits && sum.sectionLimit === null);
    }
    return digits ? scaleAfterSpace(reader, spaced) : -1;
  }
  if (fold(code) === 0x2d) {
    const next = reader.find(end + 1, 'small', 'multiplier', 'scale');
    return next !== undefined && isLatin(text.charCodeAt(end + 1)) ? end + 1 : -1;
  }
  return end;
}

/**
 * Whether the words behind `and` carry on the number before it: `five` of `two hundred and five`, `two` of `six hundred
 * and two thousand`, but not `three` of `one hundred and three quarters`.
 */
function mayJoin(reader: Reader, { sectionLimit, totalLimit }: Sum, at: number): boolean {
  const tail = readTerms(reader, at, false);
  const limit = sectionLimit ?? totalLimit;
  if (tail?.amount === undefined || !tail.spelled || limit === null || isProperPart(reader, tail)) {
    return false;
  }
  const scaled = sectionLimit !== null && tail.scale !== one;
  const coefficient = scaled ? divide(tail.amount, tail.scale) : undefined;
  return (
    compare(tail.amount, limit) < 0 ||
    (coefficient !== undefined &&
      compare(coefficient, limit) < 0 &&
      (totalLimit === null || compare(tail.scale, totalLimit) < 0))
  );
}

/** Whether a denominator greater than the number stands behind it: `three` of `three quarters`. */
function isProperPart(reader: Reader, { end, amount }: Numeral): boolean {
  const at = fold(reader.text.charCodeAt(end)) === 0x2d ? end + 1 : reader.skip(end);
  const denominator = at === end || amount === undefined ? undefined : reader.find(at, 'denominator');
  return (
    denominator?.entry.amount !== undefined &&
    amount !== undefined &&
    compare(amount, denominator.entry.amount) < 0
  );
}

/** `five` of `twenty - five`, as words stand that a machine has parted. */
function unitAfterDash(reader: Reader, at: number): number {
  const next = fold(reader.text.charCodeAt(at)) === 0x2d ? reader.skip(at + 1) : at;
  const unit = next > at + 1 ? reader.find(next, 'small') : undefined;
  return unit?.entry.amount !== undefined && compare(unit.entry.amount, ten) < 0 ? next : -1;
}

/** Digits that carry on after a space: `1억 2천만`, `2만 5000명`, and before a multiplier also `8백 10만`. */
function spacedTerm(reader: Reader, at: number, afterScale: boolean): number {
  const literal = readLiteral(reader.text, at);
  if (literal === null) {
    return -1;
  }
  return afterScale || reader.find(literal.end, 'multiplier', 'scale') !== undefined ? at : -1;
}

/** `3 hundred` of `4 thousand 3 hundred`: digits with a smaller multiplier or scale of their own. */
function smallerTerm(reader: Reader, at: number, limit: Decimal | null): number {
  const literal = limit === null ? null : readLiteral(reader.text, at);
  const by = literal === null ? undefined : reader.findNear(literal.end, 'multiplier', 'scale');
  return by?.entry.amount !== undefined && limit !== null && compare(by.entry.amount, limit) < 0 ? at : -1;
}

/** `126 만`: a scale apart from its coefficient. */
function scaleAfterSpace(reader: Reader, at: number): number {
  const scale = reader.find(at, 'scale');
  return scale === undefined ? -1 : at;
}
