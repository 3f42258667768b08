import { add, compare, decimal, divide, negate, one } from '../decimal.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { runsIntoWord } from './hangulTerms.js';
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
  const ratio = readRatio(reader, first) ?? readMixed(reader, first);
  if (ratio !== null) {
    return ratio;
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

/** 5分の3, the denominator first; the numerator may have a minus sign of its own. */
function readRatio(reader: Reader, denominator: Numeral): Numeral | null {
  const infix = reader.findNear(denominator.end, 'fractionOf');
  if (infix === undefined || denominator.amount === undefined) {
    return null;
  }
  const from = reader.skip(infix.end);
  const minus = reader.find(from, 'minus');
  const numerator = readNumerator(reader, minus === undefined ? from : reader.skip(minus.end));
  const quotient = numerator?.amount === undefined ? undefined : divide(numerator.amount, denominator.amount);
  if (numerator === null || quotient === undefined) {
    return null;
  }
  const amount = minus === undefined ? quotient : negate(quotient);
  return { ...blankNumeral(denominator.start, numerator.end), amount, spelled: denominator.spelled };
}

/** In Korean without the particle that is spelled like a scale: 일 of 백억분의 일만, for 만 is “only” here. */
function readNumerator(reader: Reader, start: number): Numeral | null {
  const numerator = readTerms(reader, start, false);
  if (numerator?.amount === undefined || !numerator.spelled) {
    return numerator;
  }
  if (runsIntoWord(reader, numerator)) {
    return null;
  }
  const digit =
    numerator.end - start === 2 && reader.endsEojeol(start + 1) ? reader.find(start, 'digit') : undefined;
  return digit?.entry.amount === undefined || digit.end !== start + 1
    ? numerator
    : { ...blankNumeral(start, digit.end), amount: digit.entry.amount, spelled: true };
}

/** A whole number and a part of one: 3と5分の2. */
function readMixed(reader: Reader, whole: Numeral): Numeral | null {
  const and = reader.findNear(whole.end, 'mixed');
  const denominator = and === undefined ? null : readTerms(reader, reader.skip(and.end), false);
  const part = denominator === null ? null : readRatio(reader, denominator);
  return part?.amount === undefined ||
    whole.amount?.places !== 0 ||
    part.amount.units < 0n ||
    compare(part.amount, one) >= 0
    ? null
    : {
        ...blankNumeral(whole.start, part.end),
        amount: add(whole.amount, part.amount),
        spelled: whole.spelled,
      };
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
