import { isHangul } from '../../text/scripts.js';
import { add, compare, divide, negate, one } from '../decimal.js';
import { isWordStart } from '../lexicon/wordEdges.js';
import type { Reader } from '../reader.js';
import { runsIntoWord } from './hangulTerms.js';
import { blankNumeral, type Numeral } from './numeral.js';
import { readTerms } from './terms.js';

/** A part of a whole with its denominator first, `3分の1`, or in one word. */
export function readFraction(reader: Reader, start: number): Numeral | null {
  const word = isWordStart(reader.text, start) ? reader.find(start, 'fraction') : undefined;
  if (word?.entry.amount !== undefined) {
    return { ...blankNumeral(start, word.end), amount: word.entry.amount, spelled: true };
  }
  const first = readTerms(reader, start, false);
  if (first?.amount === undefined) {
    return null;
  }
  return readRatio(reader, first) ?? readMixed(reader, first);
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
    numerator.end - start === 2 && isHangul(reader.text.charCodeAt(start)) && reader.endsEojeol(start + 1)
      ? reader.find(start, 'digit')
      : undefined;
  return digit?.entry.amount === undefined || digit.end !== start + 1
    ? numerator
    : { ...blankNumeral(start, digit.end), amount: digit.entry.amount, spelled: true };
}

/** A whole number and a part of one or some dozens: 3と5分の2, 100と2ダース. */
function readMixed(reader: Reader, whole: Numeral): Numeral | null {
  const and = reader.findNear(whole.end, 'mixed');
  const denominator = and === undefined ? null : readTerms(reader, reader.skip(and.end), false);
  if (denominator?.scale.units === 12n && denominator.amount !== undefined && whole.amount?.places === 0) {
    return { ...denominator, start: whole.start, amount: add(whole.amount, denominator.amount) };
  }
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
