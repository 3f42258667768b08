import { isHan, isHangul, isLatin } from '../../text/scripts.js';
import { digitAt, fold } from '../characters.js';
import { compare, divide, one, ten, type Decimal } from '../decimal.js';
import type { WordKind } from '../lexicon/wordKinds.js';
import type { Reader } from '../reader.js';
import { hangulAfterSpace, isScaleApart, runsIntoWord } from './hangulTerms.js';
import { readLiteral } from './literals.js';
import type { Numeral } from './numeral.js';
import { beginReading, finishReading, type Reading } from './reading.js';
import { isTens, type Sum } from './sum.js';
import { beginsDigits, takeDigits, takeSurplus, takeWord } from './takeTerm.js';

const longestNumeral = 80;
/** What goes on with a number in Han characters behind a space: a term, or what multiplies the last one. */
const termKinds: readonly WordKind[] = ['digit', 'small', 'scale'];
const multiplierKinds: readonly WordKind[] = ['multiplier', 'scale'];

/**
 * A number term by term, in digits or words: `sixty-one thousand`, 4万5千, 서른셋.
 *
 * @param pointed whether a word may be a decimal point: 三点五, but not of the hour 三点
 */
export function readTerms(reader: Reader, start: number, withAnd: boolean, pointed = true): Numeral | null {
  const reading = read(reader, start, { withAnd, spaced: true, most: longestNumeral });
  const terms = runsIntoWord(reader, reading) ? shorten(reader, reading, withAnd) : reading;
  return finishReading(reader, terms, pointed);
}

interface Reach {
  readonly withAnd: boolean;
  /** Whether terms behind a space are read too. */
  readonly spaced: boolean;
  /** How many terms are read. */
  readonly most: number;
}

function read(reader: Reader, start: number, { withAnd, spaced, most }: Reach): Reading {
  const { text } = reader;
  const reading = beginReading(start);
  for (let at = start; at >= 0 && at < text.length && at - start < longestNumeral && reading.terms < most;) {
    const taken = beginsDigits(reader, at) ? takeDigits(reader, reading, at) : takeWord(reader, reading, at);
    if (!taken) {
      break;
    }
    reading.terms++;
    takeSurplus(reader, reading);
    at = spaced || reader.skip(reading.end) === reading.end ? nextTerm(reader, reading, withAnd) : -1;
  }
  return reading;
}

/** Without the last terms that belong to the next word: 삼 of 삼조각. */
function shorten(reader: Reader, reading: Reading, withAnd: boolean): Reading {
  for (let most = reading.terms - 1; most > 0 && most >= reading.terms - 3; most--) {
    const less = read(reader, reading.start, { withAnd, spaced: true, most });
    if (!runsIntoWord(reader, less)) {
      return less;
    }
  }
  return reading;
}

/** The terms up to the next space. */
function readRun(reader: Reader, start: number): Reading | null {
  const run = read(reader, start, { withAnd: false, spaced: false, most: longestNumeral });
  return run.terms === 0 ? null : run;
}

/** Where the next term of the same number may stand, or -1. */
function nextTerm(reader: Reader, reading: Reading, withAnd: boolean): number {
  const { text } = reader;
  const { end } = reading;
  const spaced = reader.skip(end);
  if (spaced > end) {
    return termAfterSpace(reader, reading, withAnd, spaced);
  }
  if (fold(text.charCodeAt(end)) === 0x2d) {
    const next = reader.find(end + 1, 'small', 'multiplier', 'scale');
    return next !== undefined && isLatin(text.charCodeAt(end + 1)) ? end + 1 : -1;
  }
  return end;
}

/** The same behind spaces, where a term carries on in its own way in each script. */
function termAfterSpace(reader: Reader, reading: Reading, withAnd: boolean, spaced: number): number {
  const { text } = reader;
  const { sum, end, digits } = reading;
  const afterTerm = sum.pending === null;
  const and = withAnd && afterTerm ? reader.find(spaced, 'and') : undefined;
  if (and !== undefined) {
    const next = reader.skip(and.end);
    return digitAt(text, next) < 0 && mayJoin(reader, sum, next) ? next : -1;
  }
  const dashed = sum.pending !== null && isTens(sum.pending) ? unitAfterDash(reader, spaced) : -1;
  if (dashed >= 0) {
    return dashed;
  }
  const code = text.charCodeAt(spaced);
  if (isLatin(code)) {
    return reader.find(spaced, 'small', 'multiplier', 'scale') === undefined ? -1 : spaced;
  }
  if (reader.han && !digits && isHan(code)) {
    return reader.find(spaced, ...(afterTerm ? termKinds : multiplierKinds)) === undefined ? -1 : spaced;
  }
  if (!afterTerm) {
    return digits ? scaleAfterSpace(reader, spaced) : -1;
  }
  if (reader.western) {
    return smallerTerm(reader, spaced, sum.sectionLimit ?? sum.totalLimit);
  }
  const carriedOn = spacedTerm(reader, spaced, digits && sum.sectionLimit === null);
  return carriedOn < 0 && isHangul(text.charCodeAt(end - 1))
    ? hangulAfterSpace(reader, reading, spaced, readRun(reader, spaced))
    : carriedOn;
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
  const apart = isHangul(reader.text.charCodeAt(at)) && isScaleApart(reader, readRun(reader, at));
  const han = isHan(reader.text.charCodeAt(at)) && reader.find(at, 'multiplier') !== undefined;
  return apart || han || reader.find(at, 'scale') !== undefined ? at : -1;
}
